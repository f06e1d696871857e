import { Account } from '@bottlecrm/accounts';
import { type Ctx, checkMove, makeMove, type RecordOf, refuseReference, type Static } from '@bottlecrm/core';
import { Vehicle } from './entity.ts';
import { VEHICLE_MOVES } from './moves.ts';
import type { SellVehicleBody } from './schemas.ts';

/**
 * Hands a vehicle to an account, once.
 * @throws {NOT_FOUND} {FORBIDDEN} {VEHICLE_ALREADY_SOLD} {INVALID_REFERENCE}
 */
export async function sellVehicle(
  ctx: Ctx,
  id: string,
  { accountId }: Static<typeof SellVehicleBody>,
): Promise<RecordOf<typeof Vehicle>> {
  const vehicle = await ctx.lock(Vehicle, id, 'vehicle:sell');
  checkMove(ctx, VEHICLE_MOVES.sell, vehicle);
  const [buyer] = await ctx.referable(Account, [accountId]);
  if (!buyer) throw refuseReference('/accountId');
  return makeMove(ctx, VEHICLE_MOVES.sell, vehicle, {
    set: { soldOn: ctx.today, accountId: buyer },
    event: { accountId: buyer },
  });
}
