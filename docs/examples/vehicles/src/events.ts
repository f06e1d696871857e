import { defineEvent, Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });

/** A vehicle was handed to its buyer. */
export const vehicleSold = defineEvent(
  'vehicle.sold',
  Type.Object({ vehicleId: Id, accountId: Id }, { additionalProperties: false }),
);
