import { crudRoutes, handler, IdParams, problemResponses, type Static } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import type { Rental } from './entity.ts';
import { returnRental } from './return-rental.ts';
import { ReturnRentalBody } from './schemas.ts';

export function rentalRoutes(app: FastifyInstance, { rental }: { readonly rental: typeof Rental }): void {
  crudRoutes(app, rental);

  app.post<{ Params: Static<typeof IdParams>; Body: Static<typeof ReturnRentalBody> }>(
    `/${rental.path}/:id/return`,
    {
      schema: {
        operationId: 'returnRental',
        summary: 'Take rented equipment back',
        tags: ['Rental'],
        params: IdParams,
        body: ReturnRentalBody,
        response: { 200: app.crm.schemas(rental.name).record, ...problemResponses },
      },
      config: { permission: 'rental:return' },
    },
    handler((ctx, request) => returnRental(ctx, request.params.id, request.body)),
  );
}
