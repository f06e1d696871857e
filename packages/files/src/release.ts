import { type Ctx, defineJob, sql, Type } from '@bottlecrm/core';
import { fileService } from './service.ts';

/** The job that removes the bytes of one released file. */
export const REMOVE_FILE = 'file.remove';

/** Gives up files that nothing refers to any more: their bytes leave after commit, and no longer count. */
export async function releaseFiles(ctx: Ctx, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return;
  await sql`update files set state = 'removing' where org_id = ${ctx.org.id} and id = any(${fileIds}::uuid[])`.execute(
    ctx.db,
  );
  for (const fileId of fileIds) await ctx.enqueue(REMOVE_FILE, { fileId });
}

interface Released {
  readonly storageKey: string;
}

async function findReleased(ctx: Ctx, fileId: string): Promise<Released | undefined> {
  const { rows } = await sql<Released>`select storage_key as "storageKey" from files
    where org_id = ${ctx.org.id} and id = ${fileId} and state = 'removing'`.execute(ctx.db);
  return rows[0];
}

/** First the bytes, then the row: what is interrupted between them runs again. */
export const removeFile = defineJob({
  payload: Type.Object({ fileId: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  async perform(job, { fileId }) {
    const found = await job.tenant(async (ctx) => {
      const released = await findReleased(ctx, fileId);
      return released && { ...released, ...fileService(ctx) };
    });
    if (!found) return;
    await found.storage.remove(found.storageKey);
    await job.tenant(async (ctx) => {
      await sql`delete from files where org_id = ${ctx.org.id} and id = ${fileId} and state = 'removing'`.execute(
        ctx.db,
      );
    });
  },
});
