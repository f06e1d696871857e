import { sql } from 'kysely';
import { scopeCondition } from '../access/scope.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import { errors } from '../errors/core-errors.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';
import { readPlan } from './columns.ts';
import { includeRelations } from './include.ts';
import { readable } from './list.ts';
import { UUID } from './values.ts';

type Row = Record<string, unknown>;

export const notFound = (entity: CompiledEntity) => errors.NOT_FOUND(`There is no such ${entity.name}.`);

/** One live record that the caller may read. @throws {NOT_FOUND} */
export async function getRecord(
  ctx: TenantCtx,
  entity: CompiledEntity,
  id: string,
  include: readonly string[] = [],
): Promise<Row> {
  if (!UUID.test(id) || ctx.scope(`${entity.name}:read`) === 'none') throw notFound(entity);
  const plan = readPlan(entity);
  const { rows } = await sql<Row>`select ${plan.select} from ${sql.table(entity.entity.table)} as t
    where ${sql.join([sql`t.id = ${id}`, ...readable(ctx, entity)], sql` and `)}`.execute(ctx.db);
  const [row] = rows;
  if (!row) throw notFound(entity);
  const record = plan.present(row, ctx);
  if (include.length > 0) await includeRelations(ctx, entity, [record], include);
  return record;
}

/**
 * Locks a live record for a change under `permission` and answers it as reads do.
 * @throws {NOT_FOUND} when the caller may not read it. @throws {FORBIDDEN} when the permission does not reach it.
 */
export async function lockRecord(ctx: TenantCtx, entity: CompiledEntity, id: string, permission: string): Promise<Row> {
  if (!UUID.test(id) || ctx.scope(`${entity.name}:read`) === 'none') throw notFound(entity);
  const plan = readPlan(entity);
  const within = scopeCondition(ctx, entity, ctx.scope(permission)) ?? sql`true`;
  const { rows } =
    await sql<Row>`select ${plan.select}, ${within} as "__may" from ${sql.table(entity.entity.table)} as t
    where ${sql.join([sql`t.id = ${id}`, ...readable(ctx, entity)], sql` and `)} for update of t`.execute(ctx.db);
  const [row] = rows;
  if (!row) throw notFound(entity);
  const { __may: may, ...record } = row;
  if (!may) throw errors.FORBIDDEN(`Your role may not do this to this ${entity.name}.`);
  return plan.present(record, ctx);
}
