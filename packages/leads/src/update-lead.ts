import type { Ctx, RecordOf, UpdateOf } from '@bottlecrm/core';
import { convertLead } from './convert-lead.ts';
import { Lead } from './lead.ts';

/** PATCH of a lead: `status: 'converted'` converts it with the defaults, after the other changes of the body. */
export async function updateLead(ctx: Ctx, id: string, body: Record<string, unknown>): Promise<RecordOf<typeof Lead>> {
  const { status, ...rest } = body;
  if (status !== 'converted') return ctx.update(Lead, id, body as UpdateOf<typeof Lead>);
  if (Object.keys(rest).length > 0) await ctx.update(Lead, id, rest as UpdateOf<typeof Lead>);
  await convertLead(ctx, id);
  return ctx.elevated.get(Lead, id);
}
