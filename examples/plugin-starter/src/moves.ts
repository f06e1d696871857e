import { defineMoves } from '@bottlecrm/core';
import { Rental } from './entity.ts';
import { rentalErrors } from './errors.ts';
import { rentalReturned } from './events.ts';

/** Every way from one status of a rental to another. */
export const RENTAL_MOVES = defineMoves(Rental, () => rentalErrors.RENTAL_ALREADY_RETURNED(), {
  return: { from: ['open'], to: ['returned'], event: rentalReturned, summary: 'Take rented equipment back' },
});
