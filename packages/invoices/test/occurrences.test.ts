import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../src/days.ts';
import { occurrenceAfter, occurrenceFrom, type RecurringSchedule } from '../src/recurring/occurrences.ts';
import { RECURRING_FREQUENCIES } from '../src/values.ts';

const schedule = (more: Partial<RecurringSchedule>): RecurringSchedule => ({
  frequency: 'monthly',
  intervalDays: null,
  startsOn: '2026-01-31',
  endsOn: null,
  ...more,
});

/** The first occurrences from a day on. */
function occurrences(of: RecurringSchedule, count: number, from = of.startsOn): string[] {
  const days: string[] = [];
  for (let day = occurrenceFrom(of, from); day !== undefined && days.length < count; day = occurrenceAfter(of, day))
    days.push(day);
  return days;
}

describe('the days of a schedule', () => {
  it('do not drift from the 31st', () => {
    expect(occurrences(schedule({}), 14)).toEqual([
      ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31'],
      ...['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'],
    ]);
    expect(occurrences(schedule({ frequency: 'quarterly', startsOn: '2026-08-31' }), 4)).toEqual([
      ...['2026-08-31', '2026-11-30', '2027-02-28', '2027-05-31'],
    ]);
  });

  it('come back to 29 February in leap years', () => {
    expect(occurrences(schedule({ frequency: 'yearly', startsOn: '2024-02-29' }), 5)).toEqual([
      ...['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    ]);
    // 2100 is none.
    expect(occurrenceFrom(schedule({ frequency: 'yearly', startsOn: '2096-02-29' }), '2100-01-01')).toBe('2100-02-28');
  });

  it('end with the last day', () => {
    expect(occurrences(schedule({ frequency: 'weekly', startsOn: '2026-03-01', endsOn: '2026-03-15' }), 9)).toEqual([
      ...['2026-03-01', '2026-03-08', '2026-03-15'],
    ]);
    expect(occurrenceFrom(schedule({ endsOn: '2026-02-27' }), '2026-02-01')).toBeUndefined();
  });

  it('are those that a calendar names, day by day', () => {
    const MONTHS = { monthly: 1, quarterly: 3, semi_annually: 6, yearly: 12 } as const;
    const lastOfMonth = (date: string) => addDays(date, 1).endsWith('-01');
    /** Told by looking at the one day, without counting steps. */
    const isOccurrence = ({ frequency, intervalDays, startsOn }: RecurringSchedule, date: string): boolean => {
      if (date < startsOn) return false;
      const days = { weekly: 7, biweekly: 14, custom_days: intervalDays ?? 1 };
      if (frequency in days) return daysBetween(startsOn, date) % days[frequency as keyof typeof days] === 0;
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      const [startYear = 0, startMonth = 0, startDay = 0] = startsOn.split('-').map(Number);
      const months = (year - startYear) * 12 + month - startMonth;
      if (months % MONTHS[frequency as keyof typeof MONTHS] !== 0) return false;
      return day === startDay || (lastOfMonth(date) && day < startDay);
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...RECURRING_FREQUENCIES),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: -30, max: 1_500 }),
        (frequency, interval, start, later) => {
          const startsOn = addDays('2023-01-01', start);
          const of = schedule({ frequency, startsOn, intervalDays: frequency === 'custom_days' ? interval : null });
          const from = addDays(startsOn, later);
          let expected = from;
          while (!isOccurrence(of, expected)) expected = addDays(expected, 1);
          expect(occurrenceFrom(of, from)).toBe(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

it('adds months within the calendar', () => {
  expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
  expect(addMonths('0099-01-31', 1)).toBe('0099-02-28');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
});
