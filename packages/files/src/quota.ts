import { type Ctx, sql } from '@bottlecrm/core';
import { noRoom } from './upload/receive-file.ts';

async function usedBytes(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ used: string }>`select coalesce(sum(size), 0)::text as used from files
    where org_id = ${ctx.org.id} and state = 'stored'`.execute(ctx.db);
  return Number(rows[0]?.used);
}

/** What the organization may still store; `Infinity` without a limit. Others may take it meanwhile. */
export async function roomFor(ctx: Ctx, maxOrganizationBytes: number): Promise<number> {
  if (maxOrganizationBytes === 0) return Number.POSITIVE_INFINITY;
  return Math.max(0, maxOrganizationBytes - (await usedBytes(ctx)));
}

/** Uploads of one organization are counted one after the other until commit. @throws {FILE_QUOTA_EXCEEDED} */
export async function takeRoom(ctx: Ctx, size: number, maxOrganizationBytes: number): Promise<void> {
  if (maxOrganizationBytes === 0) return;
  await ctx.holdUntilCommit('files');
  if (size > (await roomFor(ctx, maxOrganizationBytes))) throw noRoom();
}
