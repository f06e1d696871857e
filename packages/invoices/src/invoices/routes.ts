import { collectionVerb, crudRoutes, isPartial, ManyQuery, ManyResponse, recordVerb, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { pdfRoute } from '../documents/pdf-route.ts';
import { CopyBody, DUPLICATE_SUMMARY, SendBody } from '../documents/schemas.ts';
import type { Payment } from '../payments/payment.ts';
import { portalLinkRoutes } from '../portal/routes.ts';
import { bulkSendInvoices } from './bulk-send-invoices.ts';
import { cancelInvoice } from './cancel-invoice.ts';
import { duplicateInvoice } from './duplicate-invoice.ts';
import type { Invoice } from './invoice.ts';
import { INVOICE_MOVES } from './invoice-moves.ts';
import { listInvoicePayments } from './list-invoice-payments.ts';
import { markInvoicePaid } from './mark-invoice-paid.ts';
import { BulkSendBody, MarkInvoicePaidBody } from './schemas.ts';
import { sendInvoice } from './send-invoice.ts';

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
    summary: DUPLICATE_SUMMARY,
    body: CopyBody,
    answers: invoice,
    run: duplicateInvoice,
  });
}

export function invoiceRoutes(app: FastifyInstance, invoice: typeof Invoice, payment: typeof Payment): void {
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
