import { type Ctx, sql } from '@bottlecrm/core';

/**
 * Records, first in the transaction of its effects, that a delivery happens: false when it has happened before. A second run at
 * the same time waits here for the first.
 */
export async function claimProcessed(ctx: Ctx, id: string): Promise<boolean> {
  const { rows } = await sql`insert into processed_jobs (org_id, id) values (${ctx.org.id}, ${id})
    on conflict do nothing returning id`.execute(ctx.db);
  if (rows.length === 0) return false;
  await sql`delete from failed_jobs where org_id = ${ctx.org.id} and id = ${id}`.execute(ctx.db);
  return true;
}
