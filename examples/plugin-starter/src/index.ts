import { before, definePlugin } from '@bottlecrm/core';
import { Rental } from './entity.ts';
import { rentalErrors } from './errors.ts';
import { rentalReturned } from './events.ts';
import { refuseDueBeforeStart } from './hooks.ts';
import { rentalsMigrations } from './migrations/index.ts';
import { rentalRoutes } from './routes.ts';

export { RENTAL_STATUSES, Rental } from './entity.ts';
export { rentalErrors } from './errors.ts';
export { rentalReturned } from './events.ts';
export { returnRental } from './return-rental.ts';

/** Equipment that accounts rent, until it is back. */
export const rentals = definePlugin({
  name: '@example/rentals',
  core: '^0.1.0',
  requires: ['accounts'],
  entities: { rental: Rental },
  migrations: rentalsMigrations,
  errors: rentalErrors,
  events: [rentalReturned],
  hooks: [before(Rental, ['create', 'update'], refuseDueBeforeStart)],
  routes: rentalRoutes,
});
