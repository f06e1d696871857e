import { auditCatalogue } from './audit.ts';
import type { SqlClient } from './client.ts';
import { type Finding, isAddition, isUnsafe } from './findings.ts';
import type { PluginMigrations } from './migration.ts';
import { isPreRelease, type MigrationStatus, migrationStatusOf, PRE_RELEASE } from './migration-status.ts';
import { checkServingRole } from './serving-role.ts';
import type { TableDef } from './table.ts';
import { functionsOf } from './triggers.ts';

/** One thing that is not as it should be. */
export interface Problem {
  readonly code: string;
  /** What it is about: an option, a role, a table, a migration. */
  readonly subject: string;
  /** What was found, then what to do. */
  readonly detail: string;
  /** Whether nothing may be served meanwhile. */
  readonly blocks: boolean;
  /** What is missing, as `/readyz` names it: `column leads.score`. */
  readonly missing?: string;
}

/** What the configuration wants of its database. */
export interface WantedDatabase {
  readonly plugins: readonly PluginMigrations[];
  readonly tables: readonly TableDef[];
}

const EXTENSIONS = ['pg_trgm', 'btree_gin'];

/** What a pending migration explains. */
const COMES_WITH_MIGRATION: ReadonlySet<string> = new Set(['TABLE_MISSING', 'FUNCTION_MISSING']);

/**
 * Returns everything that stands in the way of serving as the role of this connection: what boot refuses, `/readyz` names and
 * `bottlecrm doctor` prints.
 */
export async function servingProblems(client: SqlClient, { plugins, tables }: WantedDatabase): Promise<Problem[]> {
  const status = await migrationStatusOf(client, plugins);
  if (isPreRelease(status, plugins)) return [preRelease];
  const migrations = migrationProblems(status);
  const pending = migrations.some(({ code }) => code === 'MIGRATION_PENDING');
  const findings = [...(await checkServingRole(client)), ...(await auditCatalogue(client, tables))];
  const consequences = consequencesOf(findings, tables);
  return [
    ...(await serverProblems(client)),
    ...migrations,
    ...findings
      .filter(
        ({ code, table }) => !(pending && COMES_WITH_MIGRATION.has(code)) && !consequences.has(`${code} ${table}`),
      )
      .map(problemOf),
  ];
}

/** What is derived from a table follows its columns: `migrate` brings it up to date once those are there. */
function consequencesOf(findings: readonly Finding[], tables: readonly TableDef[]): ReadonlySet<string> {
  const incomplete = new Set(findings.flatMap(({ code, table }) => (code === 'COLUMN_MISSING' ? [table] : [])));
  const functions = functionsOf(tables).filter(({ table }) => table !== undefined && incomplete.has(table));
  return new Set([
    ...functions.flatMap(({ name }) => [`FUNCTION_CHANGED ${name}`, `FUNCTION_MISSING ${name}`]),
    ...[...incomplete].flatMap((table) => [
      `TRIGGER_CHANGED ${table}`,
      `TRIGGER_MISSING ${table}`,
      `GRANT_MISSING ${table}`,
    ]),
  ]);
}

async function serverProblems(client: SqlClient): Promise<Problem[]> {
  const { rows } = await client.query<{ version: number; extensions: string[] }>(
    `SELECT current_setting('server_version_num')::int AS version, array(SELECT extname::text FROM pg_extension) AS extensions`,
  );
  const { version = 0, extensions = [] } = rows[0] ?? {};
  const old = {
    code: 'POSTGRESQL_TOO_OLD',
    subject: 'server',
    detail: 'The server is older than PostgreSQL 15. Upgrade it.',
    blocks: true,
  };
  const missing = EXTENSIONS.filter((name) => !extensions.includes(name)).map((name) => ({
    code: 'EXTENSION_MISSING',
    subject: name,
    detail: 'The extension is not installed. Run `bottlecrm setup`, which creates it.',
    blocks: true,
    missing: `extension ${name}`,
  }));
  return [...(version < 150000 ? [old] : []), ...missing];
}

/** Everything else that differs follows from it. */
const preRelease: Problem = {
  code: 'MIGRATION_PRE_RELEASE',
  subject: 'database',
  detail: PRE_RELEASE,
  blocks: true,
};

const MIGRATION_ADVICE = {
  pending: 'It is not applied. Run `bottlecrm migrate`.',
  changed:
    'It was applied in another form than it is shipped now. Restore it, and write the change as a new migration.',
  missing: 'It was applied, but no registered plugin ships it. Register the plugin, or take the migration back first.',
} as const;

function migrationProblems(status: readonly MigrationStatus[]): Problem[] {
  return status.flatMap(({ plugin, name, state }) => {
    if (state === 'applied') return [];
    const subject = `${plugin} ${name}`;
    return [
      {
        code: `MIGRATION_${state.toUpperCase()}`,
        subject,
        detail: MIGRATION_ADVICE[state],
        // A newer version has migrated already, while this one still serves.
        blocks: state !== 'missing',
        ...(state === 'pending' ? { missing: `migration ${subject}` } : {}),
      },
    ];
  });
}

const MISSING = /^(\w+)_MISSING$/;

function problemOf(found: Finding): Problem {
  const { code, table, part, detail } = found;
  const kind = MISSING.exec(code)?.[1]?.replace('_RESTRICTIVE', '').toLowerCase().replaceAll('_', ' ');
  return {
    code,
    subject: table,
    detail,
    blocks: isUnsafe(found) || !isAddition(found),
    ...(kind ? { missing: `${kind} ${part ? `${table}.${part}` : table}` } : {}),
  };
}

/** What a newer version may have done to the schema without harm to the one that still serves. */
const DONE_BY_NEWER =
  /^(COLUMN|CHECK|INDEX|FOREIGN_KEY|PRIMARY_KEY|TRIGGER|FUNCTION)_CHANGED$|^(CHECK|INDEX|FOREIGN_KEY|TRIGGER)_MISSING$/;

/**
 * Returns what keeps a server that already runs from serving. During a deployment the newer version has migrated while this one
 * still answers: what that changed is no reason to stop.
 */
export function runningProblems(problems: readonly Problem[], { plugins }: WantedDatabase): Problem[] {
  const ours = new Set(plugins.map(({ plugin }) => plugin));
  const isBehind = problems.some(
    ({ code, subject }) => code === 'MIGRATION_MISSING' && ours.has(subject.slice(0, subject.indexOf(' '))),
  );
  return problems.filter(({ code, blocks }) => blocks && !(isBehind && DONE_BY_NEWER.test(code)));
}
