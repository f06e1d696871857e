import { defineEvent, Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });

/** Equipment came back from an account. */
export const rentalReturned = defineEvent(
  'rental.returned',
  Type.Object(
    { rentalId: Id, accountId: Id, returnedOn: Type.String({ format: 'date' }) },
    { additionalProperties: false },
  ),
);
