import { addDays, addMonths, daysBetween, monthsBetween } from '../days.ts';
import type { RecurringFrequency } from '../values.ts';

/** When a recurring invoice makes one. Days are `YYYY-MM-DD`. */
export interface RecurringSchedule {
  readonly frequency: RecurringFrequency;
  /** With `custom_days`. */
  readonly intervalDays: number | null;
  /** What all days follow from, so that the 31st comes back after a month that has none. */
  readonly startsOn: string;
  /** The last day that one may be made for. */
  readonly endsOn: string | null;
}

interface Step {
  readonly unit: 'days' | 'months';
  readonly count: number;
}

const STEPS: Readonly<Record<Exclude<RecurringFrequency, 'custom_days'>, Step>> = {
  weekly: { unit: 'days', count: 7 },
  biweekly: { unit: 'days', count: 14 },
  monthly: { unit: 'months', count: 1 },
  quarterly: { unit: 'months', count: 3 },
  semi_annually: { unit: 'months', count: 6 },
  yearly: { unit: 'months', count: 12 },
};

const stepOf = ({ frequency, intervalDays }: RecurringSchedule): Step =>
  frequency === 'custom_days' ? { unit: 'days', count: intervalDays ?? 1 } : STEPS[frequency];

/** The day of the first occurrence on or after `from`; undefined when the schedule has ended by then. */
export function occurrenceFrom(schedule: RecurringSchedule, from: string): string | undefined {
  const { startsOn, endsOn } = schedule;
  const { unit, count } = stepOf(schedule);
  const between = unit === 'days' ? daysBetween : monthsBetween;
  const add = unit === 'days' ? addDays : addMonths;
  const steps = Math.max(0, Math.floor(between(startsOn, from) / count));
  const near = add(startsOn, steps * count);
  const day = near < from ? add(startsOn, (steps + 1) * count) : near;
  return endsOn !== null && day > endsOn ? undefined : day;
}

/** The day of the next occurrence after one. */
export const occurrenceAfter = (schedule: RecurringSchedule, day: string): string | undefined =>
  occurrenceFrom(schedule, addDays(day, 1));
