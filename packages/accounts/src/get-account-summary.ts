import type { Ctx } from '@bottlecrm/core';
import type { AccountSummaryPart } from './account-summary-part.ts';
import { Account } from './entity.ts';

/**
 * The rollups of one account, from the packages that are registered: `{}` when none of them has a part in it.
 * @throws {NOT_FOUND}
 */
export async function getAccountSummary(
  ctx: Ctx,
  accountId: string,
  parts: readonly AccountSummaryPart[],
): Promise<Record<string, unknown>> {
  await ctx.get(Account, accountId);
  const summary = {};
  for (const part of parts) Object.assign(summary, await part.compute(ctx, accountId));
  return summary;
}
