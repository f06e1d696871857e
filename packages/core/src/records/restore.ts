import { sql } from '../database/sql.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import { readPlan } from './columns.ts';
import { checkRestoredCustomFields } from './custom-fields/values.ts';
import { lockRecord } from './get.ts';
import { announce } from './record-event.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Row = Record<string, unknown>;

/**
 * Brings a deleted record back, with its links. One that is live already stays as it is.
 * @throws {NOT_FOUND} when no record has this id. @throws {ALREADY_EXISTS} when a live one took its unique value.
 */
export async function restoreRecord(ctx: TenantCtx, entity: CompiledEntity, id: string): Promise<Row> {
  const current = await lockRecord(ctx, entity, id, `${entity.name}:delete`, 'with');
  if (current.deletedAt === null) return current;
  await ctx.app.model.hooks.runBefore(`${entity.name}.restore`, ctx, current);
  await checkRestoredCustomFields(ctx, entity, current);
  const plan = readPlan(entity);
  const { rows } = await sql<Row>`update ${sql.table(entity.entity.table)} as t set deleted_at = null
    where t.org_id = ${ctx.org.id} and t.id = ${id} returning ${plan.select}`.execute(ctx.db);
  const record = plan.present(rows[0] ?? {}, ctx);
  await announce(ctx, entity, 'restored', record);
  return record;
}
