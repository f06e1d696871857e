import { defineEvent, Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });
const OfInvoice = Type.Object({ invoiceId: Id }, { additionalProperties: false });
const OfEstimate = Type.Object({ estimateId: Id }, { additionalProperties: false });

/** An invoice went to its client. */
export const invoiceSent = defineEvent('invoice.sent', OfInvoice);
/** Nothing of an invoice is due any more. */
export const invoicePaid = defineEvent('invoice.paid', OfInvoice);
export const invoiceCancelled = defineEvent('invoice.cancelled', OfInvoice);
/** The due date of an invoice passed. */
export const invoiceOverdue = defineEvent('invoice.overdue', OfInvoice);
/** An estimate went to its client. */
export const estimateSent = defineEvent('estimate.sent', OfEstimate);
export const estimateAccepted = defineEvent('estimate.accepted', OfEstimate);
export const estimateDeclined = defineEvent('estimate.declined', OfEstimate);
/** The expiry date of an estimate passed. */
export const estimateExpired = defineEvent('estimate.expired', OfEstimate);
/** An accepted estimate became an invoice. */
export const estimateConverted = defineEvent(
  'estimate.converted',
  Type.Object({ estimateId: Id, invoiceId: Id }, { additionalProperties: false }),
);
/** A recurring invoice made one. */
export const recurringInvoiceGenerated = defineEvent(
  'recurringInvoice.generated',
  Type.Object({ recurringInvoiceId: Id, invoiceId: Id }, { additionalProperties: false }),
);
/** The next one could not be made: it rests until somebody resumes it. */
export const recurringInvoicePaused = defineEvent(
  'recurringInvoice.paused',
  Type.Object({ recurringInvoiceId: Id }, { additionalProperties: false }),
);

export const invoiceEvents = [
  invoiceSent,
  invoicePaid,
  invoiceCancelled,
  invoiceOverdue,
  estimateSent,
  estimateAccepted,
  estimateDeclined,
  estimateExpired,
  estimateConverted,
  recurringInvoiceGenerated,
  recurringInvoicePaused,
] as const;
