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
  /** The due date of an invoice passed. */
  'invoice.overdue': InvoiceEvent,
  /** An estimate went to its client. */
  'estimate.sent': EstimateEvent,
  'estimate.accepted': EstimateEvent,
  'estimate.declined': EstimateEvent,
  /** The expiry date of an estimate passed. */
  'estimate.expired': EstimateEvent,
  /** A recurring invoice made one. */
  'recurringInvoice.generated': Type.Object({ recurringInvoiceId: Id, invoiceId: Id }, { additionalProperties: false }),
  /** The next one could not be made: it rests until somebody resumes it. */
  'recurringInvoice.paused': Type.Object({ recurringInvoiceId: Id }, { additionalProperties: false }),
  /** An accepted estimate became an invoice. */
  'estimate.converted': Type.Object({ estimateId: Id, invoiceId: Id }, { additionalProperties: false }),
};
