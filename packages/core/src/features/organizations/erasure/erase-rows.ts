import type { Kysely } from 'kysely';
import { sql } from '../../../database/sql.ts';
import type { Tables } from '../../../tenancy/ctx.ts';
import { inTransaction } from '../../../tenancy/transaction.ts';
import type { FeaturesRuntime } from '../../features-runtime.ts';
import type { OwnedTable } from './order.ts';

type Db = Kysely<Tables>;

/** One bounded transaction of the organization that is being erased. Two that erase it take turns. */
export function inErasedOrganization<T>(app: FeaturesRuntime, orgId: string, work: (db: Db) => Promise<T>): Promise<T> {
  const opening = { settings: { organizationId: orgId }, readOnly: false };
  return inTransaction(app.db, opening, async ({ db }) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`erase ${orgId}`}, 0))`.execute(db);
    return work(db);
  });
}

const ERASING_FUNCTIONS: ReadonlySet<string> = new Set(['change_log', 'audit_log']);

/** Removes at most `limit` rows of a table; answers how many. */
async function eraseSome(db: Db, { table, column }: OwnedTable, orgId: string, limit: number): Promise<number> {
  if (ERASING_FUNCTIONS.has(table.name)) {
    const { rows } = await sql<{
      removed: number;
    }>`select ${sql.id(`erase_${table.name}`)}(${limit}) as removed`.execute(db);
    return rows[0]?.removed ?? 0;
  }
  if (!table.appGrants.includes('delete') && column === 'org_id') {
    const { rows } = await sql<{ removed: number }>`select erase_rows(${table.name}, ${limit}) as removed`.execute(db);
    return rows[0]?.removed ?? 0;
  }
  const { numAffectedRows = 0n } = await sql`delete from ${sql.table(table.name)} where ctid = any(array(
    select ctid from ${sql.table(table.name)} where ${sql.id(column)} = ${orgId} limit ${limit}))`.execute(db);
  return Number(numAffectedRows);
}

/** Removes every row of one table, in transactions of at most `batchSize` rows. */
export async function eraseTable(
  app: FeaturesRuntime,
  owned: OwnedTable,
  orgId: string,
  { batchSize, signal }: { readonly batchSize: number; readonly signal: AbortSignal | undefined },
): Promise<void> {
  let removed: number;
  do {
    signal?.throwIfAborted();
    removed = await inErasedOrganization(app, orgId, (db) => eraseSome(db, owned, orgId, batchSize));
  } while (removed > 0);
}

/**
 * The user accounts stay, and their sessions; those that were in the organization are in none. Before its profiles go, which
 * alone tell whose they are.
 */
export async function leaveSessions(app: FeaturesRuntime, orgId: string): Promise<void> {
  const { rows } = await inErasedOrganization(app, orgId, (db) =>
    sql<{ userId: string }>`select user_id as "userId" from profiles where org_id = ${orgId}`.execute(db),
  );
  for (const { userId } of rows) {
    await inTransaction(app.db, { settings: { userId }, readOnly: false }, ({ db }) =>
      sql`update sessions set organization_id = null where user_id = ${userId} and organization_id = ${orgId}`.execute(
        db,
      ),
    );
  }
}

/** Tables of the database, declared or not, in which rows of the organization are left. */
export async function tablesLeft(db: Db, orgId: string): Promise<string[]> {
  const { rows } = await sql<{
    name: string;
    column: string;
  }>`select c.relname as name, a.attname as column from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname in ('org_id', 'organization_id')
      and not a.attisdropped and has_table_privilege(c.oid, 'select') order by 1`.execute(db);
  const left: string[] = [];
  for (const { name, column } of rows) {
    const found = await sql`select from ${sql.table(name)} where ${sql.id(column)} = ${orgId} limit 1`.execute(db);
    if (found.rows.length > 0) left.push(name);
  }
  return left;
}
