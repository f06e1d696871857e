import { defineEntity, f } from '@bottlecrm/core';
import { Invoice } from '../invoices/invoice.ts';
import { PAYMENT_METHODS } from '../values.ts';

/** Money that came in for an invoice. */
export const Payment = defineEntity('payment', {
  path: 'payments',
  table: 'payments',
  fields: {
    invoice: f.ref(() => Invoice).createOnly(),
    amount: f
      .money({ min: 0 })
      .sortable()
      .describe('More than 0, at most what is due, in the minor unit of the currency.'),
    currency: f.currency().createOnly().describe("The invoice's; when absent, taken from it."),
    paidOn: f.date().optional().sortable().describe('When absent, today.'),
    method: f.enum(PAYMENT_METHODS).default('other'),
    reference: f.text().optional(),
    notes: f.textarea().optional(),
  },
  checks: { isPositive: '(amount > (0)::numeric)' },
  search: ['reference'],
  access: 'assignable',
  customFields: false,
});
