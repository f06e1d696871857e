import type { Random } from './random.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** `YYYY-MM-DD` in UTC; of a moment in office hours, the organization's day as well. */
export const dateOf = (moment: Date): string => textOf(moment.getTime());

/** `YYYY-MM-DD`, so many days later. */
export const addDays = (date: string, days: number): string => textOf(Date.parse(date) + days * DAY_MS);

export const addMinutes = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * MINUTE_MS);

/** The days around the one on which the seed runs. */
export interface Calendar {
  /** A moment in office hours, so many days ago; a weekend's is on the Friday before. */
  daysAgo(days: number): Date;
  /** `YYYY-MM-DD`, so many days from today; negative is past. */
  date(days: number): string;
  /** Whole days from then until today. */
  ageOf(moment: Date): number;
}

export function createCalendar(random: Random, now: Date): Calendar {
  const midnight = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return {
    daysAgo(days) {
      const day = new Date(midnight - Math.max(days, 1) * DAY_MS);
      const sinceFriday = [2, 0, 0, 0, 0, 0, 1][day.getUTCDay()] ?? 0;
      return new Date(day.getTime() - sinceFriday * DAY_MS + random.between(7 * HOUR_MS, 18 * HOUR_MS));
    },
    date: (days) => textOf(midnight + days * DAY_MS),
    ageOf: (moment) => midnight / DAY_MS - Math.floor(moment.getTime() / DAY_MS),
  };
}
