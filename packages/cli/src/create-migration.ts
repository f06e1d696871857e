import type { Migration } from '@bottlecrm/core';
import { database, internalsOf, migrationsOf } from '@bottlecrm/core/internal';
import { CliError } from './cli-error.ts';
import type { MigrationTarget } from './migration-target.ts';
import { withScratchDatabase } from './scratch-database.ts';

export interface MigrationPlan {
  readonly change: database.SchemaChange;
  /** What the reader of the migration must think about. */
  readonly warnings: readonly string[];
}

/**
 * What brings the state that the target's migrations lead to, in a database made for this, to its declared tables.
 * The change is run, taken back and run again before it is answered.
 */
export function planMigration(target: MigrationTarget, name: string, drop: readonly string[]): Promise<MigrationPlan> {
  return withScratchDatabase(async (ownerUrl) => {
    await refuseIncompleteBase(target, ownerUrl);
    const plugins = migrationsOf(target.app);
    const { tables } = internalsOf(target.app).model;
    await database.migrate({ ownerUrl, plugins, tables });
    const change = await database.diffSchema({ ownerUrl, tables, drop });
    if (isEmpty(change)) return { change, warnings: [] };
    const migration = { name, tables: change.tables, up: change.up, down: change.down };
    const extended = withMigration(plugins, target.owner, migration);
    await database.migrate({ ownerUrl, plugins: extended, tables });
    await database.rollback({ ownerUrl, plugins: extended, tables });
    await database.migrate({ ownerUrl, plugins: extended, tables });
    const rest = await database.diffSchema({ ownerUrl, tables, drop });
    return {
      change,
      warnings: [
        ...warningsOf(change),
        ...rest.up.map((statement) => `Write this by hand, the diff leaves it open: ${statement}`),
      ],
    };
  });
}

/** The same against a database that has every migration; what was changed in it by hand becomes part of the answer. */
export async function planFromDatabase(
  target: MigrationTarget,
  ownerUrl: string,
  drop: readonly string[],
): Promise<MigrationPlan> {
  const status = await database.migrationStatus({ url: ownerUrl, plugins: migrationsOf(target.app) });
  const pending = status.filter(({ state }) => state === 'pending');
  if (pending.length > 0) {
    const names = pending.map(({ plugin, name }) => `${plugin} ${name}`).join(', ');
    throw new CliError('MIGRATION_PENDING', `${names} is not applied there: run \`bottlecrm migrate\` first.`);
  }
  const change = await database.diffSchema({ ownerUrl, tables: internalsOf(target.app).model.tables, drop });
  return { change, warnings: warningsOf(change) };
}

export const isEmpty = ({ up, down }: database.SchemaChange): boolean => up.length === 0 && down.length === 0;

/** Otherwise the target's migration would also hold what belongs to a plugin below it. */
async function refuseIncompleteBase({ base }: MigrationTarget, ownerUrl: string): Promise<void> {
  if (base === undefined) return;
  const { tables } = internalsOf(base).model;
  await database.migrate({ ownerUrl, plugins: migrationsOf(base), tables });
  const rest = await database.diffSchema({ ownerUrl, tables });
  if (isEmpty(rest)) return;
  const changed = tables.filter(({ name }) => rest.up.some((statement) => subjectOf(statement) === name));
  const plugins = new Set(changed.map(({ plugin }) => plugin));
  const names = changed.map(({ name }) => name).join(', ');
  throw new CliError(
    'PLUGIN_INCOMPLETE',
    `The migrations of ${[...plugins].join(', ')} do not lead to their tables (${names}): write those first, with --plugin.`,
  );
}

/** The table that a statement creates or alters, not those that it refers to. */
const subjectOf = (statement: string): string | undefined =>
  /\b(?:table|on) (?:public\.)?"?(\w+)/i.exec(statement)?.[1];

const withMigration = (
  plugins: readonly database.PluginMigrations[],
  owner: string,
  migration: Migration,
): database.PluginMigrations[] =>
  plugins.map((one) => (one.plugin === owner ? { ...one, migrations: [...one.migrations, migration] } : one));

function warningsOf({ up }: database.SchemaChange): string[] {
  return up.flatMap((statement) => {
    if (/\bdrop (column|table)\b/i.test(statement)) return [`Loses what is stored: ${statement}`];
    if (/^alter table .* add (column )?"\w+" .*\bnot null\b/i.test(statement) && !/\bdefault\b/i.test(statement)) {
      return [`Fails where rows exist, unless you fill the column first: ${statement}`];
    }
    return [];
  });
}
