import { describe, expect, it } from 'vitest';
import { addDays } from '../src/days.ts';
import { isReminderDue, type Reminding } from '../src/invoices/reminder-due.ts';

const DUE = '2026-03-10';
const invoice = (more: Partial<Reminding>): Reminding => ({
  dueDate: DUE,
  reminderDaysBefore: null,
  reminderDaysAfter: null,
  reminderFrequency: 'once',
  lastReminderOn: null,
  ...more,
});

/** The days on which a client is reminded when somebody looks on each of these days, relative to the due date. */
function reminded(settings: Partial<Reminding>, looks: readonly number[]): number[] {
  let lastReminderOn: string | null = null;
  return looks.filter((look) => {
    const today = addDays(DUE, look);
    const due = isReminderDue(invoice({ ...settings, lastReminderOn }), today);
    if (due) lastReminderOn = today;
    return due;
  });
}
const days = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('a client is reminded', () => {
  it('once before and once after the due date', () => {
    expect(reminded({ reminderDaysBefore: 3, reminderDaysAfter: 5 }, days(-20, 60))).toEqual([-3, 5]);
    expect(reminded({ reminderDaysBefore: 0 }, days(-20, 60))).toEqual([0]);
    expect(reminded({ reminderDaysAfter: 0 }, days(-20, 60))).toEqual([1]);
    expect(reminded({}, days(-20, 60))).toEqual([]);
  });

  it('weekly after it', () => {
    expect(reminded({ reminderDaysAfter: 2, reminderFrequency: 'weekly' }, days(-5, 24))).toEqual([2, 9, 16, 23]);
    expect(
      reminded({ reminderDaysBefore: 7, reminderDaysAfter: 2, reminderFrequency: 'weekly' }, days(-20, 10)),
    ).toEqual([-7, 2, 9]);
  });

  it('once for all the days that nobody looked, and back on its days after', () => {
    expect(reminded({ reminderDaysAfter: 2, reminderFrequency: 'weekly' }, [18, 19, 22, 23, 24])).toEqual([18, 23]);
    expect(reminded({ reminderDaysBefore: 5, reminderDaysAfter: 3 }, [-2, 1, 2, 4, 5])).toEqual([-2, 4]);
    // What was to be said before the due date is not said after it.
    expect(reminded({ reminderDaysBefore: 5 }, [1, 2])).toEqual([]);
  });
});
