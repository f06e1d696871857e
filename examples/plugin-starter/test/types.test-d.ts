import type { CreateOf, Ctx, RecordOf, UpdateOf } from '@bottlecrm/core';
import { expectTypeOf, test } from 'vitest';
import { type Rental, returnRental } from '../src/index.ts';

type RentalRecord = RecordOf<typeof Rental>;
type Create = CreateOf<typeof Rental>;

test('a record has the types of its fields', () => {
  expectTypeOf<RentalRecord['status']>().toEqualTypeOf<'open' | 'returned'>();
  expectTypeOf<RentalRecord['dailyRate']>().toEqualTypeOf<string>();
  expectTypeOf<RentalRecord['dueOn']>().toEqualTypeOf<string | null>();
  expectTypeOf<RentalRecord['accountId']>().toEqualTypeOf<string>();
});

test('what the server sets cannot be written', () => {
  expectTypeOf<Create>().not.toHaveProperty('status');
  expectTypeOf<UpdateOf<typeof Rental>>().not.toHaveProperty('returnedOn');
});

test('the verb answers the rental', () => {
  expectTypeOf(returnRental).toEqualTypeOf<
    (ctx: Ctx, id: string, input: { returnedOn?: string }) => Promise<RentalRecord>
  >();
});
