import { Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });

export const vehicleEvents = {
  /** A vehicle was handed to its buyer. */
  'vehicle.sold': Type.Object({ vehicleId: Id, accountId: Id }, { additionalProperties: false }),
};
