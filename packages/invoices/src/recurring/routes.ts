import { crudRoutes, recordVerb } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { CopyBody } from '../documents/schemas.ts';
import type { Invoice } from '../invoices/invoice.ts';
import type { RecurringInvoice } from './recurring-invoice.ts';
import { runRecurringInvoice } from './run-recurring-invoice.ts';
import { ToggleBody } from './schemas.ts';
import { toggleRecurringInvoice } from './toggle-recurring-invoice.ts';

export function recurringRoutes(
  app: FastifyInstance,
  recurring: typeof RecurringInvoice,
  invoice: typeof Invoice,
): void {
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
