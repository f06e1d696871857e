import { Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });

export const rentalEvents = {
  /** Equipment came back from an account. */
  'rental.returned': Type.Object(
    { rentalId: Id, accountId: Id, returnedOn: Type.String({ format: 'date' }) },
    { additionalProperties: false },
  ),
};
