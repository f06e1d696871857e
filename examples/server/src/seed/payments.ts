import type { Ctx } from '@bottlecrm/core';
import type { InvoiceStatus, PaymentMethod } from '@bottlecrm/invoices';
import { dateOf } from './calendar.ts';
import type { Deal, Trade } from './deals.ts';
import { insertRows } from './insert-rows.ts';

export interface SeededPayment {
  readonly id: string;
  readonly invoiceId: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  /** Every currency of the demo has cents. */
  readonly cents: number;
  readonly currency: string;
  readonly method: PaymentMethod;
}

/** An invoice before anything is paid. */
export interface Payable {
  readonly id: string;
  readonly deal: Deal;
  readonly createdAt: Date;
  readonly status: InvoiceStatus;
}

const METHODS: readonly PaymentMethod[] = [
  'bank_transfer',
  'bank_transfer',
  'bank_transfer',
  'credit_card',
  'check',
  'paypal',
];
/** Payments come in so many days after the invoice, at the earliest and the latest. */
const SOONEST = 5;
const LATEST = 40;

const centsOf = (amount: string): number => Math.round(Number(amount) * 100);
const textOf = (cents: number): string => (cents / 100).toFixed(2);

/** What came in for an invoice, so that it is where its status says. */
export function createPayments(trade: Trade, invoice: Payable): SeededPayment[] {
  const { random, calendar } = trade;
  const shares = sharesOf(trade, invoice);
  const age = calendar.ageOf(invoice.createdAt);
  const after = shares.map(() => random.between(SOONEST, Math.min(age - 1, LATEST))).toSorted((a, b) => a - b);
  return shares.map((cents, at) => {
    const createdAt = calendar.daysAgo(age - (after[at] ?? SOONEST));
    const { currency, assignment } = invoice.deal;
    const { createdBy } = assignment;
    const method = random.pick(METHODS);
    return { id: random.id(createdAt), invoiceId: invoice.id, createdAt, createdBy, cents, currency, method };
  });
}

/** In cents: all of it, in one payment or two, or a part. */
function sharesOf({ random }: Trade, { status, deal }: Payable): number[] {
  const total = centsOf(deal.totals.total);
  const part = Math.floor((total * random.between(30, 60)) / 10_000) * 100;
  if (status === 'paid') return random.chance(0.25) ? [part, total - part] : [total];
  return status === 'partially_paid' || (status === 'overdue' && random.chance(0.35)) ? [part] : [];
}

/** Decimal strings: what is paid of an invoice, and what is due. */
export function paidOf({ totals }: Deal, payments: readonly SeededPayment[]): { paid: string; due: string } {
  const paid = payments.reduce((sum, { cents }) => sum + cents, 0);
  return { paid: textOf(paid), due: textOf(centsOf(totals.total) - paid) };
}

export const storePayments = (ctx: Ctx, payments: readonly SeededPayment[]): Promise<void> =>
  insertRows(
    ctx,
    'payments',
    payments.map(({ id, invoiceId, createdAt, createdBy, cents, currency, method }) => ({
      id,
      created_at: createdAt,
      created_by: createdBy,
      invoice_id: invoiceId,
      amount: textOf(cents),
      currency,
      paid_on: dateOf(createdAt),
      method,
    })),
  );
