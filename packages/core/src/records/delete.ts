import { sql } from '../database/sql.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import { lockRecord } from './get.ts';
import { announce } from './record-event.ts';
import type { TenantCtx } from './tenant-ctx.ts';

/** Soft-deletes a record: it leaves reads, lists, search and unique rules, and can be restored. */
export async function deleteRecord(ctx: TenantCtx, entity: CompiledEntity, id: string): Promise<void> {
  const current = await lockRecord(ctx, entity, id, `${entity.name}:delete`);
  await ctx.app.model.hooks.runBefore(`${entity.name}.delete`, ctx, current);
  const { rows } = await sql<{ version: number }>`update ${sql.table(entity.entity.table)} as t set deleted_at = now()
    where t.org_id = ${ctx.org.id} and t.id = ${id} returning t.version`.execute(ctx.db);
  await announce(ctx, entity, 'deleted', { id, version: rows[0]?.version });
}
