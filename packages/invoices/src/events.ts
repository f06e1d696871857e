import { Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });
const InvoiceEvent = Type.Object({ invoiceId: Id }, { additionalProperties: false });
const EstimateEvent = Type.Object({ estimateId: Id }, { additionalProperties: false });

export const invoiceEvents = {
  /** An invoice went to its client. */
  'invoice.sent': InvoiceEvent,
  /** Nothing of an invoice is due any more. */
  'invoice.paid': InvoiceEvent,
  'invoice.cancelled': InvoiceEvent,
  /** An estimate went to its client. */
  'estimate.sent': EstimateEvent,
  'estimate.accepted': EstimateEvent,
  'estimate.declined': EstimateEvent,
  /** An accepted estimate became an invoice. */
  'estimate.converted': Type.Object({ estimateId: Id, invoiceId: Id }, { additionalProperties: false }),
};
