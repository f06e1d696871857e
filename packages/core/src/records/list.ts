import type { RawBuilder, SqlBool } from 'kysely';
import { caseFolded } from '../database/collation.ts';
import { searchFunctionName } from '../database/search-function.ts';
import { sql } from '../database/sql.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import { errors } from '../errors/core-errors.ts';
import { readPlan } from './columns.ts';
import { type CursorPosition, decodeCursor, encodeCursor } from './cursor.ts';
import { includeRelations } from './include.ts';
import { readable } from './readable.ts';
import { afterPosition, parseSort, type Range, type SortKey, sortText, undividedList, wholeList } from './sort.ts';
import type { TenantCtx } from './tenant-ctx.ts';
import { countTotals, type Totals } from './totals.ts';
import { compileWhere, type Pointer, wherePointer } from './where.ts';

type Row = Record<string, unknown>;

/** A list request whose names are not yet checked against the entity. */
export interface ListRequest {
  readonly where?: unknown;
  readonly search?: string;
  readonly sort?: readonly string[];
  readonly include?: readonly string[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly total?: boolean;
  readonly totals?: boolean;
  readonly deleted?: 'only' | 'with';
}

export interface ListAnswer {
  readonly data: Row[];
  readonly page: {
    readonly limit: number;
    readonly nextCursor: string | null;
    readonly total?: number;
    readonly totals?: Totals;
  };
}

export const LIST_LIMITS = { defaultLimit: 25, maxLimit: 100, maxOffset: 10_000, maxSearchLength: 200 } as const;

const refuse = (name: string, detail: string) =>
  errors.VALIDATION_FAILED({ detail: `?${name} ${detail}`, errors: [{ pointer: `?${name}`, detail }] });

const from = (entity: CompiledEntity) => sql`from ${sql.table(entity.entity.table)} as t`;
const where = (conditions: readonly RawBuilder<SqlBool>[]) => sql`where ${sql.join(conditions, sql` and `)}`;

/**
 * Where a searched field is hidden from the caller, only the others are looked into; without the index. So it is among
 * deleted records, too, which the search function leaves out.
 */
function visibleSearch(
  ctx: TenantCtx,
  entity: CompiledEntity,
  text: string,
  withDeleted: boolean,
): RawBuilder<SqlBool> | undefined {
  const fields = (entity.entity.search ?? []).flatMap((name) => entity.columns.filter((field) => field.field === name));
  const hidden = ctx.hiddenFields(entity.name);
  if (!withDeleted && !fields.some((field) => hidden.has(field.wire))) return undefined;
  const conditions = fields
    .filter((field) => !hidden.has(field.wire))
    .map((field) => sql<SqlBool>`position(${caseFolded(text)} in ${caseFolded(sql.ref(`t.${field.column}`))}) > 0`);
  return conditions.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}

function searchCondition(
  ctx: TenantCtx,
  entity: CompiledEntity,
  text: string,
  withDeleted: boolean,
): RawBuilder<SqlBool> {
  if ((entity.entity.search ?? []).length === 0) throw refuse('search', 'is not offered by this list');
  if (text.trim() === '' || text.length > LIST_LIMITS.maxSearchLength) {
    throw refuse('search', `must be 1 to ${LIST_LIMITS.maxSearchLength} characters`);
  }
  if (text.includes('\u0000') || !text.isWellFormed()) throw refuse('search', 'must be Unicode text without NUL');
  const wanted = text.normalize('NFC').trim();
  const narrowed = visibleSearch(ctx, entity, wanted, withDeleted);
  if (narrowed) return narrowed;
  return sql<SqlBool>`t.id in (select ${sql.id(searchFunctionName(entity.entity.table))}(${wanted}, null))`;
}

function checkPaging(request: ListRequest): void {
  const { limit, offset, cursor } = request;
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= LIST_LIMITS.maxLimit)) {
    throw refuse('limit', `must be 1 to ${LIST_LIMITS.maxLimit}`);
  }
  if (offset !== undefined && !(Number.isInteger(offset) && offset >= 0 && offset <= LIST_LIMITS.maxOffset)) {
    throw refuse('offset', `must be 0 to ${LIST_LIMITS.maxOffset}; use cursor to go further`);
  }
  if (offset !== undefined && cursor !== undefined) throw refuse('offset', 'cannot be combined with cursor');
}

/** Every condition of a list request except its position. @throws {VALIDATION_FAILED} {FORBIDDEN} */
export function listConditions(
  ctx: TenantCtx,
  entity: CompiledEntity,
  request: ListRequest,
  pointer: Pointer,
): RawBuilder<SqlBool>[] {
  checkPaging(request);
  if (request.deleted) ctx.require(`${entity.name}:delete`);
  return [
    ...readable(ctx, entity, request.deleted),
    ...(request.where === undefined ? [] : compileWhere(entity, request.where, pointer)),
    ...(request.search === undefined
      ? []
      : [searchCondition(ctx, entity, request.search, request.deleted !== undefined)]),
  ];
}

