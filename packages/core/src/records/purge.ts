import { sql } from '../database/sql.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import { errors } from '../errors/core-errors.ts';
import { lockRecord } from './get.ts';
import { announce } from './record-event.ts';
import type { TenantCtx } from './tenant-ctx.ts';

const FOREIGN_KEY_VIOLATION = '23503';

/**
 * Removes a record for good, deleted or not; optional references to it become null, its links go with it.
 * @throws {STILL_REFERENCED} when another record requires it
 */
export async function purgeRecord(ctx: TenantCtx, entity: CompiledEntity, id: string): Promise<void> {
  ctx.require(`${entity.name}:purge`);
  const current = await lockRecord(ctx, entity, id, `${entity.name}:purge`, 'with');
  await ctx.app.model.hooks.runBefore(`${entity.name}.purge`, ctx, current);
  await sql`delete from ${sql.table(entity.entity.table)} where org_id = ${ctx.org.id} and id = ${id}`
    .execute(ctx.db)
    .catch((error: { code?: string }) => {
      throw error.code === FOREIGN_KEY_VIOLATION ? errors.STILL_REFERENCED({ cause: error }) : error;
    });
  await announce(ctx, entity, 'purged', current);
}
