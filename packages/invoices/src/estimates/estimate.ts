import { defineEntity, f } from '@bottlecrm/core';
import { documentFields } from '../documents/fields.ts';
import { LIKE_UPDATE } from '../permissions.ts';
import { ESTIMATE_STATUSES } from '../values.ts';

/** What something would cost: accepted by the client, it becomes an invoice. */
export const Estimate = defineEntity('estimate', {
  path: 'estimates',
  table: 'estimates',
  fields: {
    ...documentFields(),
    status: f.enum(ESTIMATE_STATUSES).default('draft').readonly().sortable(),
    expiryDate: f.date().optional().sortable(),
    acceptedAt: f.datetime().optional().readonly(),
    declinedAt: f.datetime().optional().readonly(),
    respondentName: f.text().optional().readonly().describe('Who accepted or declined it.'),
    respondentEmail: f.email().optional().readonly(),
    respondentIp: f.text({ max: 45 }).optional().readonly().describe('The IP address that the answer came from.'),
    respondentUserAgent: f
      .text()
      .optional()
      .readonly()
      .describe('The browser that it was given with, as it says itself.'),
    convertedAt: f.datetime().optional().readonly(),
    convertedInvoiceId: f.uuid().optional().readonly(),
  },
  checks: {
    totals: '(total = ((subtotal - discount_total) + tax_total))',
    expiry: '(expiry_date >= issue_date)',
  },
  indexes: [['status', 'expiryDate']],
  search: ['number', 'title', 'clientName', 'billingName'],
  access: 'assignable',
  verbs: { send: LIKE_UPDATE, convert: LIKE_UPDATE },
});
