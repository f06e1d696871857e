import { Type } from '@bottlecrm/core';

export const ToggleBody = Type.Object(
  { isActive: Type.Optional(Type.Boolean({ description: 'When absent, the other of what it is.' })) },
  { title: 'ToggleRecurringInvoiceBody', additionalProperties: false },
);
