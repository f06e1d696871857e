import { defineEntity, f } from '@bottlecrm/core';
import { invoicingFields, pricedFields } from '../documents/fields.ts';
import { LIKE_UPDATE } from '../permissions.ts';
import { PAUSE_REASONS, RECURRING_FREQUENCIES, RECURRING_PAYMENT_TERMS } from '../values.ts';

/** Invoices that a schedule makes: what is on each, and when. */
export const RecurringInvoice = defineEntity('recurringInvoice', {
  path: 'recurring-invoices',
  table: 'recurring_invoices',
  label: 'Recurring invoice',
  fields: {
    ...pricedFields(),
    ...invoicingFields(),
    paymentTerms: f.enum(RECURRING_PAYMENT_TERMS).default('net_30'),
    frequency: f.enum(RECURRING_FREQUENCIES),
    intervalDays: f
      .integer({ min: 1, max: 3650 })
      .optional()
      .describe('With the frequency custom_days, and only then.'),
    startsOn: f.date().sortable().describe('The days follow from it: a month that has no 31st has its last day.'),
    endsOn: f.date().optional().sortable().describe('The last day that one may be made for.'),
    autoSend: f.boolean().default(false).describe('Whether each is sent when it is made; else it stays a draft.'),
    isActive: f.boolean().default(true),
    pausedBecause: f.enum(PAUSE_REASONS).optional().readonly().describe('Why, when nobody paused it.'),
    pauseDetail: f
      .textarea({ max: 2000 })
      .optional()
      .readonly()
      .describe('What its next invoice was refused for, in words.'),
    nextOn: f.date().optional().readonly().sortable().describe('The day of the next one; null when there is none.'),
    lastOn: f.date().optional().readonly().describe('The day of the latest one.'),
    generatedCount: f.integer({ min: 0 }).default(0).readonly(),
  },
  checks: {
    totals: '(total = (((subtotal - discount_total) + tax_total) + shipping))',
    ends: '(ends_on >= starts_on)',
    interval: "((frequency = 'custom_days'::text) = (interval_days IS NOT NULL))",
  },
  indexes: [['isActive', 'nextOn']],
  search: ['title', 'poNumber'],
  access: 'assignable',
  verbs: { run: LIKE_UPDATE },
});
