import type { Occurrence, ScheduleDefinition } from '@bottlecrm/core';
import { clockText, instantOf, localDay } from './local-time.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** When a schedule is due in a time zone after `after`, up to and with `until`; oldest first. */
export function occurrencesBetween(
  schedule: Pick<ScheduleDefinition, 'at' | 'everyMinutes'>,
  timezone: string,
  after: Date,
  until: Date,
): Occurrence[] {
  const { at, everyMinutes } = schedule;
  return at === undefined
    ? intervals((everyMinutes ?? 1) * MINUTE, after.getTime(), until.getTime())
    : days(at, timezone, after.getTime(), until.getTime());
}

function intervals(step: number, after: number, until: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let time = (Math.floor(after / step) + 1) * step; time <= until; time += step)
    found.push({ name: `${clockText(time)}Z`, at: new Date(time) });
  return found;
}

function days(time: string, timezone: string, after: number, until: number): Occurrence[] {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const found: Occurrence[] = [];
  const last = localDay(timezone, until);
  // A day earlier as well: where the clock was set back over midnight, the day before comes again.
  for (let day = localDay(timezone, after) - DAY; day <= last; day += DAY) {
    const clock = day + (hours * 60 + minutes) * MINUTE;
    const instant = instantOf(timezone, clock);
    if (instant !== undefined && instant > after && instant <= until)
      found.push({ name: clockText(clock), at: new Date(instant) });
  }
  return found;
}
