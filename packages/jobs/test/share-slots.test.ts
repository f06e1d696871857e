import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Demand, roomOf, shareSlots } from '../src/share-slots.ts';

const demands = fc.uniqueArray(
  fc.record({
    orgId: fc.uuid(),
    due: fc.integer({ min: 0, max: 40 }),
    busy: fc.integer({ min: 0, max: 30 }),
    retrying: fc.integer({ min: 0, max: 400 }),
  }),
  { selector: ({ orgId }) => orgId, maxLength: 12 },
);

const countOf = (given: readonly string[], orgId: string) => given.filter((one) => one === orgId).length;

test('no organization gets more places than it has room for, and none is left empty that somebody could use', () => {
  fc.assert(
    fc.property(
      demands,
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: -5, max: 100 }),
      fc.nat(),
      (all, most, free, first) => {
        const given = shareSlots(all, { perOrganization: most, free }, first);
        for (const one of all) {
          const count = countOf(given, one.orgId);
          expect(count).toBeLessThanOrEqual(roomOf(one, most));
          expect(count === 0 || one.busy + count <= most).toBe(true);
        }
        const room = all.reduce((sum, one) => sum + roomOf(one, most), 0);
        expect(given).toHaveLength(Math.min(room, Math.max(free, 0)));
      },
    ),
  );
});

test('an organization that could use a further place never has less in the queue than another was given up to', () => {
  fc.assert(
    fc.property(
      demands,
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: 0, max: 100 }),
      fc.nat(),
      (all, most, free, first) => {
        const given = shareSlots(all, { perOrganization: most, free }, first);
        const held = (one: Demand) => one.busy + countOf(given, one.orgId);
        const wanting = all.filter((one) => countOf(given, one.orgId) < roomOf(one, most));
        const served = all.filter((one) => countOf(given, one.orgId) > 0);
        for (const poor of wanting) for (const rich of served) expect(held(rich)).toBeLessThanOrEqual(held(poor) + 1);
      },
    ),
  );
});

test('who comes first among equals changes', () => {
  const equals: Demand[] = ['a', 'b', 'c'].map((orgId) => ({ orgId, due: 5, busy: 0, retrying: 0 }));
  const first = [0, 1, 2].map((turn) => shareSlots(equals, { perOrganization: 5, free: 1 }, turn)[0]);
  expect(first).toEqual(['a', 'b', 'c']);
});
