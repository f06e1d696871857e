import { type Crm, type Ctx, danglingLinks, defineJob, sql, Type } from '@bottlecrm/core';
import { removeFilesOfRecord } from './attachments/remove-attachments.ts';
import { REMOVE_FILE, releaseFiles } from './release.ts';
import { type FileService, fileService } from './service.ts';

/** What is younger may belong to an upload whose row is being written. */
const AGE_MS = 60 * 60 * 1000;
const AT_ONCE = 500;

/** Runs transactions of the organization that is swept. */
type Tenant = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>;

export interface SweepResult {
  /** Files whose record or link is gone. */
  readonly rows: number;
  /** Objects in the storage that no row tells of. */
  readonly objects: number;
}

/** Gives up files whose record is gone, and those that nothing links; what was given up before is removed once more. */
async function sweepRows(ctx: Ctx): Promise<number> {
  const dangling = await danglingLinks(ctx, 'attachments', AT_ONCE);
  for (const link of dangling) await removeFilesOfRecord(ctx, link);
  const before = new Date(Date.now() - AGE_MS).toISOString();
  const { rows } = await sql<{ id: string; state: string }>`select f.id, f.state from files f
    where f.org_id = ${ctx.org.id} and f.created_at < ${before}::timestamptz and (f.state = 'removing' or not exists (
      select from attachments a where a.org_id = f.org_id and a.file_id = f.id))
    limit ${AT_ONCE}`.execute(ctx.db);
  const unlinked = rows.filter(({ state }) => state === 'stored').map(({ id }) => id);
  await releaseFiles(ctx, unlinked);
  for (const { id } of rows.filter(({ state }) => state === 'removing')) await ctx.enqueue(REMOVE_FILE, { fileId: id });
  return dangling.length + unlinked.length;
}

async function unknownKeys(ctx: Ctx, keys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`select k.key from unnest(${keys}::text[]) as k (key)
    where not exists (select from files f where f.org_id = ${ctx.org.id} and f.storage_key = k.key)`.execute(ctx.db);
  return rows.map(({ key }) => key);
}

/** Removes objects that no row tells of: of uploads whose process died before it wrote one. */
async function sweepObjects(tenant: Tenant, { storage }: FileService, orgId: string): Promise<number> {
  const before = Date.now() - AGE_MS;
  let removed = 0;
  let keys: string[] = [];
  const flush = async () => {
    const unknown = await tenant((ctx) => unknownKeys(ctx, keys));
    for (const key of unknown) await storage.remove(key);
    removed += unknown.length;
    keys = [];
  };
  for await (const { key, modifiedAt } of storage.list(orgId)) {
    if (modifiedAt.getTime() < before) keys.push(key);
    if (keys.length === AT_ONCE) await flush();
  }
  if (keys.length > 0) await flush();
  return removed;
}

async function sweep(tenant: Tenant, orgId: string): Promise<SweepResult> {
  const service = await tenant(async (ctx) => fileService(ctx));
  const rows = await tenant(sweepRows);
  return { rows, objects: await sweepObjects(tenant, service, orgId) };
}

/** Removes what an organization's uploads and deletions left behind. @bottlecrm/jobs does it every night. */
export const sweepFiles = (app: Crm, orgId: string): Promise<SweepResult> =>
  sweep((work) => app.tenant({ orgId }, work), orgId);

export const sweepJob = defineJob({
  payload: Type.Object({}, { additionalProperties: false }),
  concurrency: 1,
  async perform(job) {
    await sweep((work) => job.tenant(work), job.orgId);
  },
});
