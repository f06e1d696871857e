import { type Application, type CrmOptions, composeApplication, database, migrationsOf } from '@bottlecrm/core';
import { sentenceOf } from './cli-error.ts';
import { type Connections, connectionsOf } from './connections.ts';

/** One thing that is not as it should be. */
export interface Problem {
  readonly code: string;
  /** What it is about: an option, a role, a table, a migration. */
  readonly subject: string;
  /** What was found, then what to do. */
  readonly detail: string;
}

const problem = (code: string, subject: string, detail: string): Problem => ({ code, subject, detail });

/** Everything that stands in the way of serving from this configuration, its database and its roles. */
export async function diagnose(options: CrmOptions): Promise<Problem[]> {
  const secret = secretProblems(options);
  const composed = await compose(options);
  if ('problem' in composed) return [...secret, composed.problem];
  return [...secret, ...(await databaseProblems(composed.app, connectionsOf(options)))];
}

async function compose(options: CrmOptions): Promise<{ app: Application } | { problem: Problem }> {
  try {
    return { app: await composeApplication(options) };
  } catch (error) {
    return { problem: problem('CONFIG_REFUSED', 'configuration', sentenceOf(error)) };
  }
}

function secretProblems(options: CrmOptions): Problem[] {
  if (options.auth?.secret || process.env.AUTH_SECRET) return [];
  const advice = 'Set AUTH_SECRET to at least 32 random bytes, such as the output of: openssl rand -base64 48.';
  return [problem('AUTH_SECRET_MISSING', 'AUTH_SECRET', `There is no secret to sign tokens with. ${advice}`)];
}

async function databaseProblems(app: Application, { url, ownerUrl, systemUrl }: Connections): Promise<Problem[]> {
  if (url === undefined) {
    const detail =
      'No connection is configured. Run `bottlecrm setup` and put the URLs that it prints into the environment.';
    return [problem('DATABASE_URL_MISSING', 'DATABASE_URL', detail)];
  }
  const others = [
    ...(ownerUrl === undefined ? [] : await loginProblems('DATABASE_OWNER_URL', ownerUrl, database.roles.owner, url)),
    ...(systemUrl === undefined
      ? []
      : await loginProblems('DATABASE_SYSTEM_URL', systemUrl, database.roles.system, url)),
  ];
  const unreachable = await connectProblem('DATABASE_URL', url);
  if (unreachable) return [unreachable, ...others];
  return [...(await database.withClient(url, (client) => servingProblems(client, app, url))), ...others];
}

async function connectProblem(subject: string, url: string): Promise<Problem | undefined> {
  try {
    await database.withClient(url, (client) => client.query('SELECT 1'));
    return undefined;
  } catch (error) {
    const sentence = sentenceOf(error).replace(/\.?$/, '.');
    const advice =
      'Start the server or correct the URL; `bottlecrm setup` creates roles and database, and prints the URLs.';
    return problem('DATABASE_UNREACHABLE', subject, `${sentence} ${advice}`);
  }
}

async function loginProblems(subject: string, url: string, role: string, appUrl: string): Promise<Problem[]> {
  const unreachable = await connectProblem(subject, url);
  if (unreachable) return [unreachable];
  const [mine, serving] = [await whereAmI(url), await whereAmI(appUrl).catch(() => undefined)];
  return [
    ...(mine.role === role
      ? []
      : [
          problem(
            'ROLE_WRONG',
            subject,
            `It connects as ${mine.role}. Use the URL of ${role} that \`bottlecrm setup\` prints.`,
          ),
        ]),
    ...(serving === undefined || serving.place === mine.place
      ? []
      : [
          problem(
            'DATABASES_DIFFER',
            subject,
            'It leads to another database than DATABASE_URL. Let them name the same one.',
          ),
        ]),
  ];
}

interface Place extends Record<string, unknown> {
  readonly role: string;
  readonly place: string;
}

const whereAmI = (url: string): Promise<Place> =>
  database.withClient(url, async (client) => {
    const { rows } = await client.query<Place>(
      `SELECT current_user::text AS role, current_database() || ' ' || pg_postmaster_start_time() AS place`,
    );
    return rows[0] ?? { role: '', place: '' };
  });

/** What a pending migration explains. */
const COMES_WITH_MIGRATION: ReadonlySet<string> = new Set(['TABLE_MISSING', 'FUNCTION_MISSING']);

const EXTENSIONS = ['pg_trgm', 'btree_gin'];

async function servingProblems(client: database.SqlClient, app: Application, url: string): Promise<Problem[]> {
  const { rows } = await client.query<{ version: number; extensions: string[] }>(
    `SELECT current_setting('server_version_num')::int AS version, array(SELECT extname::text FROM pg_extension) AS extensions`,
  );
  const [server] = rows;
  const missing = EXTENSIONS.filter((name) => !server?.extensions.includes(name));
  const migrations = await migrationProblems(app, url);
  const pending = migrations.some(({ code }) => code === 'MIGRATION_PENDING');
  const findings = [
    ...(await database.checkServingRole(client)),
    ...(await database.auditCatalogue(client, app.tables)).filter(
      ({ code }) => !(pending && COMES_WITH_MIGRATION.has(code)),
    ),
  ];
  return [
    ...((server?.version ?? 0) < 150000
      ? [problem('POSTGRESQL_TOO_OLD', 'server', 'The server is older than PostgreSQL 15. Upgrade it.')]
      : []),
    ...missing.map((name) =>
      problem('EXTENSION_MISSING', name, 'The extension is not installed. Run `bottlecrm setup`, which creates it.'),
    ),
    ...migrations,
    ...findings.map(({ code, table, detail }) => problem(code, table, detail)),
  ];
}

const MIGRATION_ADVICE = {
  pending: 'It is not applied. Run `bottlecrm migrate`.',
  changed:
    'It was applied in another form than it is shipped now. Restore it, and write the change as a new migration.',
  missing: 'It was applied, but no registered plugin ships it. Register the plugin, or take the migration back first.',
} as const;

async function migrationProblems(app: Application, url: string): Promise<Problem[]> {
  const status = await database.migrationStatus({ url, plugins: migrationsOf(app) });
  return status.flatMap(({ plugin, name, state }) =>
    state === 'applied'
      ? []
      : [problem(`MIGRATION_${state.toUpperCase()}`, `${plugin} ${name}`, MIGRATION_ADVICE[state])],
  );
}
