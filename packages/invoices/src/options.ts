import { type Static, Type } from '@bottlecrm/core';

/** Options of the plugin: `[invoices, { renderedBytes: 64 * 2 ** 20 }]`. */
export const InvoicesOptions = Type.Object(
  {
    renderedBytes: Type.Integer({
      minimum: 2 ** 20,
      maximum: 2 ** 31 - 1,
      default: 32 * 2 ** 20,
      description: 'Memory for rendered documents, in bytes: pages that are opened again are not rendered again.',
    }),
  },
  { additionalProperties: false },
);
export type InvoicesOptions = Static<typeof InvoicesOptions>;
