import { crudRoutes, handler, IdParams, problemResponses, type Static } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import type { Vehicle } from './entity.ts';
import { SellVehicleBody } from './schemas.ts';
import { sellVehicle } from './sell-vehicle.ts';

export function vehicleRoutes(app: FastifyInstance, { vehicle }: { readonly vehicle: typeof Vehicle }): void {
  crudRoutes(app, vehicle);

  app.post<{ Params: { id: string }; Body: Static<typeof SellVehicleBody> }>(
    `/${vehicle.path}/:id/sell`,
    {
      schema: {
        operationId: 'sellVehicle',
        summary: 'Sell a vehicle to an account',
        tags: ['Vehicle'],
        params: IdParams,
        body: SellVehicleBody,
        response: { 200: app.crm.schemas(vehicle.name).record, ...problemResponses },
      },
      config: { permission: 'vehicle:sell' },
    },
    handler((ctx, request) => sellVehicle(ctx, request.params.id, request.body)),
  );
}
