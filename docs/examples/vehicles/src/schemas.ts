import { Type } from '@bottlecrm/core';

export const SellVehicleBody = Type.Object(
  { accountId: Type.String({ format: 'uuid', description: 'The buyer.' }) },
  { title: 'SellVehicleBody', additionalProperties: false },
);
