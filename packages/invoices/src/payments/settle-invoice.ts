import { type Ctx, type RecordOf, sql } from '@bottlecrm/core';
import { invoiceErrors } from '../errors.ts';
import { Invoice } from '../invoices/invoice.ts';
import { INVOICE_MOVES } from '../invoices/invoice-moves.ts';
import { Decimal, toText } from '../money/decimal.ts';
import { statusAfter } from './status-after.ts';

/** What the invoice's payments come to, but for one. */
async function paidBesides(ctx: Ctx, invoiceId: string, paymentId: string | undefined): Promise<Decimal> {
  const { rows } = await sql<{ paid: string }>`select coalesce(sum(amount), 0)::text as paid from payments
    where org_id = ${ctx.org.id} and invoice_id = ${invoiceId} and deleted_at is null
    and id is distinct from ${paymentId ?? null}::uuid`.execute(ctx.db);
  return new Decimal(rows[0]?.paid ?? 0);
}

/** A payment as it is going to be: `id` is that of one which is there already. */
export interface Change {
  readonly id?: string;
  readonly amount: string;
}

/**
 * Brings a locked invoice to what it is with a payment changed: paid, due and status, both ways.
 * @throws {INVOICE_NOT_PAYABLE} on a draft or a cancelled one @throws {PAYMENT_ABOVE_DUE}
 */
export async function settleInvoice(ctx: Ctx, invoice: RecordOf<typeof Invoice>, change: Change): Promise<void> {
  const others = await paidBesides(ctx, invoice.id, change.id);
  const paid = others.plus(change.amount);
  const due = new Decimal(invoice.total).minus(paid);
  if (!isPayable(invoice)) throw invoiceErrors.INVOICE_NOT_PAYABLE(`It is ${invoice.status}.`);
  if (due.isNegative() && !due.isZero())
    throw invoiceErrors.PAYMENT_ABOVE_DUE({
      detail: `At most ${toText(new Decimal(invoice.total).minus(others), invoice.currency)} ${invoice.currency} can be paid.`,
      errors: [{ pointer: '/amount', detail: 'exceeds what is due' }],
    });
  const amounts = { amountPaid: toText(paid, invoice.currency), amountDue: toText(due, invoice.currency) };
  const status = statusAfter({ ...invoice, ...amounts }, ctx.today);
  const paidAt = status === 'paid' ? (invoice.paidAt ?? ctx.now.toISOString()) : null;
  await ctx.elevated.update(Invoice, invoice.id, {}, { set: { ...amounts, status, paidAt } });
  if (status === 'paid' && invoice.status !== 'paid')
    await ctx.emit(INVOICE_MOVES.pay.event, { invoiceId: invoice.id });
}

const isPayable = ({ status }: RecordOf<typeof Invoice>): boolean =>
  [...INVOICE_MOVES.pay.from, ...INVOICE_MOVES.unpay.from].some((one) => one === status);
