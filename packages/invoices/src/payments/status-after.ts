import { Decimal } from '../money/decimal.ts';
import type { InvoiceStatus } from '../values.ts';

/** What the status of a sent invoice follows from. */
export interface PaidInvoice {
  readonly amountPaid: string;
  readonly amountDue: string;
  readonly dueDate: string | null;
  readonly viewedAt: string | null;
}

/** Where payments leave an invoice, whether they grew or shrank: a pure function of what there is. */
export function statusAfter({ amountPaid, amountDue, dueDate, viewedAt }: PaidInvoice, today: string): InvoiceStatus {
  if (new Decimal(amountDue).isZero()) return 'paid';
  if (dueDate !== null && dueDate < today) return 'overdue';
  if (!new Decimal(amountPaid).isZero()) return 'partially_paid';
  return viewedAt === null ? 'sent' : 'viewed';
}
