import { handler, NoQuery, problemResponses } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { getInvoiceAging } from './get-invoice-aging.ts';
import { getInvoiceDashboard } from './get-invoice-dashboard.ts';
import { getInvoiceRevenue } from './get-invoice-revenue.ts';
import {
  InvoiceAgingQuery,
  InvoiceAgingResponse,
  InvoiceDashboardResponse,
  type InvoiceRevenueInput,
  InvoiceRevenueQuery,
  InvoiceRevenueResponse,
} from './schemas.ts';

const tags = ['Invoice'];
const config = { permission: 'invoice:read' } as const;

/** `GET /invoices/reports/aging`, `/invoices/reports/revenue` and `/invoices/dashboard`: of what the caller may read. */
export function reportRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: { accountId?: string } }>(
    '/invoices/reports/aging',
    {
      schema: {
        operationId: 'getInvoiceAging',
        summary: 'What is due, by currency and days past the due date',
        tags,
        querystring: InvoiceAgingQuery,
        response: { 200: InvoiceAgingResponse, ...problemResponses },
      },
      config,
    },
    handler((ctx, request) => getInvoiceAging(ctx, request.query)),
  );
  app.get<{ Querystring: InvoiceRevenueInput }>(
    '/invoices/reports/revenue',
    {
      schema: {
        operationId: 'getInvoiceRevenue',
        summary: 'What was invoiced and what was paid, by month and currency',
        tags,
        querystring: InvoiceRevenueQuery,
        response: { 200: InvoiceRevenueResponse, ...problemResponses },
      },
      config,
    },
    handler((ctx, request) => getInvoiceRevenue(ctx, request.query)),
  );
  app.get(
    '/invoices/dashboard',
    {
      schema: {
        operationId: 'getInvoiceDashboard',
        summary: 'Figures of today, each of which agrees with a list',
        tags,
        querystring: NoQuery,
        response: { 200: InvoiceDashboardResponse, ...problemResponses },
      },
      config,
    },
    handler((ctx) => getInvoiceDashboard(ctx)),
  );
}
