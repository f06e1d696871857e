import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrencesBetween } from '../src/occurrences.ts';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const;

const DAY = 86_400_000;
const between = (zone: string, at: string, from: string, to: string) =>
  occurrencesBetween({ at }, zone, new Date(from), new Date(to)).map(({ name, at: time }) => [
    name,
    time.toISOString(),
  ]);

/** What a clock on the wall shows, by another way than the code under test. */
const onTheWall = (zone: string, instant: Date): string => {
  const text = instant.toLocaleString('sv-SE', { timeZone: zone, hour12: false });
  return text.replace(' ', 'T').slice(0, 16);
};

/** Days from 2005 on: each of the six zones had or has changes of its clock since. */
const someDay = fc.integer({ min: 0, max: 8000 }).map((days) => Date.UTC(2005, 0, 1) + days * DAY);
const someTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe.each(ZONES)('a daily time in %s', (zone) => {
  test('comes once on each calendar day that there is, in order, whatever the clock does', () => {
    fc.assert(
      fc.property(someDay, someTime, (start, at) => {
        const [from, to] = [new Date(start), new Date(start + 40 * DAY)];
        const found = occurrencesBetween({ at }, zone, from, to);
        const days = found.map(({ name }) => name.slice(0, 10));
        expect(new Set(days).size).toBe(days.length);
        const times = found.map((one) => one.at.getTime());
        expect([...times].sort((a, b) => a - b)).toEqual(times);
        // Every day that the wall clock shows in between has one; those at the edges may lie outside.
        const shown = new Set<string>();
        for (let time = start + DAY; time < start + 39 * DAY; time += DAY / 24)
          shown.add(onTheWall(zone, new Date(time)).slice(0, 10));
        for (const day of [...shown].slice(1, -1)) expect(days).toContain(day);
      }),
      { numRuns: 60 },
    );
  });

  test('is when the clock shows it first, or leaps over it', () => {
    fc.assert(
      fc.property(someDay, someTime, (start, at) => {
        for (const { name, at: time } of occurrencesBetween(
          { at },
          zone,
          new Date(start),
          new Date(start + 20 * DAY),
        )) {
          const shown = onTheWall(zone, time);
          if (shown === name) {
            const hourBefore = onTheWall(zone, new Date(time.getTime() - 3_600_000));
            const halfHourBefore = onTheWall(zone, new Date(time.getTime() - 1_800_000));
            expect([hourBefore, halfHourBefore]).not.toContain(name);
          } else {
            expect(shown > name).toBe(true);
            expect(onTheWall(zone, new Date(time.getTime() - 1000)) < name).toBe(true);
            expect(shown.slice(0, 10)).toBe(name.slice(0, 10));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is found in the same way in one look or in many', () => {
    fc.assert(
      fc.property(
        someDay,
        someTime,
        fc.array(fc.integer({ min: 1, max: 30 * 24 * 60 }), { maxLength: 12 }),
        (start, at, minutes) => {
          const end = start + 30 * DAY;
          const stops = [...new Set(minutes.map((minute) => start + minute * 60_000)), end].sort((a, b) => a - b);
          const whole = occurrencesBetween({ at }, zone, new Date(start), new Date(end));
          let from = start;
          const pieces = stops.flatMap((stop) => {
            const found = occurrencesBetween({ at }, zone, new Date(from), new Date(stop));
            from = stop;
            return found;
          });
          expect(pieces).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a daily time', () => {
  test('that spring skips comes at the next instant', () => {
    expect(between('Europe/Berlin', '02:30', '2026-03-28T12:00Z', '2026-03-29T12:00Z')).toEqual([
      ['2026-03-29T02:30', '2026-03-29T01:00:00.000Z'],
    ]);
    expect(between('America/New_York', '02:00', '2026-03-07T12:00Z', '2026-03-08T12:00Z')).toEqual([
      ['2026-03-08T02:00', '2026-03-08T07:00:00.000Z'],
    ]);
    expect(between('America/Sao_Paulo', '00:30', '2018-11-03T12:00Z', '2018-11-04T12:00Z')).toEqual([
      ['2018-11-04T00:30', '2018-11-04T03:00:00.000Z'],
    ]);
    expect(between('Australia/Lord_Howe', '02:15', '2026-10-03T06:00Z', '2026-10-04T06:00Z')).toEqual([
      ['2026-10-04T02:15', '2026-10-03T15:30:00.000Z'],
    ]);
  });

  test('that autumn repeats comes once, the first time', () => {
    expect(between('Europe/Berlin', '02:30', '2026-10-24T12:00Z', '2026-10-25T12:00Z')).toEqual([
      ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ]);
    expect(between('Australia/Lord_Howe', '01:45', '2026-04-04T06:00Z', '2026-04-05T06:00Z')).toEqual([
      ['2026-04-05T01:45', '2026-04-04T14:45:00.000Z'],
    ]);
    expect(between('America/Sao_Paulo', '23:30', '2019-02-16T12:00Z', '2019-02-17T12:00Z')).toEqual([
      ['2019-02-16T23:30', '2019-02-17T01:30:00.000Z'],
    ]);
  });

  test('does not come on a day that there never was', () => {
    expect(between('Pacific/Apia', '09:00', '2011-12-28T20:00Z', '2011-12-31T12:00Z')).toEqual([
      ['2011-12-29T09:00', '2011-12-29T19:00:00.000Z'],
      ['2011-12-31T09:00', '2011-12-30T19:00:00.000Z'],
    ]);
  });

  test('keeps to half-hour zones', () => {
    expect(between('Asia/Kolkata', '01:00', '2026-01-01T00:00Z', '2026-01-02T00:00Z')).toEqual([
      ['2026-01-02T01:00', '2026-01-01T19:30:00.000Z'],
    ]);
  });
});

test('an interval is counted from midnight UTC', () => {
  const found = occurrencesBetween(
    { everyMinutes: 5 },
    'Asia/Kolkata',
    new Date('2026-01-01T00:05Z'),
    new Date('2026-01-01T00:15Z'),
  );
  expect(found.map(({ name }) => name)).toEqual(['2026-01-01T00:10Z', '2026-01-01T00:15Z']);
});
