import type { Ctx, RecordOf } from '@bottlecrm/core';
import { RecurringInvoice } from './recurring-invoice.ts';

/** Pauses a schedule that is active, resumes one that is paused, or does what `isActive` says. @throws {NOT_FOUND} {FORBIDDEN} */
export async function toggleRecurringInvoice(
  ctx: Ctx,
  id: string,
  { isActive }: { readonly isActive?: boolean } = {},
): Promise<RecordOf<typeof RecurringInvoice>> {
  await ctx.requireFor('recurringInvoice:update', RecurringInvoice, id);
  const current = await ctx.elevated.get(RecurringInvoice, id);
  return ctx.elevated.update(RecurringInvoice, id, { isActive: isActive ?? !current.isActive });
}
