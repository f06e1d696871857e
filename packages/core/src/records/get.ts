import { scopeCondition } from '../access/scope.ts';
import { sql } from '../database/sql.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import { UUID } from '../entity/values.ts';
import { errors } from '../errors/core-errors.ts';
import { readPlan } from './columns.ts';
import { includeRelations } from './include.ts';
import type { ReadOptions } from './list.ts';
import { findLocked, rememberLocked } from './locked-records.ts';
import { readable } from './readable.ts';
import { noteUpgrade } from './reference-locks.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Row = Record<string, unknown>;

export const notFound = (entity: CompiledEntity) => errors.NOT_FOUND(`There is no such ${entity.name}.`);

/** One live record that the caller may read. @throws {NOT_FOUND} */
export async function getRecord(
  ctx: TenantCtx,
  entity: CompiledEntity,
  id: string,
  include: readonly string[] = [],
  { last = false }: ReadOptions = {},
): Promise<Row> {
  if (!UUID.test(id) || ctx.scope(`${entity.name}:read`) === 'none') throw notFound(entity);
  const plan = readPlan(entity);
  if (last && include.length === 0) ctx.endWithNextQuery?.();
  const { rows } = await sql<Row>`select ${plan.select} from ${sql.table(entity.entity.table)} as t
    where ${sql.join([sql`t.id = ${id}`, ...readable(ctx, entity)], sql` and `)}`.execute(ctx.db);
  const [row] = rows;
  if (!row) throw notFound(entity);
  const record = plan.present(row, ctx);
  if (include.length > 0) await includeRelations(ctx, entity, [record], include);
  return record;
}

/** @throws {STALE_VERSION} when the request named another version of this record. */
function checkPrecondition(ctx: TenantCtx, id: string, version: number): void {
  const { precondition } = ctx;
  if (!precondition || precondition.met || precondition.id.toLowerCase() !== id.toLowerCase()) return;
  if (!precondition.versions.includes(version))
    throw errors.STALE_VERSION(`The record is at version ${version} now: read it again.`);
  precondition.met = true;
}

/**
 * Locks records in one order whatever the request's: two requests for the same ones wait instead of deadlocking. Answers the
 * ids of those that the caller may read, live ones unless `deleted` says otherwise.
 */
export async function lockInOrder(
  ctx: TenantCtx,
  entity: CompiledEntity,
  ids: readonly string[],
  deleted?: 'with',
): Promise<Set<string>> {
  if (ctx.scope(`${entity.name}:read`) === 'none') return new Set();
  const conditions = [sql`t.id = any(${ids}::uuid[])`, ...readable(ctx, entity, deleted)];
  const { rows } = await sql<{ id: string }>`select t.id from ${sql.table(entity.entity.table)} as t
    where ${sql.join(conditions, sql` and `)} order by t.id for update of t`.execute(ctx.db);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Locks a record (live, unless `deleted` says otherwise) for a change under `permission` and answers it as reads do.
 * @throws {NOT_FOUND} when the caller may not read it. @throws {FORBIDDEN} when the permission does not reach it.
 */
export async function lockRecord(
  ctx: TenantCtx,
  entity: CompiledEntity,
  id: string,
  permission: string,
  deleted?: 'only' | 'with',
): Promise<Row> {
  return readPlan(entity).present(await lockRow(ctx, entity, id, permission, deleted), ctx);
}

/** Locks a record as `lockRecord` does, and remembers it: what locks or refers to it next does not read it again. */
export async function lockForVerb(
  ctx: TenantCtx,
  entity: CompiledEntity,
  id: string,
  permission: string,
): Promise<Row> {
  const row = await lockRow(ctx, entity, id, permission);
  rememberLocked(ctx, entity, permission, row);
  return readPlan(entity).present(row, ctx);
}

async function lockRow(
  ctx: TenantCtx,
  entity: CompiledEntity,
  id: string,
  permission: string,
  deleted?: 'only' | 'with',
): Promise<Row> {
  if (!UUID.test(id) || ctx.scope(`${entity.name}:read`) === 'none') throw notFound(entity);
  const known = deleted === undefined ? findLocked(ctx, entity, id, permission) : undefined;
  if (known) {
    checkPrecondition(ctx, id, known.version as number);
    return known;
  }
  noteUpgrade(ctx, entity.name, id);
  const plan = readPlan(entity);
  const within = scopeCondition(ctx, entity, ctx.scope(permission)) ?? sql`true`;
  const table = sql.table(entity.entity.table);
  // After waiting for another transaction, the row is new but the links are those of before: read once more.
  const query = sql<Row>`select ${plan.select}, ${within} as "__may",
    t.version <> (select v.version from ${table} as v where v.org_id = t.org_id and v.id = t.id) as "__waited" from ${table} as t
    where ${sql.join([sql`t.id = ${id}`, ...readable(ctx, entity, deleted)], sql` and `)} for update of t`;
  let [row] = (await query.execute(ctx.db)).rows;
  if (row?.__waited) [row] = (await query.execute(ctx.db)).rows;
  if (!row) throw notFound(entity);
  const { __may: may, __waited: _waited, ...record } = row;
  if (!may) throw errors.FORBIDDEN(`Your role may not do this to this ${entity.name}.`);
  checkPrecondition(ctx, id, record.version as number);
  return record;
}
