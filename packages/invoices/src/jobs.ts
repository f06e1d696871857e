import { defineSweep, type Sweep, sql } from '@bottlecrm/core';
import { Estimate } from './estimates/estimate.ts';
import { ESTIMATE_MOVES } from './estimates/estimate-moves.ts';
import { expireEstimate } from './estimates/expire-estimate.ts';
import { Invoice } from './invoices/invoice.ts';
import { INVOICE_MOVES } from './invoices/invoice-moves.ts';
import { markInvoiceOverdue } from './invoices/mark-invoice-overdue.ts';
import { remindOfInvoice } from './invoices/remind-of-invoice.ts';
import { generateDueInvoices } from './recurring/generate-due-invoices.ts';
import { RecurringInvoice } from './recurring/recurring-invoice.ts';

const generate: Sweep = {
  entity: RecurringInvoice,
  due: (ctx) => sql`t.is_active and t.next_on <= ${ctx.today}`,
  each: async (ctx, id) => {
    if (await generateDueInvoices(ctx, id)) await ctx.enqueue('recurringInvoice.generateOne', { id });
  },
};

const expire: Sweep = {
  entity: Estimate,
  due: (ctx) => sql`t.status = any(${[...ESTIMATE_MOVES.expire.from]}::text[]) and t.expiry_date < ${ctx.today}`,
  each: async (ctx, id) => {
    await expireEstimate(ctx, id);
  },
};

const overdue: Sweep = {
  entity: Invoice,
  due: (ctx) => sql`t.status = any(${[...INVOICE_MOVES.markOverdue.from]}::text[]) and t.due_date < ${ctx.today}
    and t.amount_due > 0`,
  each: async (ctx, id) => {
    await markInvoiceOverdue(ctx, id);
  },
};

/** Whether the day has come is looked at for each: what is asked here keeps out what never is reminded of. */
const remind: Sweep = {
  entity: Invoice,
  due: (ctx) => sql`t.status = any(${[...INVOICE_MOVES.pay.from]}::text[]) and t.reminders_enabled and t.amount_due > 0
    and t.client_email is not null and (t.last_reminder_on is null or t.last_reminder_on < ${ctx.today})
    and ((t.due_date >= ${ctx.today} and t.due_date - t.reminder_days_before <= ${ctx.today})
      or (t.due_date < ${ctx.today} and t.due_date + t.reminder_days_after <= ${ctx.today}
        and (t.reminder_frequency = 'weekly' or t.last_reminder_on is null
          or t.last_reminder_on < t.due_date + t.reminder_days_after)))`,
  each: async (ctx, id) => {
    await remindOfInvoice(ctx, id);
  },
};

/** What the clock does, by name. */
export const invoiceJobs = {
  ...defineSweep('recurringInvoice.generate', generate),
  ...defineSweep('estimate.expire', expire),
  ...defineSweep('invoice.markOverdue', overdue),
  ...defineSweep('invoice.remind', remind),
};

/** When, on each organization's clock. */
export const invoiceSchedules = {
  'recurringInvoice.generate': { at: '00:05', job: 'recurringInvoice.generate' },
  'estimate.expire': { at: '00:30', job: 'estimate.expire' },
  'invoice.markOverdue': { at: '01:00', job: 'invoice.markOverdue' },
  'invoice.remind': { at: '09:00', job: 'invoice.remind' },
} as const;
