import type pg from 'pg';
import { inTransaction, quoteName } from './client.ts';
import { loosenColumns } from './derived/loosen-columns.ts';
import type { DerivedChange } from './derived/plan.ts';
import { reconcileDerived } from './derived/reconcile.ts';
import { checksumOf, type Migration } from './migration.ts';
import type { PendingMigration } from './migration-status.ts';
import { orFail } from './or-fail.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import type { TableDef } from './table.ts';
import { migrationsTable } from './tables.ts';

export interface RunOptions {
  /** What the migrations lead to. */
  readonly tables: readonly TableDef[];
  /** How long a statement waits for a lock, in milliseconds. @defaultValue 5000 */
  readonly lockTimeoutMs?: number;
}

/**
 * Runs one migration and brings what is derived from the tables up to date, in one transaction.
 * With FORCE, the owner's back-fill changes no rows and reports success; with `row_security = off` alone, every
 * ADD FOREIGN KEY fails. So the named tables are unforced meanwhile, and any other table that is touched fails loudly.
 */
export async function runMigration(
  client: pg.Client,
  options: RunOptions,
  { plugin, migration }: PendingMigration,
  direction: 'up' | 'down',
  later: readonly Migration[] = [],
): Promise<readonly DerivedChange[]> {
  const title = `${plugin} ${migration.name}`;
  const { tables } = options;
  return inTransaction(client, async () => {
    await beginMigrating(client, options);
    const run = (statement: string) => orFail(title, statement, client.query(statement));
    await orFail(title, 'opening its tables to the owner', force(client, migration.tables, false));
    await loosenColumns(client, migration.tables, migration[direction], run);
    for (const statement of migration[direction]) await run(statement);
    await orFail(title, 'closing its tables again', force(client, migration.tables, true));
    await record(client, plugin, migration, direction);
    const changes = await reconcileDerived(client, { tables, migrated: true, run });
    await refuseUnsafe(client, title, tables, later);
    return changes;
  });
}

/** Brings what is derived from the tables up to date where no migration is pending. */
export const runReconciliation = (client: pg.Client, options: RunOptions): Promise<readonly DerivedChange[]> =>
  inTransaction(client, async () => {
    await beginMigrating(client, options);
    const run = (statement: string) => orFail('Reconciling', statement, client.query(statement));
    return reconcileDerived(client, { tables: options.tables, migrated: false, run });
  });

async function beginMigrating(client: pg.Client, { lockTimeoutMs = 5000 }: RunOptions): Promise<void> {
  await client.query(
    [
      'SET LOCAL row_security = off',
      `SET LOCAL lock_timeout = ${Math.trunc(lockTimeoutMs)}`,
      'SET LOCAL statement_timeout = 0',
      'SET LOCAL idle_in_transaction_session_timeout = 0',
    ].join('; '),
  );
}

async function force(client: pg.Client, names: readonly string[], on: boolean): Promise<void> {
  const { rows } = await client.query(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY ($1)
       AND c.relrowsecurity AND c.relforcerowsecurity <> $2 ORDER BY 1`,
    [names, on],
  );
  for (const { name } of rows)
    await client.query(`ALTER TABLE ${quoteName(name)} ${on ? '' : 'NO '}FORCE ROW LEVEL SECURITY`);
}

async function record(
  client: pg.Client,
  plugin: string,
  migration: Migration,
  direction: 'up' | 'down',
): Promise<void> {
  const { name } = migrationsTable;
  if (direction === 'down') {
    await client.query(`DELETE FROM ${name} WHERE plugin = $1 AND name = $2`, [plugin, migration.name]);
  } else {
    await client.query(`INSERT INTO ${name} (plugin, name, checksum) VALUES ($1, $2, $3)`, [
      plugin,
      migration.name,
      checksumOf(migration),
    ]);
  }
}
