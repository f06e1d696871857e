import { crudRoutes, recordVerb } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import type { Vehicle } from './entity.ts';
import { VEHICLE_MOVES } from './moves.ts';
import { SellVehicleBody } from './schemas.ts';
import { sellVehicle } from './sell-vehicle.ts';

export function vehicleRoutes(app: FastifyInstance, { vehicle }: { readonly vehicle: typeof Vehicle }): void {
  crudRoutes(app, vehicle);
  recordVerb(app, vehicle, { verb: 'sell', move: VEHICLE_MOVES.sell, body: SellVehicleBody, run: sellVehicle });
}