/** The entity's own order, unless the caller may not see what it goes by. */
function defaultSort(entity: CompiledEntity): string {
  const own = entity.entity.defaultSort ?? '-createdAt';
  return entity.lookup.has(own.replace('-', '')) ? own : '-createdAt';
}

export interface ReadOptions {
  /** The transaction does nothing after this. @defaultValue false */
  readonly last?: boolean;
}

/** One range of a list, at most `limit` rows of it. */
function pageQuery(
  entity: CompiledEntity,
  conditions: readonly RawBuilder<SqlBool>[],
  range: Range,
  { include, offset, limit }: { include?: readonly string[] | undefined; offset?: number | undefined; limit: number },
): RawBuilder<Row> {
  const paged = [...conditions, ...range.conditions];
  const skipped = offset ? sql` offset ${offset}` : sql``;
  return sql<Row>`select ${readPlan(entity).selectListed(include)} ${from(entity)} ${where(paged)} order by ${range.order} limit ${sql.raw(String(limit))}${skipped}`;
}

const countQuery = (entity: CompiledEntity, conditions: readonly RawBuilder<SqlBool>[]) =>
  sql<{ count: number }>`select count(*) as count ${from(entity)} ${where(conditions)}`;

/** Lists what the caller may read. One query, one more for each include, one more for the total. */
export async function listRecords(
  ctx: TenantCtx,
  entity: CompiledEntity,
  request: ListRequest,
  pointer: Pointer = wherePointer,
  { last = false }: ReadOptions = {},
): Promise<ListAnswer> {
  ctx.require(`${entity.name}:read`);
  const conditions = listConditions(ctx, entity, request, pointer);
  const keys = parseSort(entity, request.sort?.length ? request.sort : [defaultSort(entity)]);
  const scope = { organizationId: ctx.org.id, entity: entity.name, sort: sortText(keys) };
  const whole = request.offset ? undividedList : wholeList;
  const ranges =
    request.cursor === undefined
      ? whole(keys)
      : afterPosition(keys, decodeCursor(ctx.app.cursorKey, request.cursor, scope));
  const limit = request.limit ?? LIST_LIMITS.defaultLimit;
  const plan = readPlan(entity);
  if (last && ranges.length === 1 && !request.include?.length && !request.total && !request.totals)
    ctx.endWithNextQuery?.();
  const rows: Row[] = [];
  for (const range of ranges) {
    const part = { include: request.include, offset: request.offset, limit: limit + 1 - rows.length };
    const found = await pageQuery(entity, conditions, range, part).execute(ctx.db);
    rows.push(...found.rows);
    if (rows.length > limit) break;
  }
  const nextCursor =
    rows.length > limit
      ? encodeCursor(ctx.app.cursorKey, { ...scope, values: positionOf(keys, rows[limit - 1]) })
      : null;
  const data = rows.slice(0, limit).map((row) => plan.present(row, ctx));
  if (request.include?.length) await includeRelations(ctx, entity, data, request.include);
  const total = request.total ? { total: await countMatches(ctx, entity, conditions) } : {};
  const totals = request.totals ? { totals: await countTotals(ctx, entity, conditions) } : {};
  return { data, page: { limit, nextCursor, ...total, ...totals } };
}

const positionOf = (keys: readonly SortKey[], row: Row | undefined): CursorPosition['values'] =>
  keys.map((key) => (valueAt(row, key.field.wire) ?? null) as CursorPosition['values'][number]);

/** `customFields.size` is inside its record's `customFields`. */
function valueAt(row: Row | undefined, wire: string): unknown {
  const [outer = '', inner] = wire.split('.');
  return inner === undefined ? row?.[wire] : (row?.[outer] as Row | null)?.[inner];
}

async function countMatches(
  ctx: TenantCtx,
  entity: CompiledEntity,
  conditions: readonly RawBuilder<SqlBool>[],
): Promise<number> {
  const { rows } = await countQuery(entity, conditions).execute(ctx.db);
  return Number(rows[0]?.count ?? 0);
}

/** Counts what the caller may read and what matches. */
export async function countRecords(ctx: TenantCtx, entity: CompiledEntity, filter: unknown): Promise<number> {
  ctx.require(`${entity.name}:read`);
  return countMatches(ctx, entity, [
    ...readable(ctx, entity),
    ...(filter === undefined ? [] : compileWhere(entity, filter)),
  ]);
}
