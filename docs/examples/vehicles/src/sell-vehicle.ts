import { Account } from '@bottlecrm/accounts';
import { type Ctx, errors, type RecordOf, type Static } from '@bottlecrm/core';
import { Vehicle } from './entity.ts';
import { vehicleErrors } from './errors.ts';
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
  await ctx.requireFor('vehicle:sell', Vehicle, id);
  const vehicle = await ctx.get(Vehicle, id);
  if (vehicle.status === 'sold') throw vehicleErrors.VEHICLE_ALREADY_SOLD();
  const [buyer] = await ctx.referable(Account, [accountId]);
  if (!buyer)
    throw errors.INVALID_REFERENCE({
      errors: [{ pointer: '/accountId', detail: 'does not name a record that can be used here' }],
    });
  const sold = await ctx.elevated.update(
    Vehicle,
    id,
    {},
    { set: { status: 'sold', soldOn: ctx.today, accountId: buyer } },
  );
  await ctx.emit('vehicle.sold', { vehicleId: id, accountId: buyer });
  return sold;
}
