import { definePlugin } from '@bottlecrm/core';
import { documentAttachments, documentTemplates } from './documents/mail-document.ts';
import { invoiceErrors } from './errors.ts';
import { Estimate } from './estimate.ts';
import { invoiceEvents } from './events.ts';
import { hooks } from './hooks.ts';
import { Invoice } from './invoice.ts';
import { InvoiceTemplate } from './invoice-template.ts';
import { invoiceJobs, invoiceSchedules } from './jobs.ts';
import { templateLogosTable } from './logo/table.ts';
import { measureDocuments } from './metrics.ts';
import { migrations } from './migrations/index.ts';
import { numberFormatsTable } from './numbering/table.ts';
import { InvoicesOptions } from './options.ts';
import { Payment } from './payment.ts';
import { invoicePermissions } from './permissions.ts';
import { portalPages } from './portal/pages.ts';
import { portalLinksTable } from './portal/table.ts';
import { DocumentRenderer } from './printing/render-document.ts';
import { Product } from './product.ts';
import { recurringTemplates } from './recurring/pause-recurring-invoice.ts';
import { RecurringInvoice } from './recurring-invoice.ts';
import { overdueAmountPart } from './reports/overdue-amount.ts';
import { registerRoutes } from './routes.ts';

export { minorUnitDigits } from '@bottlecrm/core';
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
export { deleteLogo } from './logo/delete-logo.ts';
export { setLogo } from './logo/set-logo.ts';
export { markInvoicePaid } from './mark-invoice-paid.ts';
export { type DocumentTotals, documentTotals, type PricedDocument, type PricedLine } from './money/totals.ts';
export { Payment } from './payment.ts';
export { makePortalLink, revokePortalLinks } from './portal/links.ts';
export { Product } from './product.ts';
export { RecurringInvoice } from './recurring-invoice.ts';
export { getInvoiceAging } from './reports/get-invoice-aging.ts';
export { getInvoiceDashboard } from './reports/get-invoice-dashboard.ts';
export { getInvoiceRevenue } from './reports/get-invoice-revenue.ts';
export { runRecurringInvoice } from './run-recurring-invoice.ts';
export { sendEstimate } from './send-estimate.ts';
export { sendInvoice } from './send-invoice.ts';
export { toggleRecurringInvoice } from './toggle-recurring-invoice.ts';
export {
  ESTIMATE_STATUSES,
  type EstimateStatus,
  INVOICE_STATUSES,
  type InvoiceStatus,
  PAYMENT_METHODS,
  PAYMENT_TERMS,
  type PaymentMethod,
  type PaymentTerms,
  RECURRING_FREQUENCIES,
  type RecurringFrequency,
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
    recurringInvoice: RecurringInvoice,
    invoice: Invoice,
    payment: Payment,
  },

  migrations,
  tables: [numberFormatsTable, portalLinksTable, templateLogosTable],
  permissions: invoicePermissions,
  errors: invoiceErrors,
  events: invoiceEvents,
  contributes: [documentTemplates, documentAttachments, recurringTemplates, overdueAmountPart],
  hooks,
  jobs: invoiceJobs,
  schedules: invoiceSchedules,
  options: InvoicesOptions,
  start: (app, { renderedBytes }, log) => new DocumentRenderer(app.threads, log, renderedBytes),
  metrics: measureDocuments,
  routes: registerRoutes,
  pages: portalPages,
});
