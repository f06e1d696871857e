import { type Ctx, errors, type RecordOf, type Static } from '@bottlecrm/core';
import { Rental } from './entity.ts';
import { rentalErrors } from './errors.ts';
import type { ReturnRentalBody } from './schemas.ts';

/**
 * Takes the equipment back, once; its serial number may then be rented again.
 * @throws {NOT_FOUND} {FORBIDDEN} {RENTAL_ALREADY_RETURNED} {VALIDATION_FAILED}
 */
export async function returnRental(
  ctx: Ctx,
  id: string,
  { returnedOn = ctx.today }: Static<typeof ReturnRentalBody>,
): Promise<RecordOf<typeof Rental>> {
  await ctx.requireFor('rental:return', Rental, id);
  const rental = await ctx.get(Rental, id);
  if (rental.status === 'returned') throw rentalErrors.RENTAL_ALREADY_RETURNED();
  if (returnedOn < rental.startsOn)
    throw errors.VALIDATION_FAILED({ errors: [{ pointer: '/returnedOn', detail: 'must not be before startsOn' }] });
  const returned = await ctx.elevated.update(Rental, id, {}, { set: { status: 'returned', returnedOn } });
  await ctx.emit('rental.returned', { rentalId: id, accountId: rental.accountId, returnedOn });
  return returned;
}
