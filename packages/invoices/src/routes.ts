import {
  collectionVerb,
  crudRoutes,
  historyRoute,
  isPartial,
  ManyQuery,
  ManyResponse,
  recordVerb,
  Type,
} from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { bulkSendInvoices } from './bulk-send-invoices.ts';
import { cancelInvoice } from './cancel-invoice.ts';
import { convertEstimate } from './convert-estimate.ts';
import { pdfRoute } from './documents/pdf-route.ts';
import { duplicateEstimate } from './duplicate-estimate.ts';
import { duplicateInvoice } from './duplicate-invoice.ts';
import type { Estimate } from './estimate.ts';
import { ESTIMATE_MOVES } from './estimate-moves.ts';
import type { Invoice } from './invoice.ts';
import { INVOICE_MOVES } from './invoice-moves.ts';
import type { InvoiceTemplate } from './invoice-template.ts';
import { listInvoicePayments } from './list-invoice-payments.ts';
import { logoRoutes } from './logo/routes.ts';
import { markInvoicePaid } from './mark-invoice-paid.ts';
import { numberingRoutes } from './numbering/routes.ts';
import type { Payment } from './payment.ts';
import { portalLinkRoutes } from './portal/routes.ts';
import type { Product } from './product.ts';
import type { RecurringInvoice } from './recurring-invoice.ts';
import { reportRoutes } from './reports/routes.ts';
import { runRecurringInvoice } from './run-recurring-invoice.ts';
import { BulkSendBody, CopyBody, MarkInvoicePaidBody, SendBody, ToggleBody } from './schemas.ts';
import { sendEstimate } from './send-estimate.ts';
import { sendInvoice } from './send-invoice.ts';
import { toggleRecurringInvoice } from './toggle-recurring-invoice.ts';

export interface InvoiceEntities {
  readonly product: typeof Product;
  readonly template: typeof InvoiceTemplate;
  readonly estimate: typeof Estimate;
  readonly recurringInvoice: typeof RecurringInvoice;
  readonly invoice: typeof Invoice;
  readonly payment: typeof Payment;
}

const duplicate = 'A new draft, issued today, with what the other one says';

function estimateRoutes(app: FastifyInstance, estimate: typeof Estimate, invoice: typeof Invoice): void {
  crudRoutes(app, estimate);
  pdfRoute(app, estimate);
  portalLinkRoutes(app, estimate);
  recordVerb(app, estimate, { verb: 'send', move: ESTIMATE_MOVES.send, body: SendBody, run: sendEstimate });
  recordVerb(app, estimate, {
    verb: 'convert',
    move: ESTIMATE_MOVES.convert,
    body: CopyBody,
    answers: invoice,
    run: convertEstimate,
  });
  recordVerb(app, estimate, {
    verb: 'duplicate',
    permission: 'estimate:create',
    summary: duplicate,
    body: CopyBody,
    answers: estimate,
    run: duplicateEstimate,
  });
}

function invoiceVerbs(app: FastifyInstance, invoice: typeof Invoice): void {
  recordVerb(app, invoice, { verb: 'send', move: INVOICE_MOVES.send, body: SendBody, run: sendInvoice });
  recordVerb(app, invoice, { verb: 'cancel', move: INVOICE_MOVES.cancel, run: cancelInvoice });
  recordVerb(app, invoice, {
    verb: 'mark-paid',
    move: INVOICE_MOVES.pay,
    permission: 'invoice:pay',
    summary: 'Record a payment of all that is due',
    body: MarkInvoicePaidBody,
    run: markInvoicePaid,
  });
  recordVerb(app, invoice, {
    verb: 'duplicate',
    permission: 'invoice:create',
    summary: duplicate,
    body: CopyBody,
    answers: invoice,
    run: duplicateInvoice,
  });
}

function invoiceRoutes(app: FastifyInstance, invoice: typeof Invoice, payment: typeof Payment): void {
  crudRoutes(app, invoice);
  pdfRoute(app, invoice);
  portalLinkRoutes(app, invoice);
  invoiceVerbs(app, invoice);
  collectionVerb(app, invoice, {
    verb: 'bulk-send',
    permission: 'invoice:bulk',
    operationId: 'bulkSendInvoices',
    summary: 'Send up to 500 invoices',
    query: ManyQuery,
    body: BulkSendBody,
    answers: ManyResponse,
    run: (ctx, body, { query }) => bulkSendInvoices(ctx, body, isPartial(query)),
  });
  recordVerb(app, invoice, {
    method: 'GET',
    verb: 'payments',
    permission: 'invoice:read',
    operationId: 'listInvoicePayments',
    summary: 'The payments of an invoice, for whoever may read it',
    answers: Type.Object(
      { data: Type.Array(app.crm.schemas(payment.name).record) },
      { title: 'InvoicePaymentsResponse', additionalProperties: false },
    ),
    run: listInvoicePayments,
  });
}

function recurringRoutes(app: FastifyInstance, recurring: typeof RecurringInvoice, invoice: typeof Invoice): void {
  crudRoutes(app, recurring);
  recordVerb(app, recurring, {
    verb: 'run-now',
    permission: 'recurringInvoice:run',
    summary: 'Make the next invoice now, ahead of its day',
    body: CopyBody,
    answers: invoice,
    run: runRecurringInvoice,
  });
  recordVerb(app, recurring, {
    verb: 'toggle',
    permission: 'recurringInvoice:update',
    summary: 'Pause a recurring invoice, or resume it',
    body: ToggleBody,
    run: toggleRecurringInvoice,
  });
}

export function registerRoutes(app: FastifyInstance, entities: InvoiceEntities): void {
  const { product, template, estimate, recurringInvoice, invoice, payment } = entities;
  crudRoutes(app, product);
  crudRoutes(app, template);
  logoRoutes(app, template);
  numberingRoutes(app);
  estimateRoutes(app, estimate, invoice);
  recurringRoutes(app, recurringInvoice, invoice);
  invoiceRoutes(app, invoice, payment);
  reportRoutes(app, invoice);
  crudRoutes(app, payment, { except: ['upsert', 'batch', 'bulk', 'restore'] });
  for (const entity of Object.values(entities)) historyRoute(app, entity);
}
