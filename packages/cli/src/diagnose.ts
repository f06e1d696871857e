import { type Crm, type CrmOptions, composeApplication, sentenceOf } from '@bottlecrm/core';
import { database, wantedDatabase } from '@bottlecrm/core/internal';
import { type Connections, connectionsOf } from './connections.ts';

type Problem = Pick<database.Problem, 'code' | 'subject' | 'detail'> & {
  /** Only slows something down: what is asked for works all the same. */
  readonly warning?: true;
};

const problem = (code: string, subject: string, detail: string): Problem => ({ code, subject, detail });

/** Everything that stands in the way of serving from this configuration, its database and its roles. */
export async function diagnose(options: CrmOptions): Promise<Problem[]> {
  const secret = secretProblems(options);
  const composed = await compose(options);
  if ('problem' in composed) return [...secret, composed.problem];
  return [...secret, ...(await databaseProblems(composed.app, connectionsOf(options)))];
}

async function compose(options: CrmOptions): Promise<{ app: Crm } | { problem: Problem }> {
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

async function databaseProblems(app: Crm, { url, ownerUrl, systemUrl }: Connections): Promise<Problem[]> {
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
  const letters = await database.withClient(url, letterProblem);
  const order = await database.withClient(url, orderProblem);
  return [
    ...found.map(({ code, subject, detail }) => problem(code, subject, detail)),
    ...(letters ? [letters] : []),
    ...(order ? [order] : []),
    ...others,
  ];
}

/** pg_trgm asks the database's LC_CTYPE what a letter is. */
async function letterProblem(client: database.SqlClient): Promise<Problem | undefined> {
  const { rows } = await client.query<{ name: string; ctype: string; schema: string }>(
    `SELECT d.datname::text AS name, d.datctype AS ctype, e.extnamespace::regnamespace::text AS schema
       FROM pg_database d, pg_extension e WHERE d.datname = current_database() AND e.extname = 'pg_trgm'`,
  );
  const [found] = rows;
  if (!found) return undefined;
  const known = await client.query<{ known: boolean }>(
    `SELECT cardinality(${found.schema}.show_trgm('Я')) > 0 AS known`,
  );
  if (known.rows[0]?.known) return undefined;
  const detail = `The database has LC_CTYPE ${found.ctype}: no search index knows names in other alphabets, and a search for them reads every row. Dump it, create it again with LC_CTYPE C.UTF-8 or en_US.UTF-8, and restore it.`;
  return { ...problem('LETTERS_UNKNOWN', found.name, detail), warning: true };
}

/** An index of texts is in the order of the ICU that it was built with: another ICU looks for them in other places. */
async function orderProblem(client: database.SqlClient): Promise<Problem | undefined> {
  const { rows } = await client.query<{ built: string | null; actual: string | null }>(
    `SELECT collversion AS built, pg_collation_actual_version(oid) AS actual FROM pg_collation
     WHERE collname = $1 AND collnamespace = 'pg_catalog'::regnamespace`,
    [database.COLLATION],
  );
  const { built, actual } = rows[0] ?? {};
  if (built === actual) return undefined;
  const detail = `Texts were sorted by version ${built} of the collation "${database.COLLATION}", and this server has ${actual}: lists may leave out names, and unique names may be taken twice. As a superuser, run REINDEX DATABASE, then ALTER COLLATION pg_catalog."${database.COLLATION}" REFRESH VERSION.`;
  return { ...problem('COLLATION_OUTDATED', database.COLLATION, detail), warning: true };
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
