import type { RawBuilder, SqlBool } from 'kysely';
import { scopeCondition } from '../access/scope.ts';
import { sql } from '../database/sql.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import type { TenantCtx } from './tenant-ctx.ts';

/** What every query of an entity's records carries: its organization, whether deleted ones count, what the caller may read. */
export function readable(ctx: TenantCtx, entity: CompiledEntity, deleted?: 'only' | 'with'): RawBuilder<SqlBool>[] {
  const scope = scopeCondition(ctx, entity, ctx.scope(`${entity.name}:read`));
  return [
    sql<SqlBool>`t.org_id = ${ctx.org.id}`,
    ...(deleted === 'with'
      ? []
      : [deleted === 'only' ? sql<SqlBool>`t.deleted_at is not null` : sql<SqlBool>`t.deleted_at is null`]),
    ...(scope ? [scope] : []),
  ];
}
