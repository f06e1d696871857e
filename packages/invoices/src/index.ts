import { definePlugin } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { documentAttachments, documentTemplates } from './documents/mail-document.ts';
import { invoiceErrors } from './errors.ts';
import { Estimate } from './estimates/estimate.ts';
import { invoiceEvents } from './events.ts';
import { hooks } from './hooks.ts';
import { Invoice } from './invoices/invoice.ts';
import { invoiceJobs, invoiceSchedules } from './jobs.ts';
import { measureDocuments } from './metrics.ts';
import { migrations } from './migrations/index.ts';
import { numberFormatsTable } from './numbering/table.ts';
import { InvoicesOptions } from './options.ts';
import { Payment } from './payments/payment.ts';
import { invoicePermissions } from './permissions.ts';
import { portalPages } from './portal/pages.ts';
import { portalLinksTable } from './portal/table.ts';
import { DocumentRenderer } from './printing/render-document.ts';
import { Product } from './products/product.ts';
import { recurringTemplates } from './recurring/pause-recurring-invoice.ts';
import { RecurringInvoice } from './recurring/recurring-invoice.ts';
import { overdueAmountPart } from './reports/overdue-amount.ts';
import { registerRoutes } from './routes.ts';
import { InvoiceTemplate } from './templates/invoice-template.ts';
import { templateLogosTable } from './templates/logo/table.ts';

export { minorUnitDigits } from '@bottlecrm/core';
export type { SendOptions } from './documents/send-document.ts';
export { invoiceErrors } from './errors.ts';
export { answerEstimate, type Respondent } from './estimates/answer-estimate.ts';
export { convertEstimate } from './estimates/convert-estimate.ts';
export { duplicateEstimate } from './estimates/duplicate-estimate.ts';
export { Estimate } from './estimates/estimate.ts';
export { ESTIMATE_MOVES } from './estimates/estimate-moves.ts';
export { sendEstimate } from './estimates/send-estimate.ts';
export { cancelInvoice } from './invoices/cancel-invoice.ts';
export { duplicateInvoice } from './invoices/duplicate-invoice.ts';
export { Invoice } from './invoices/invoice.ts';
export { INVOICE_MOVES } from './invoices/invoice-moves.ts';
export { markInvoicePaid } from './invoices/mark-invoice-paid.ts';
export { sendInvoice } from './invoices/send-invoice.ts';
export { type DocumentTotals, documentTotals, type PricedDocument, type PricedLine } from './money/totals.ts';
export { Payment } from './payments/payment.ts';
export { makePortalLink, revokePortalLinks } from './portal/links.ts';
export { Product } from './products/product.ts';
export { RecurringInvoice } from './recurring/recurring-invoice.ts';
export { runRecurringInvoice } from './recurring/run-recurring-invoice.ts';
export { toggleRecurringInvoice } from './recurring/toggle-recurring-invoice.ts';
export { getInvoiceAging } from './reports/get-invoice-aging.ts';
export { getInvoiceDashboard } from './reports/get-invoice-dashboard.ts';
export { getInvoiceRevenue } from './reports/get-invoice-revenue.ts';
export { InvoiceTemplate } from './templates/invoice-template.ts';
export { deleteLogo } from './templates/logo/delete-logo.ts';
export { setLogo } from './templates/logo/set-logo.ts';
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
  start: (app, { renderedBytes }, log) => new DocumentRenderer(internalsOf(app).threads, log, renderedBytes),
  metrics: measureDocuments,
  routes: registerRoutes,
  pages: portalPages,
});
