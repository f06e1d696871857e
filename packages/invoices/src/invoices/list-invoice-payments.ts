import type { Ctx, RecordOf } from '@bottlecrm/core';
import { Payment } from '../payments/payment.ts';
import { Invoice } from './invoice.ts';

const MOST = 100;

/** All payments of an invoice that the caller may read, whoever recorded them; the last first. @throws {NOT_FOUND} */
export async function listInvoicePayments(
  ctx: Ctx,
  id: string,
): Promise<{ data: Partial<RecordOf<typeof Payment>>[] }> {
  await ctx.get(Invoice, id);
  const data: RecordOf<typeof Payment>[] = [];
  let cursor: string | null | undefined;
  do {
    const position = cursor ? { cursor } : {};
    const page = await ctx.elevated.list(Payment, { where: { invoiceId: id }, limit: MOST, ...position });
    data.push(...page.data);
    cursor = page.page.nextCursor;
  } while (cursor);
  return { data: data.map((payment) => ctx.visible(Payment, payment)) };
}
