import type { Ctx, RecordOf } from '@bottlecrm/core';
import { addDays, daysBetween } from './days.ts';
import { copyOf } from './documents/copy-document.ts';
import { Estimate } from './estimate.ts';

/** A new draft, issued today and valid as long, with a number of its own and what another estimate says. @throws {NOT_FOUND} */
export async function duplicateEstimate(ctx: Ctx, id: string): Promise<RecordOf<typeof Estimate>> {
  const estimate = await ctx.get(Estimate, id);
  const { issueDate, expiryDate } = estimate;
  const term = expiryDate === null ? undefined : daysBetween(String(issueDate), expiryDate);
  return ctx.create(Estimate, {
    ...(await copyOf(ctx, estimate)),
    ...(term === undefined ? {} : { expiryDate: addDays(ctx.today, term) }),
  } as never);
}
