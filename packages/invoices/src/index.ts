import { definePlugin } from '@bottlecrm/core';
import { documentTemplates } from './documents/mail-document.ts';
import { invoiceErrors } from './errors.ts';
import { Estimate } from './estimate.ts';
import { invoiceEvents } from './events.ts';
import { before, derive } from './hooks.ts';
import { Invoice } from './invoice.ts';
import { InvoiceTemplate } from './invoice-template.ts';

import { migrations } from './migrations/index.ts';
import { numberFormatsTable } from './numbering/table.ts';
import { Payment } from './payment.ts';
import { invoicePermissions } from './permissions.ts';
import { portalPages } from './portal/pages.ts';
import { portalLinksTable } from './portal/table.ts';
import { Product } from './product.ts';
import { registerRoutes } from './routes.ts';

export { answerEstimate, type Respondent } from './answer-estimate.ts';
export { cancelInvoice } from './cancel-invoice.ts';
export { convertEstimate } from './convert-estimate.ts';
export type { SendOptions } from './documents/send-document.ts';
export { duplicateEstimate } from './duplicate-estimate.ts';
export { duplicateInvoice } from './duplicate-invoice.ts';
export { invoiceErrors } from './errors.ts';
export { Estimate } from './estimate.ts';
export { ESTIMATE_MOVES } from './estimate-moves.ts';
export { Invoice } from './invoice.ts';
export { INVOICE_MOVES } from './invoice-moves.ts';
export { InvoiceTemplate } from './invoice-template.ts';
export { markInvoicePaid } from './mark-invoice-paid.ts';
export { minorUnitDigits } from './money/minor-unit.ts';
export { type DocumentTotals, documentTotals, type PricedDocument, type PricedLine } from './money/totals.ts';
export { Payment } from './payment.ts';
export { makePortalLink, revokePortalLinks } from './portal/links.ts';
export { Product } from './product.ts';
export { sendEstimate } from './send-estimate.ts';
export { sendInvoice } from './send-invoice.ts';
export {
  ESTIMATE_STATUSES,
  type EstimateStatus,
  INVOICE_STATUSES,
  type InvoiceStatus,
  PAYMENT_METHODS,
  PAYMENT_TERMS,
  type PaymentMethod,
  type PaymentTerms,
} from './values.ts';

/** Products, estimates, invoices and their payments. */
export const invoices = definePlugin({
  name: '@bottlecrm/invoices',
  core: '^0.1.0',
  requires: ['accounts', 'contacts'],
  entities: {
    product: Product,
    template: InvoiceTemplate,
    estimate: Estimate,
    invoice: Invoice,
    payment: Payment,
  },

  migrations,
  tables: [numberFormatsTable, portalLinksTable],
  permissions: invoicePermissions,
  errors: invoiceErrors,
  events: invoiceEvents,
  contributes: [documentTemplates],
  before,
  derive,
  routes: registerRoutes,
  pages: portalPages,
});
