import { sql } from '../../database/sql.ts';
import type { CompiledEntity } from '../../entity/compile.ts';
import type { Entity } from '../../entity/entity.ts';
import type { Page } from '../../entity/shapes.ts';
import { UUID } from '../../entity/values.ts';
import { decodeCursor, encodeCursor } from '../../records/cursor.ts';
import { notFound } from '../../records/get.ts';
import { insideOf } from '../../records/inside-of.ts';
import { DEFAULT_LIMIT, type PageRequest } from '../../records/newest-first.ts';
import { readable } from '../../records/readable.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { runtimeOfCtx } from '../features-runtime.ts';
import type { HistoryEntry } from './entry.ts';
import { entryIdOf, entryNumberOf } from './entry-id.ts';
import { type Transaction, transactionsOf } from './transactions.ts';

/** Deleted or not for whoever may list deleted records, live for everybody else. @throws {NOT_FOUND} */
async function checkReadable(ctx: TenantCtx, entity: CompiledEntity, id: string): Promise<void> {
  if (!UUID.test(id)) throw notFound(entity);
  const deleted = ctx.scope(`${entity.name}:delete`) === 'none' ? undefined : 'with';
  const conditions = [sql`t.id = ${id}`, ...readable(ctx, entity, deleted)];
  const { rows } = await sql`select from ${sql.table(entity.entity.table)} as t
    where ${sql.join(conditions, sql` and `)}`.execute(ctx.db);
  if (rows.length === 0) throw notFound(entity);
}

/**
 * What was done to a record, newest first, to whoever may read it; a deleted one, to whoever may list deleted records. Fields
 * that the caller may not read are left out, and so is a change of nothing else. Read the next page with `page.nextCursor`.
 * @throws {NOT_FOUND} for a record that the caller may not read, purged ones included
 * @throws {VALIDATION_FAILED} for a cursor of another record
 */
export async function listHistory(
  ctx: Ctx,
  { name }: Entity,
  id: string,
  { limit = DEFAULT_LIMIT, cursor }: PageRequest = {},
): Promise<Page<HistoryEntry>> {
  const tenant = insideOf(ctx);
  const app = runtimeOfCtx(ctx);
  const entity = tenant.entity(name);
  await checkReadable(tenant, entity, id);
  const key = app.keyFor('history');
  const scope = { organizationId: ctx.org.id, entity: `history ${name} ${id.toLowerCase()}`, sort: '-id' };
  const [last] = cursor === undefined ? [] : decodeCursor(app.cursorKey, cursor, scope);
  const from = {
    id,
    atOnce: 2 * (limit + 1),
    ...(last === undefined ? {} : { before: entryNumberOf(key, String(last)) }),
  };
  const hidden = tenant.hiddenFields(name);
  const entries: HistoryEntry[] = [];
  for await (const transaction of transactionsOf(tenant, entity, from)) {
    entries.push(entryOf(transaction, hidden, entryIdOf(key, transaction.number)));
    if (entries.length > limit) break;
  }
  const data = entries.slice(0, limit);
  const end = entries.length > limit ? data.at(-1) : undefined;
  const nextCursor = end ? encodeCursor(app.cursorKey, { ...scope, values: [end.id] }) : null;
  return { data, page: { limit, nextCursor } };
}

function entryOf(
  { action, changes, profileId, requestId, at }: Transaction,
  hidden: ReadonlySet<string>,
  id: string,
): HistoryEntry {
  const who = hidden.has(action === 'create' ? 'createdBy' : 'updatedBy') ? {} : { profileId };
  return { id, action, changes, ...who, requestId, at };
}
