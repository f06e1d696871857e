import { addDays, daysBetween } from '../days.ts';
import type { ReminderFrequency } from '../values.ts';

/** When the client of an invoice is reminded. Days are `YYYY-MM-DD`. */
export interface Reminding {
  readonly dueDate: string;
  /** Null: never before. */
  readonly reminderDaysBefore: number | null;
  /** Null: never after. */
  readonly reminderDaysAfter: number | null;
  readonly reminderFrequency: ReminderFrequency;
  readonly lastReminderOn: string | null;
}

const WEEK = 7;

/** The latest day up to today on which the client was to be reminded; undefined when there was none. */
function latestDay(reminding: Reminding, today: string): string | undefined {
  const { dueDate, reminderDaysBefore, reminderDaysAfter, reminderFrequency } = reminding;
  if (today <= dueDate) {
    const before = reminderDaysBefore === null ? undefined : addDays(dueDate, -reminderDaysBefore);
    return before !== undefined && before <= today ? before : undefined;
  }
  if (reminderDaysAfter === null) return undefined;
  const first = addDays(dueDate, reminderDaysAfter);
  if (first > today) return undefined;
  return reminderFrequency === 'once' ? first : addDays(first, Math.floor(daysBetween(first, today) / WEEK) * WEEK);
}

/** Whether the client is to be reminded today: a day has come that no reminder was sent on or after. */
export function isReminderDue(reminding: Reminding, today: string): boolean {
  const day = latestDay(reminding, today);
  return day !== undefined && (reminding.lastReminderOn === null || reminding.lastReminderOn < day);
}
