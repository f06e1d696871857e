import { definePlugin } from '@bottlecrm/core';
import { Vehicle } from './entity.ts';
import { vehicleErrors } from './errors.ts';
import { vehicleSold } from './events.ts';
import { vehiclesMigrations } from './migrations/index.ts';
import { vehicleRoutes } from './routes.ts';

export { FUELS, VEHICLE_STATUSES, Vehicle } from './entity.ts';
export { vehicleErrors } from './errors.ts';
export { vehicleSold } from './events.ts';
export { sellVehicle } from './sell-vehicle.ts';

/** Vehicles in stock, and who bought them. */
export const vehicles = definePlugin({
  name: '@example/vehicles',
  core: '^0.1.0',
  requires: ['accounts'],
  entities: { vehicle: Vehicle },
  migrations: vehiclesMigrations,
  errors: vehicleErrors,
  events: [vehicleSold],
  routes: vehicleRoutes,
});
