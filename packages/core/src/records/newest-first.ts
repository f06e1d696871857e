import type { RawBuilder, SqlBool } from 'kysely';
import { sql } from '../database/sql.ts';
import { Type } from '../entity/type.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { TenantCtx } from './tenant-ctx.ts';

export const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;
const MAX_CURSOR = 1000;

/** Query parameters of a list that goes from the newest back. */
export const pagingParameters = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_LIMIT, description: `${DEFAULT_LIMIT} by default.` })),
  cursor: Type.Optional(Type.String({ maxLength: MAX_CURSOR, description: '`page.nextCursor` of the page before.' })),
};

export interface PageRequest {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface NewestFirst {
  /** What the cursor is bound to, besides the organization. */
  readonly list: string;
  readonly table: string;
  readonly columns: RawBuilder<unknown>;
  /** The column of the time that rows are ordered by; `id` decides between equal ones. */
  readonly at: string;
  readonly conditions: readonly RawBuilder<SqlBool>[];
}

/** A page of a table that no entity describes: rows of the ctx's organization, the newest first. */
export async function pageOf<R extends { readonly id: string }>(
  ctx: TenantCtx,
  { limit = DEFAULT_LIMIT, cursor }: PageRequest,
  { list, table, columns, at, conditions }: NewestFirst,
) {
  const scope = { organizationId: ctx.org.id, entity: list, sort: `-${at},-id` };
  const [time, id] = cursor === undefined ? [] : decodeCursor(ctx.app.cursorKey, cursor, scope);
  const after = cursor === undefined ? [] : [sql<SqlBool>`(${sql.ref(at)}, id) < (${time}::timestamptz, ${id}::uuid)`];
  const where = sql.join([sql<SqlBool>`org_id = ${ctx.org.id}`, ...conditions, ...after], sql` and `);
  const found = await sql`select ${columns}, ${sql.ref(at)} as "__at" from ${sql.table(table)}
    where ${where} order by ${sql.ref(at)} desc, id desc limit ${limit + 1}`.execute(ctx.db);
  const rows = found.rows as (R & { __at?: string })[];
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const nextCursor = last ? encodeCursor(ctx.app.cursorKey, { ...scope, values: [last.__at ?? null, last.id] }) : null;
  return { data: rows.slice(0, limit).map(({ __at, ...row }) => row), page: { limit, nextCursor } };
}
