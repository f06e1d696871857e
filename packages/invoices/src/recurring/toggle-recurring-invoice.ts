import type { Ctx, RecordOf } from '@bottlecrm/core';
import { RecurringInvoice } from './recurring-invoice.ts';

/** Pauses a schedule that is active, resumes one that is paused, or does what `isActive` says. @throws {NOT_FOUND} {FORBIDDEN} */
export async function toggleRecurringInvoice(
  ctx: Ctx,
  id: string,
  { isActive }: { readonly isActive?: boolean } = {},
): Promise<RecordOf<typeof RecurringInvoice>> {
  const current = await ctx.lock(RecurringInvoice, id, 'recurringInvoice:update');
  return ctx.elevated.update(RecurringInvoice, id, { isActive: isActive ?? !current.isActive });
}
