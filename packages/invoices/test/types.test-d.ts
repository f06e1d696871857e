import type { CreateOf, ListedOf, RecordOf, SortOf, UpdateOf, Where } from '@bottlecrm/core';
import type { Estimate, EstimateStatus, Invoice, InvoiceStatus, Payment, PaymentMethod } from '@bottlecrm/invoices';

declare const invoice: RecordOf<typeof Invoice>;
invoice.status satisfies InvoiceStatus;
invoice.total satisfies string;
invoice.lineItems satisfies { position: number; name: string; productId: string | null; total: string }[];
// @ts-expect-error another record's
invoice.expiryDate;

declare const listed: ListedOf<typeof Invoice>;
listed.number satisfies string;
// @ts-expect-error lists have lines only with include
listed.lineItems satisfies object[];

declare const estimate: RecordOf<typeof Estimate>;
estimate.status satisfies EstimateStatus;
estimate.respondentIp satisfies string | null;

declare const payment: RecordOf<typeof Payment>;
payment.method satisfies PaymentMethod;

export const smallest: CreateOf<typeof Invoice> = { accountId: 'id' };
export const priced: CreateOf<typeof Invoice> = {
  accountId: 'id',
  lineItems: [{ name: 'Work', quantity: '1', unitPrice: '10', taxRate: '19' }],
};
// @ts-expect-error a line has a price
export const unpriced: CreateOf<typeof Invoice> = { accountId: 'id', lineItems: [{ name: 'Work', quantity: '1' }] };
// @ts-expect-error totals are the server's
export const totals: CreateOf<typeof Invoice> = { accountId: 'id', total: '1' };
export const lineTotal: UpdateOf<typeof Invoice> = {
  // @ts-expect-error so are those of lines
  lineItems: [{ name: 'x', quantity: '1', unitPrice: '1', total: '1' }],
};
// @ts-expect-error statuses move by verbs
export const moved: UpdateOf<typeof Invoice> = { status: 'paid' };
export const where: Where<typeof Invoice> = { status: { in: ['sent', 'overdue'] }, amountDue: { gt: '0' } };
// @ts-expect-error rows are no filter
export const byLine: Where<typeof Invoice> = { lineItems: { isNull: true } };
export const sort: SortOf<typeof Invoice>[] = ['number', '-dueDate', 'total'];
