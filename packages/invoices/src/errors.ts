import { defineErrors } from '@bottlecrm/core';

export const invoiceErrors = defineErrors({
  DOCUMENT_MOVE_REFUSED: { status: 409, title: 'The document is not in a state for this' },
  DOCUMENT_ALREADY_SENT: { status: 409, title: 'The document has been sent' },
  DOCUMENT_WITHOUT_LINES: { status: 409, title: 'The document has no lines' },
  DOCUMENT_WITHOUT_RECIPIENT: { status: 409, title: 'The client has no e-mail address' },
  DOCUMENT_NUMBERED: { status: 409, title: 'Numbered documents are kept' },
  DOCUMENT_NUMBERS_TAKEN: { status: 409, title: 'The numbers of this format are taken' },
  ESTIMATE_ALREADY_CONVERTED: { status: 409, title: 'The estimate has been converted' },
  ESTIMATE_EXPIRED: { status: 409, title: 'The estimate has expired' },
  INVOICE_HAS_PAYMENTS: { status: 409, title: 'The invoice has payments' },
  INVOICE_NOT_PAYABLE: { status: 409, title: 'The invoice takes no payments' },
  RECURRING_INVOICE_ENDED: { status: 409, title: 'The recurring invoice has ended' },
  RECURRING_INVOICE_PAUSED: { status: 409, title: 'The recurring invoice is paused' },
  LOGO_NOT_AN_IMAGE: { status: 415, title: 'The logo is no picture that documents can show' },
  LOGO_TOO_LARGE: { status: 413, title: 'The logo is too large' },
  PAYMENT_ABOVE_DUE: { status: 409, title: 'The payment exceeds what is due' },
});
