import type { Ctx, RecordOf, Static } from '@bottlecrm/core';
import { checkMove } from './documents/moves.ts';
import { Invoice } from './invoice.ts';
import { INVOICE_MOVES } from './invoice-moves.ts';
import { Decimal } from './money/decimal.ts';
import { Payment } from './payment.ts';
import { lockPayable, settleInvoice } from './payments/settle-invoice.ts';
import type { MarkInvoicePaidBody } from './schemas.ts';

/**
 * Records a payment of all that is due. @throws {NOT_FOUND} {FORBIDDEN} {DOCUMENT_MOVE_REFUSED}
 */
export async function markInvoicePaid(
  ctx: Ctx,
  id: string,
  payment: Static<typeof MarkInvoicePaidBody> = {},
): Promise<RecordOf<typeof Invoice>> {
  const invoice = await lockPayable(ctx, id, 'invoice:pay');
  checkMove('mark-paid', INVOICE_MOVES.pay, invoice, ctx.today);
  const { amountDue, currency } = invoice;
  if (new Decimal(amountDue).isZero()) await settleInvoice(ctx, invoice, { amount: '0' });
  else await ctx.elevated.create(Payment, { ...payment, invoiceId: id, amount: amountDue, currency });
  return ctx.elevated.get(Invoice, id);
}
