import { defineMoves } from '@bottlecrm/core';
import { hasLines, hasNoPayments } from '../documents/guards.ts';
import { refuseMove } from '../documents/refuse-move.ts';
import { invoiceCancelled, invoiceOverdue, invoicePaid, invoiceSent } from '../events.ts';
import { Invoice } from './invoice.ts';

/** Every way from one status of an invoice to another. The routes, the documentation and the tests are made from this. */
export const INVOICE_MOVES = defineMoves(Invoice, refuseMove, {
  send: {
    from: ['draft'],
    to: ['sent'],
    by: 'member',
    guards: [hasLines],
    stamps: 'sentAt',
    event: invoiceSent,
    summary: 'Send an invoice to its client',
  },
  view: {
    from: ['sent'],
    to: ['viewed'],
    by: 'client',
    stamps: 'viewedAt',
    summary: 'The client opened the invoice',
  },
  pay: {
    from: ['sent', 'viewed', 'partially_paid', 'overdue'],
    to: ['partially_paid', 'overdue', 'paid'],
    by: 'payment',
    event: invoicePaid,
    summary: 'A payment came in',
  },
  unpay: {
    from: ['partially_paid', 'overdue', 'paid'],
    to: ['sent', 'viewed', 'partially_paid', 'overdue'],
    by: 'payment',
    summary: 'A payment was lowered or deleted',
  },
  markOverdue: {
    from: ['sent', 'viewed', 'partially_paid'],
    to: ['overdue'],
    by: 'schedule',
    event: invoiceOverdue,
    summary: 'The due date has passed',
  },
  cancel: {
    from: ['draft', 'sent', 'viewed', 'overdue'],
    to: ['cancelled'],
    by: 'member',
    guards: [hasNoPayments],
    stamps: 'cancelledAt',
    event: invoiceCancelled,
    summary: 'Cancel an invoice',
  },
});
