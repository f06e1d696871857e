import { Line, type Static, Type } from '@bottlecrm/core';
import { PAYMENT_METHODS, type PaymentMethod } from './values.ts';

export const SendBody = Type.Object(
  { mail: Type.Optional(Type.Boolean({ description: 'Mail it to the client. Default: where mail is registered.' })) },
  { title: 'SendDocumentBody', additionalProperties: false },
);

/** Of a verb that makes a document of another: what the other's custom fields do not say. */
export const CopyBody = Type.Object(
  {
    customFields: Type.Optional(
      Type.Unsafe<Record<string, unknown>>({
        type: 'object',
        additionalProperties: true,
        maxProperties: 200,
        description:
          'Custom fields of the new document. Those of the other with the same key and type are taken over where nothing is given here.',
      }),
    ),
  },
  { title: 'CopyDocumentBody', additionalProperties: false },
);
export type CopyInput = Static<typeof CopyBody>;

export const ToggleBody = Type.Object(
  { isActive: Type.Optional(Type.Boolean({ description: 'When absent, the other of what it is.' })) },
  { title: 'ToggleRecurringInvoiceBody', additionalProperties: false },
);

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
