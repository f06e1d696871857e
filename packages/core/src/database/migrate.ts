import { compareCatalogues, withRunnerTables } from './audit.ts';
import { readCatalogue } from './catalogue.ts';
import type { DerivedChange } from './derived/plan.ts';
import { presentTables } from './derived/present-tables.ts';
import { refillSearchTexts } from './derived/refill-search-texts.ts';
import { databaseErrors } from './errors.ts';
import type { Finding } from './findings.ts';
import type { PluginMigrations } from './migration.ts';
import { type LockOptions, underMigrationLock } from './migration-lock.ts';
import {
  appliedMigrations,
  isBehind,
  type MigrationName,
  migrationStatusOf,
  pendingMigrations,
} from './migration-status.ts';
import { orFail } from './or-fail.ts';
import { type RunOptions, runMigration, runReconciliation } from './run-migration.ts';
import { ensureRunnerTables } from './runner-tables.ts';

/** What is migrated, and by whom. */
export interface MigrateOptions extends LockOptions, RunOptions {
  /** In dependency order. */
  readonly plugins: readonly PluginMigrations[];
  readonly log?: (line: string) => void;
}

/** What `migrate` did, and what it found. */
export interface MigrateResult {
  readonly applied: readonly MigrationName[];
  /** What was done to objects that follow from the tables: policies, grants, functions, triggers. */
  readonly derived: readonly DerivedChange[];
  /** What still differs from the declared tables; empty when the migrations are complete. */
  readonly findings: readonly Finding[];
}

/**
 * Applies what is pending, each migration in a transaction of its own, which also brings policies, grants, functions and
 * triggers to what the tables declare. Then rows whose search text was made from other fields get theirs, a few at a time. Several servers may start it at once: one works, the others wait and find nothing to do.
 *
 * @throws {MIGRATION_PRE_RELEASE} the database was made before the first release
 * @throws {MIGRATION_CHANGED} an applied migration differs from the shipped one
 * @throws {MIGRATION_FAILED} a statement failed; that migration left nothing behind
 * @throws {MIGRATION_UNSAFE} the tables would be open afterwards; that migration left nothing behind
 */
export async function migrate(options: MigrateOptions): Promise<MigrateResult> {
  const { log = () => {}, tables, plugins } = options;
  return underMigrationLock(options, async (client) => {
    const status = await migrationStatusOf(client, plugins);
    const pending = pendingMigrations(status, plugins);
    await ensureRunnerTables(client);
    const derived: DerivedChange[] = [];
    for (const [index, one] of pending.entries()) {
      const later = pending.slice(index + 1).map(({ migration }) => migration);
      derived.push(...(await runMigration(client, options, one, 'up', later)));
      log(`Applied ${one.plugin} ${one.migration.name}.`);
    }
    if (pending.length === 0 && isBehind(status, plugins)) {
      log('A newer version has migrated this database: its policies, functions and triggers stay as they are.');
    } else if (pending.length === 0) {
      derived.push(...(await runReconciliation(client, options)));
      for (const { change, identity } of derived) log(`Reconciled: ${change} ${identity}.`);
    }
    for (const { plugin, ownSchema } of plugins) {
      if (ownSchema) await orFail(plugin, `its schema ${ownSchema.name}`, ownSchema.migrate(client));
    }
    const catalogue = await readCatalogue(client);
    await refillSearchTexts(client, {
      tables: presentTables(tables, catalogue),
      log,
      lockTimeoutMs: options.lockTimeoutMs,
    });
    return {
      applied: pending.map(({ plugin, migration }) => ({ plugin, name: migration.name })),
      derived,
      findings: compareCatalogues(catalogue, withRunnerTables(tables)),
    };
  });
}

/** What is taken back, and by whom. */
export interface RollbackOptions extends MigrateOptions {
  /** How many migrations to take back, newest first. @defaultValue 1 */
  readonly steps?: number;
}

/** Takes back the newest migrations, whichever plugin they belong to. What is derived follows the columns that are left. */
export async function rollback(options: RollbackOptions): Promise<readonly MigrationName[]> {
  const { log = () => {}, steps = 1, plugins } = options;
  return underMigrationLock(options, async (client) => {
    pendingMigrations(await migrationStatusOf(client, plugins), plugins);
    await ensureRunnerTables(client);
    const newest = (await appliedMigrations(client)).slice(-steps).reverse();
    for (const { plugin, name } of newest) {
      const migration = plugins
        .find((candidate) => candidate.plugin === plugin)
        ?.migrations.find((candidate) => candidate.name === name);
      if (migration === undefined)
        throw databaseErrors.MIGRATION_MISSING(
          `${plugin} ${name} was applied, but is not shipped: it cannot be taken back.`,
        );
      await runMigration(client, options, { plugin, migration }, 'down');
      log(`Took back ${plugin} ${name}.`);
    }
    return newest.map(({ plugin, name }) => ({ plugin, name }));
  });
}
