import { Type } from '@bottlecrm/core';

export const ReturnRentalBody = Type.Object(
  { returnedOn: Type.Optional(Type.String({ format: 'date', description: 'Today unless said otherwise.' })) },
  { title: 'ReturnRentalBody', additionalProperties: false },
);
