import type { Ctx, RecordOf } from '@bottlecrm/core';
import { MyLead } from './my-lead.ts';

/** The caller's most promising leads, best first. */
export async function hottestLeads(ctx: Ctx, limit: number): Promise<RecordOf<typeof MyLead>[]> {
  const { data } = await ctx.list(MyLead, {
    where: { score: { gte: 50 }, status: { nin: ['converted', 'closed'] } },
    sort: ['-score'],
    limit,
  });
  return data;
}
