import { Line, type Static, Type } from '@bottlecrm/core';
import { PAYMENT_METHODS, type PaymentMethod } from '../values.ts';

export const MarkInvoicePaidBody = Type.Object(
  {
    paidOn: Type.Optional(Type.String({ format: 'date', description: 'Default today.' })),
    method: Type.Optional(Type.Unsafe<PaymentMethod>({ type: 'string', enum: [...PAYMENT_METHODS] })),
    reference: Type.Optional(Line()),
  },
  { title: 'MarkInvoicePaidBody', additionalProperties: false },
);

export const BulkSendBody = Type.Object(
  {
    ids: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 500, uniqueItems: true }),
    mail: Type.Optional(
      Type.Boolean({ description: 'Mail them to their clients. Default: where mail is registered.' }),
    ),
  },
  { title: 'BulkSendInvoicesBody', additionalProperties: false },
);
export type BulkSendInput = Static<typeof BulkSendBody>;
