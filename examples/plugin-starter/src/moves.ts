import { defineMoves } from '@bottlecrm/core';
import { Rental } from './entity.ts';
import { rentalErrors } from './errors.ts';

/** Every way from one status of a rental to another. */
export const RENTAL_MOVES = defineMoves(Rental, () => rentalErrors.RENTAL_ALREADY_RETURNED(), {
  return: { from: ['open'], to: ['returned'], event: 'rental.returned', summary: 'Take rented equipment back' },
});
