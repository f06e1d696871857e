import type pg from 'pg';
import { compareCatalogues, withMigrations } from './audit.ts';
import { readCatalogue } from './catalogue.ts';
import { inTransaction, quoteName, type SqlClient, withClient } from './client.ts';
import { functionReplacements } from './diff-extras.ts';
import { databaseErrors } from './errors.ts';
import { expectedCatalogue } from './expected.ts';
import type { Finding } from './findings.ts';
import { checksumOf, type Migration, type PluginMigrations } from './migration.ts';
import { type LockOptions, underMigrationLock } from './migration-lock.ts';
import { refuseUnsafe, type Whole } from './refuse-unsafe.ts';
import { roles } from './roles.ts';
import type { TableDef } from './table.ts';
import { migrationsTable } from './tables.ts';

export interface MigrateOptions extends LockOptions {
  /** In dependency order. */
  readonly plugins: readonly PluginMigrations[];
  /**
   * What all migrations together lead to; the last one is refused when it leaves these open.
   * Absent where the next migration is about to be written: then tables are only checked to be closed.
   */
  readonly tables?: readonly TableDef[];
  /** How long a statement waits for a lock, in milliseconds. @defaultValue 5000 */
  readonly lockTimeoutMs?: number;
  readonly log?: (line: string) => void;
}

export interface MigrationName {
  readonly plugin: string;
  readonly name: string;
}

export interface MigrateResult {
  readonly applied: readonly MigrationName[];
  /** What still differs from the declared tables; empty when the migrations are complete. */
  readonly findings: readonly Finding[];
}

/**
 * Applies what is pending, each migration in a transaction of its own. Several servers may start it at once: one works,
 * the others wait and find nothing to do.
 *
 * @throws {MIGRATION_CHANGED} an applied migration differs from the shipped one
 * @throws {MIGRATION_FAILED} a statement failed; that migration left nothing behind
 * @throws {MIGRATION_UNSAFE} the tables would be open afterwards; that migration left nothing behind
 */
export async function migrate(options: MigrateOptions): Promise<MigrateResult> {
  const { log = () => {}, tables } = options;
  return underMigrationLock(options, async (client) => {
    await ensureMigrationsTable(client);
    const pending = await pendingMigrations(client, options.plugins);
    for (const [index, { plugin, migration }] of pending.entries()) {
      const last = index === pending.length - 1;
      const later = pending.slice(index + 1).map((one) => one.migration);
      await run(client, options, plugin, migration, 'up', last ? tables : undefined, tables && { tables, later });
      log(`Applied ${plugin} ${migration.name}.`);
    }
    if (tables && pending.length === 0 && (await isComplete(client, tables)))
      await inTransaction(client, () => replaceFunctions(client, tables, log));
    for (const { plugin, ownSchema } of options.plugins) {
      if (ownSchema) await orFail(plugin, `its schema ${ownSchema.name}`, ownSchema.migrate(client));
    }
    const findings = tables === undefined ? [] : compareCatalogues(await readCatalogue(client), withMigrations(tables));
    return { applied: pending.map(({ plugin, migration }) => ({ plugin, name: migration.name })), findings };
  });
}

export interface RollbackOptions extends Omit<MigrateOptions, 'tables'> {
  /** How many migrations to take back, newest first. @defaultValue 1 */
  readonly steps?: number;
}

/** Takes back the newest migrations, whichever plugin they belong to. */
export async function rollback(options: RollbackOptions): Promise<readonly MigrationName[]> {
  const { log = () => {}, steps = 1, plugins } = options;
  return underMigrationLock(options, async (client) => {
    await ensureMigrationsTable(client);
    const applied = await appliedMigrations(client);
    await pendingMigrations(client, plugins);
    const newest = applied.slice(-steps).reverse();
    for (const { plugin, name } of newest) {
      const migration = plugins
        .find((candidate) => candidate.plugin === plugin)
        ?.migrations.find((candidate) => candidate.name === name);
      if (migration === undefined)
        throw databaseErrors.MIGRATION_MISSING(
          `${plugin} ${name} was applied, but is not shipped: it cannot be taken back.`,
        );
      await run(client, options, plugin, migration, 'down');
      log(`Took back ${plugin} ${name}.`);
    }
    return newest.map(({ plugin, name }) => ({ plugin, name }));
  });
}

export interface MigrationStatus extends MigrationName {
  /** `changed`: applied, then edited. `missing`: applied, but not shipped by a registered plugin. */
  readonly state: 'applied' | 'pending' | 'changed' | 'missing';
}

/** Every shipped or applied migration. Any role that may read the migrations table can ask. */
export async function migrationStatus(options: {
  readonly url: string;
  readonly plugins: readonly PluginMigrations[];
}): Promise<MigrationStatus[]> {
  return withClient(options.url, (client) => migrationStatusOf(client, options.plugins));
}

export const migrationStatusOf = async (
  client: SqlClient,
  plugins: readonly PluginMigrations[],
): Promise<MigrationStatus[]> => statusOf(await appliedMigrations(client), plugins);

function statusOf(applied: readonly AppliedRow[], plugins: readonly PluginMigrations[]): MigrationStatus[] {
  const rows = new Map(applied.map((row) => [`${row.plugin} ${row.name}`, row]));
  const shipped = plugins.flatMap(({ plugin, migrations }) =>
    migrations.map((migration): MigrationStatus => {
      const row = rows.get(`${plugin} ${migration.name}`);
      rows.delete(`${plugin} ${migration.name}`);
      const state = row === undefined ? 'pending' : row.checksum === checksumOf(migration) ? 'applied' : 'changed';
      return { plugin, name: migration.name, state };
    }),
  );
  return [...shipped, ...[...rows.values()].map(({ plugin, name }) => ({ plugin, name, state: 'missing' as const }))];
}

