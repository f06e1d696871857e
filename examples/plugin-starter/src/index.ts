import { definePlugin } from '@bottlecrm/core';
import { Rental } from './entity.ts';
import { rentalErrors } from './errors.ts';
import { rentalEvents } from './events.ts';
import { refuseDueBeforeStart } from './hooks.ts';
import { rentalsMigrations } from './migrations/index.ts';
import { rentalRoutes } from './routes.ts';

export { RENTAL_STATUSES, Rental } from './entity.ts';
export { rentalErrors } from './errors.ts';
export { returnRental } from './return-rental.ts';

/** Equipment that accounts rent, until it is back. */
export const rentals = definePlugin({
  name: '@example/rentals',
  core: '^0.1.0',
  requires: ['accounts'],
  entities: { rental: Rental },
  migrations: rentalsMigrations,
  errors: rentalErrors,
  events: rentalEvents,
  before: { 'rental.create': refuseDueBeforeStart, 'rental.update': refuseDueBeforeStart },
  routes: rentalRoutes,
});
