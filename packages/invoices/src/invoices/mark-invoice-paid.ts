import { type Ctx, checkMove, type RecordOf, type Static } from '@bottlecrm/core';
import { Decimal } from '../money/decimal.ts';
import { Payment } from '../payments/payment.ts';
import { settleInvoice } from '../payments/settle-invoice.ts';
import { Invoice } from './invoice.ts';
import { INVOICE_MOVES } from './invoice-moves.ts';
import type { MarkInvoicePaidBody } from './schemas.ts';

/**
 * Records a payment of all that is due. @throws {NOT_FOUND} {FORBIDDEN} {DOCUMENT_MOVE_REFUSED}
 */
export async function markInvoicePaid(
  ctx: Ctx,
  id: string,
  payment: Static<typeof MarkInvoicePaidBody> = {},
): Promise<RecordOf<typeof Invoice>> {
  const invoice = await ctx.lock(Invoice, id, 'invoice:pay');
  checkMove(ctx, INVOICE_MOVES.pay, invoice);
  const { amountDue, currency } = invoice;
  if (new Decimal(amountDue).isZero()) await settleInvoice(ctx, invoice, { amount: '0' });
  else await ctx.elevated.create(Payment, { ...payment, invoiceId: id, amount: amountDue, currency });
  return ctx.elevated.get(Invoice, id);
}