async function ensureMigrationsTable(client: pg.Client): Promise<void> {
  const columns = migrationsTable.columns.map(({ name, type, generated, default: value }) =>
    [
      quoteName(name),
      type,
      'NOT NULL',
      generated === 'identity' && 'GENERATED ALWAYS AS IDENTITY',
      value !== undefined && `DEFAULT ${value}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const { rows } = await client.query('SELECT to_regclass($1) AS found', [`public.${migrationsTable.name}`]);
  if (rows[0].found !== null) return;
  await client.query(
    `CREATE TABLE ${migrationsTable.name} (${columns.join(', ')}, PRIMARY KEY (${migrationsTable.primaryKey.join(', ')}));
     GRANT SELECT ON ${migrationsTable.name} TO ${roles.app}`,
  );
}

interface AppliedRow extends MigrationName, Record<string, unknown> {
  readonly checksum: string;
}

async function appliedMigrations(client: SqlClient): Promise<AppliedRow[]> {
  const { rows: found } = await client.query('SELECT to_regclass($1) AS found', [`public.${migrationsTable.name}`]);
  if (found[0]?.found === null) return [];
  const { rows } = await client.query<AppliedRow>(
    `SELECT plugin, name, checksum FROM public.${migrationsTable.name} ORDER BY position`,
  );
  return rows;
}

async function pendingMigrations(
  client: pg.Client,
  plugins: readonly PluginMigrations[],
): Promise<{ plugin: string; migration: Migration }[]> {
  const status = statusOf(await appliedMigrations(client), plugins);
  const changed = status.find(({ state }) => state === 'changed');
  if (changed !== undefined) {
    throw databaseErrors.MIGRATION_CHANGED(
      `${changed.plugin} ${changed.name} was applied in another form than it is shipped now. Restore it, and write what you want to change as a new migration.`,
    );
  }
  const isPending = (plugin: string, name: string) =>
    status.some((row) => row.state === 'pending' && row.plugin === plugin && row.name === name);
  return plugins.flatMap(({ plugin, migrations }) =>
    migrations.filter(({ name }) => isPending(plugin, name)).map((migration) => ({ plugin, migration })),
  );
}

/**
 * With FORCE, the owner's back-fill changes no rows and reports success; with `row_security = off` alone, every
 * ADD FOREIGN KEY fails. So the named tables are unforced meanwhile, and any other table that is touched fails loudly.
 */
async function run(
  client: pg.Client,
  options: Pick<MigrateOptions, 'lockTimeoutMs'>,
  plugin: string,
  migration: Migration,
  direction: 'up' | 'down',
  tables?: readonly TableDef[],
  whole?: Whole,
): Promise<void> {
  const title = `${plugin} ${migration.name}`;
  await inTransaction(client, async () => {
    await client.query(
      [
        'SET LOCAL row_security = off',
        `SET LOCAL lock_timeout = ${Math.trunc(options.lockTimeoutMs ?? 5000)}`,
        'SET LOCAL statement_timeout = 0',
        'SET LOCAL idle_in_transaction_session_timeout = 0',
      ].join('; '),
    );
    await orFail(title, 'opening its tables to the owner', force(client, migration.tables, false));
    for (const statement of migration[direction]) await orFail(title, statement, client.query(statement));
    await orFail(title, 'closing its tables again', force(client, migration.tables, true));
    await record(client, plugin, migration, direction);
    const complete = tables && (await isComplete(client, tables)) ? tables : undefined;
    if (complete) await replaceFunctions(client, complete);
    await refuseUnsafe(client, title, complete, whole);
  });
}

const LOCK_NOT_AVAILABLE = '55P03';
const BUSY = 'Another connection uses the table: end it, or try again when less goes on.';

async function orFail(title: string, step: string, work: Promise<unknown>): Promise<void> {
  await work.catch((error: Error) => {
    const statement = step.replace(/\s+/g, ' ').slice(0, 300);
    const busy = (error as { readonly code?: string }).code === LOCK_NOT_AVAILABLE ? ` ${BUSY}` : '';
    throw databaseErrors.MIGRATION_FAILED({
      detail: `${title} failed: ${error.message}, at: ${statement}.${busy}`,
      cause: error,
    });
  });
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

/**
 * Whether every declared table has its columns. Functions that name a column which no migration made would break the writes of
 * a server that still runs.
 */
async function isComplete(client: pg.Client, tables: readonly TableDef[]): Promise<boolean> {
  const findings = compareCatalogues(await readCatalogue(client), withMigrations(tables));
  return !findings.some(({ code }) => code === 'TABLE_MISSING' || code === 'COLUMN_MISSING');
}

/** Core's generated functions follow the tables as they are composed: no plugin's migration can know them all. */
async function replaceFunctions(
  client: pg.Client,
  tables: readonly TableDef[],
  log: (line: string) => void = () => {},
): Promise<void> {
  const statements = functionReplacements(await readCatalogue(client), expectedCatalogue(withMigrations(tables)));
  for (const statement of statements) await client.query(statement);
  if (statements.length > 0) log('Brought generated functions up to date.');
}
