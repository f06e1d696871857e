import { crudRoutes, historyRoute } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import type { Estimate } from './estimates/estimate.ts';
import { estimateRoutes } from './estimates/routes.ts';
import type { Invoice } from './invoices/invoice.ts';
import { invoiceRoutes } from './invoices/routes.ts';
import { numberingRoutes } from './numbering/routes.ts';
import type { Payment } from './payments/payment.ts';
import type { Product } from './products/product.ts';
import type { RecurringInvoice } from './recurring/recurring-invoice.ts';
import { recurringRoutes } from './recurring/routes.ts';
import { reportRoutes } from './reports/routes.ts';
import type { InvoiceTemplate } from './templates/invoice-template.ts';
import { logoRoutes } from './templates/logo/routes.ts';

export interface InvoiceEntities {
  readonly product: typeof Product;
  readonly template: typeof InvoiceTemplate;
  readonly estimate: typeof Estimate;
  readonly recurringInvoice: typeof RecurringInvoice;
  readonly invoice: typeof Invoice;
  readonly payment: typeof Payment;
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
