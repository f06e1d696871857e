import { crudRoutes, recordVerb } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import type { Rental } from './entity.ts';
import { RENTAL_MOVES } from './moves.ts';
import { returnRental } from './return-rental.ts';
import { ReturnRentalBody } from './schemas.ts';

export function rentalRoutes(app: FastifyInstance, { rental }: { readonly rental: typeof Rental }): void {
  crudRoutes(app, rental);
  recordVerb(app, rental, { verb: 'return', move: RENTAL_MOVES.return, body: ReturnRentalBody, run: returnRental });
}
