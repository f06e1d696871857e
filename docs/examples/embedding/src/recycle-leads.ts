import type { Crm } from '@bottlecrm/core';
import { Lead } from '@bottlecrm/leads';

/** Hands forgotten leads back, in the name of the system: for a script or a timer. Answers how many. */
export function recycleLeads(crm: Crm, orgId: string): Promise<number> {
  return crm.tenant({ orgId }, async (ctx) => {
    const { data } = await ctx.list(Lead, {
      where: { status: 'assigned', nextFollowUpOn: { lt: ctx.today } },
      limit: 100,
    });
    for (const lead of data) await ctx.update(Lead, lead.id, { status: 'recycled' });
    return data.length;
  });
}
