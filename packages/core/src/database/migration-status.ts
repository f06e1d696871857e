import { type SqlClient, withClient } from './client.ts';
import { databaseErrors } from './errors.ts';
import { checksumOf, type Migration, type PluginMigrations } from './migration.ts';
import { migrationsTable } from './tables.ts';

/** A migration of a plugin by its name. */
export interface MigrationName {
  readonly plugin: string;
  readonly name: string;
}

/** A migration, and whether it is applied. */
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

interface AppliedRow extends MigrationName, Record<string, unknown> {
  readonly checksum: string;
}

export async function appliedMigrations(client: SqlClient): Promise<AppliedRow[]> {
  const { rows: found } = await client.query('SELECT to_regclass($1) AS found', [`public.${migrationsTable.name}`]);
  if (found[0]?.found === null) return [];
  const { rows } = await client.query<AppliedRow>(
    `SELECT plugin, name, checksum FROM public.${migrationsTable.name} ORDER BY position`,
  );
  return rows;
}

/** A migration that is not applied, and whose it is. */
export interface PendingMigration {
  readonly plugin: string;
  readonly migration: Migration;
}

/**
 * @throws {MIGRATION_PRE_RELEASE} the database has another beginning than the shipped one
 * @throws {MIGRATION_CHANGED} an applied migration differs from the shipped one
 */
export function pendingMigrations(
  status: readonly MigrationStatus[],
  plugins: readonly PluginMigrations[],
): PendingMigration[] {
  if (isPreRelease(status, plugins)) throw databaseErrors.MIGRATION_PRE_RELEASE(PRE_RELEASE);
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

export const PRE_RELEASE =
  'The database was made before the first release, whose migrations begin anew: start with an empty database.';

/** Core's first migration never changes once it is released: where it does, the database is older than that. */
export function isPreRelease(status: readonly MigrationStatus[], plugins: readonly PluginMigrations[]): boolean {
  const first = plugins.find(({ plugin }) => plugin === 'core')?.migrations[0]?.name;
  return status.some(({ plugin, name, state }) => plugin === 'core' && name === first && state === 'changed');
}

/** Whether a newer version of a registered plugin has migrated the database. */
export function isBehind(status: readonly MigrationStatus[], plugins: readonly PluginMigrations[]): boolean {
  const ours = new Set(plugins.map(({ plugin }) => plugin));
  return status.some(({ plugin, state }) => state === 'missing' && ours.has(plugin));
}
