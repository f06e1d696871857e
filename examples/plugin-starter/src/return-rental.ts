import { type Ctx, checkMove, makeMove, type RecordOf, refuse, type Static } from '@bottlecrm/core';
import { Rental } from './entity.ts';
import { RENTAL_MOVES } from './moves.ts';
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
  const rental = await ctx.lock(Rental, id, 'rental:return');
  checkMove(ctx, RENTAL_MOVES.return, rental);
  if (returnedOn < rental.startsOn) throw refuse('/returnedOn', 'must not be before startsOn');
  const { accountId } = rental;
  return makeMove(ctx, RENTAL_MOVES.return, rental, { set: { returnedOn }, event: { accountId, returnedOn } });
}
