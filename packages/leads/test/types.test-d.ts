import type { CreateOf, Ctx, RecordOf, SortOf, UpdateOf, Where } from '@bottlecrm/core';
import { f } from '@bottlecrm/core';
import { type ConvertedLead, convertLead, Lead, type LeadStatus } from '@bottlecrm/leads';

declare const lead: RecordOf<typeof Lead>;
lead.status satisfies LeadStatus;
lead.opportunityAmount satisfies string | null;
lead.stageId satisfies string | null;
lead.assigneeIds satisfies string[];
lead.convertedAccountId satisfies string | null;
lead.daysSinceContact satisfies number | null;
lead.isStale satisfies boolean;
// @ts-expect-error not a field of a lead
lead.score;

export const created: CreateOf<typeof Lead> = { lastName: 'Doe', status: 'in_process', contactIds: [] };
// @ts-expect-error set by the conversion alone
export const converted: CreateOf<typeof Lead> = { lastName: 'Doe', convertedAt: '2026-01-01T00:00:00Z' };
// @ts-expect-error computed
export const stale: UpdateOf<typeof Lead> = { isStale: true };
export const where: Where<typeof Lead> = { status: { nin: ['converted', 'closed'] }, contactIds: { isNull: true } };
// @ts-expect-error computed values are no filters
export const computed: Where<typeof Lead> = { isStale: true };
export const sort: SortOf<typeof Lead> = '-opportunityAmount';
// @ts-expect-error not sortable
export const unsorted: SortOf<typeof Lead> = 'description';

const MyLead = Lead.extend({ fields: { score: f.integer({ min: 0 }).optional().sortable() } });

export async function use(ctx: Ctx): Promise<ConvertedLead> {
  const mine = await ctx.create(MyLead, { title: 'x', score: 7 });
  mine.score satisfies number | null;
  await ctx.list(MyLead, { where: { score: { gte: 5 } }, sort: ['-score'], include: ['convertedAccount'] });
  // @ts-expect-error a misspelt option
  await convertLead(ctx, mine.id, { createAcount: false });
  return convertLead(ctx, mine.id, { createContact: false });
}
