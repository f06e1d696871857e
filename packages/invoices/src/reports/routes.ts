import { collectionVerb } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import type { Invoice } from '../invoices/invoice.ts';
import { getInvoiceAging } from './get-invoice-aging.ts';
import { getInvoiceDashboard } from './get-invoice-dashboard.ts';
import { getInvoiceRevenue } from './get-invoice-revenue.ts';
import {
  InvoiceAgingQuery,
  InvoiceAgingResponse,
  InvoiceDashboardResponse,
  InvoiceRevenueQuery,
  InvoiceRevenueResponse,
} from './schemas.ts';

const common = { method: 'GET', permission: 'invoice:read' } as const;

/** `GET /invoices/reports/aging`, `/invoices/reports/revenue` and `/invoices/dashboard`: of what the caller may read. */
export function reportRoutes(app: FastifyInstance, invoice: typeof Invoice): void {
  collectionVerb(app, invoice, {
    ...common,
    verb: 'aging',
    path: 'reports/aging',
    operationId: 'getInvoiceAging',
    summary: 'What is due, by currency and days past the due date',
    query: InvoiceAgingQuery,
    answers: InvoiceAgingResponse,
    run: (ctx, _body, { query }) => getInvoiceAging(ctx, query),
  });
  collectionVerb(app, invoice, {
    ...common,
    verb: 'revenue',
    path: 'reports/revenue',
    operationId: 'getInvoiceRevenue',
    summary: 'What was invoiced and what was paid, by month and currency',
    query: InvoiceRevenueQuery,
    answers: InvoiceRevenueResponse,
    run: (ctx, _body, { query }) => getInvoiceRevenue(ctx, query),
  });
  collectionVerb(app, invoice, {
    ...common,
    verb: 'dashboard',
    operationId: 'getInvoiceDashboard',
    summary: 'Figures of today, each of which agrees with a list',
    answers: InvoiceDashboardResponse,
    run: (ctx) => getInvoiceDashboard(ctx),
  });
}
