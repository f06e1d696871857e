import { defineMoves } from '@bottlecrm/core';
import { Vehicle } from './entity.ts';
import { vehicleErrors } from './errors.ts';
import { vehicleSold } from './events.ts';

/** Every way from one status of a vehicle to another. */
export const VEHICLE_MOVES = defineMoves(Vehicle, () => vehicleErrors.VEHICLE_ALREADY_SOLD(), {
  sell: { from: ['available'], to: ['sold'], event: vehicleSold, summary: 'Sell a vehicle to an account' },
});
