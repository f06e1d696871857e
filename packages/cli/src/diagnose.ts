import {
  type Application,
  type CrmOptions,
  composeApplication,
  database,
  sentenceOf,
  wantedDatabase,
} from '@bottlecrm/core';
import { type Connections, connectionsOf } from './connections.ts';

type Problem = Pick<database.Problem, 'code' | 'subject' | 'detail'>;

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
  const found = await database.withClient(url, (client) => database.servingProblems(client, wantedDatabase(app)));
  return [...found.map(({ code, subject, detail }) => problem(code, subject, detail)), ...others];
}

async function connectProblem(subject: string, url: string): Promise<Problem | undefined> {
  try {
    await database.withClient(url, (client) => client.query('SELECT 1'));
    return undefined;
  } catch (error) {
    const advice = '`bottlecrm setup` creates roles and database, and prints the URLs.';
    return problem('DATABASE_UNREACHABLE', subject, `${sentenceOf(error)} ${advice}`);
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
