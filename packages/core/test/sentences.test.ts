import { type TSchema, Type } from 'typebox';
import { expect, test } from 'vitest';
import { f } from '../src/entity/f.ts';
import { validateBody } from '../src/entity/validation.ts';
import type { CrmError } from '../src/errors/crm-error.ts';

function refusal(schema: TSchema, value: unknown): string | undefined {
  try {
    validateBody(Type.Object({ value: schema }), { value });
  } catch (error) {
    return (error as CrmError).errors?.[0]?.detail;
  }
  return undefined;
}

test.each<[unknown, TSchema, string]>([
  ['blue', f.color().spec.input as TSchema, 'must be a colour, such as #1a2b3c'],
  ['x', Type.String({ pattern: '^a$' }), 'is not written as it should be'],
  ['x', Type.String({ pattern: '^a$', description: 'The letter a.' }), 'is not written as it should be: The letter a.'],
  ['x', Type.String({ format: 'uuid' }), 'must be a UUID'],
  [
    '2026-01-01',
    Type.String({ format: 'date-time' }),
    expect.stringMatching(/^must be a time with its offset/) as never,
  ],
  [
    '9999-12-31T23:59:59-01:00',
    Type.String({ format: 'date-time' }),
    expect.stringMatching(/years 1 to 9999/) as never,
  ],
  [1, Type.String(), 'must be a text'],
  ['', Type.String({ minLength: 1 }), 'must have at least 1 character'],
  [
    [1, 1],
    Type.Array(Type.Integer(), { uniqueItems: true }),
    'must not name one item twice: items 0 and 1 are the same',
  ],
  [{}, Type.Object({}, { minProperties: 1 }), 'must have at least 1 property'],
])('of %j is a sentence', (value, schema, detail) => {
  expect(refusal(schema, value)).toEqual(detail);
});

test('leap seconds and fractions are times', () => {
  for (const time of ['2016-12-31T23:59:60Z', '2026-01-31T09:00:00.123456+05:30', '9999-12-31T23:59:59Z'])
    expect(refusal(Type.String({ format: 'date-time' }), time)).toBeUndefined();
});
