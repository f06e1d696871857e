import { defineEntity, f } from '@bottlecrm/core';
import { documentFields, invoicingFields } from '../documents/fields.ts';
import { Estimate } from '../estimates/estimate.ts';
import { LIKE_UPDATE } from '../permissions.ts';
import { RecurringInvoice } from '../recurring/recurring-invoice.ts';
import { INVOICE_STATUSES, PAYMENT_TERMS } from '../values.ts';

const amount = () => f.money({ min: 0 }).default('0');

/** What a client owes, and what of it is paid. */
export const Invoice = defineEntity('invoice', {
  path: 'invoices',
  table: 'invoices',
  fields: {
    ...documentFields(),
    ...invoicingFields(),
    status: f.enum(INVOICE_STATUSES).default('draft').readonly().sortable(),
    paymentTerms: f.enum(PAYMENT_TERMS).default('net_30'),
    dueDate: f
      .date()
      .optional()
      .sortable()
      .describe('Follows from issueDate and paymentTerms, unless those are custom.'),
    amountPaid: amount().readonly().sortable(),
    amountDue: amount().readonly().sortable(),
    estimate: f
      .ref(() => Estimate)
      .optional()
      .readonly()
      .unique({ evenDeleted: true })
      .describe('What it was made from.'),
    recurringInvoice: f
      .ref(() => RecurringInvoice)
      .optional()
      .readonly()
      .describe('What made it.'),
    recurringOn: f
      .date()
      .optional()
      .readonly()
      .unique({ within: 'recurringInvoice', evenDeleted: true })
      .describe('The day of the schedule that it was made for.'),
    lastReminderOn: f.date().optional().readonly(),
    reminderCount: f.integer({ min: 0 }).default(0).readonly(),
    paidAt: f.datetime().optional().readonly(),
    cancelledAt: f.datetime().optional().readonly(),
  },
  checks: {
    totals: '(total = (((subtotal - discount_total) + tax_total) + shipping))',
    due: '(amount_due = (total - amount_paid))',
    dueDate: '(due_date >= issue_date)',
  },
  indexes: [['status', 'dueDate']],
  search: ['number', 'title', 'clientName', 'billingName', 'poNumber'],
  access: 'assignable',
  verbs: { send: LIKE_UPDATE, pay: LIKE_UPDATE, cancel: LIKE_UPDATE },
});
