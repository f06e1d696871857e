import type { Ctx, RecordOf } from '@bottlecrm/core';
import { addDays, daysBetween } from '../days.ts';
import { copyOf } from '../documents/copy-document.ts';
import type { CopyInput } from '../documents/schemas.ts';
import { Estimate } from './estimate.ts';

/**
 * A new draft, issued today and valid as long, with a number of its own and what another estimate says.
 * @throws {NOT_FOUND} @throws {VALIDATION_FAILED} naming a required custom field that neither has
 */
export async function duplicateEstimate(
  ctx: Ctx,
  id: string,
  input: CopyInput = {},
): Promise<RecordOf<typeof Estimate>> {
  const estimate = await ctx.get(Estimate, id);
  const { issueDate, expiryDate } = estimate;
  const term = expiryDate === null ? undefined : daysBetween(String(issueDate), expiryDate);
  const copy = {
    ...(await copyOf(ctx, estimate)),
    ...(term === undefined ? {} : { expiryDate: addDays(ctx.today, term) }),
    ...input,
  };
  return ctx.create(Estimate, copy, { madeFrom: { entity: Estimate, record: estimate } });
}
