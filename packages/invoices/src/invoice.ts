import { defineEntity, f } from '@bottlecrm/core';
import { documentFields } from './documents/fields.ts';
import { Estimate } from './estimate.ts';
import { InvoiceTemplate } from './invoice-template.ts';
import { INVOICE_STATUSES, PAYMENT_TERMS, REMINDER_FREQUENCIES } from './values.ts';

const amount = () => f.money({ min: 0 }).default('0');

/** What a client owes, and what of it is paid. */
export const Invoice = defineEntity('invoice', {
  path: 'invoices',
  table: 'invoices',
  fields: {
    ...documentFields(),
    status: f.enum(INVOICE_STATUSES).default('draft').readonly().sortable(),
    paymentTerms: f.enum(PAYMENT_TERMS).default('net_30'),
    dueDate: f
      .date()
      .optional()
      .sortable()
      .describe('Follows from issueDate and paymentTerms, unless those are custom.'),
    shipping: amount(),
    amountPaid: amount().readonly().sortable(),
    amountDue: amount().readonly().sortable(),
    poNumber: f.text({ max: 64 }).optional(),
    template: f.ref(() => InvoiceTemplate).optional(),
    remindersEnabled: f.boolean().default(false),
    reminderDaysBefore: f.integer({ min: 0, max: 365 }).optional(),
    reminderDaysAfter: f.integer({ min: 0, max: 365 }).optional(),
    reminderFrequency: f.enum(REMINDER_FREQUENCIES).default('once'),
    estimate: f
      .ref(() => Estimate)
      .optional()
      .readonly()
      .unique({ evenDeleted: true })
      .describe('What it was made from.'),
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
});
