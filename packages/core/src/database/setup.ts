import type pg from 'pg';
import { beginSql, QUEUE_ISOLATION } from './begin.ts';
import { quoteName, quoteText, withClient } from './client.ts';
import { databaseErrors } from './errors.ts';
import { roleLogins, roles } from './roles.ts';
import { scramVerifier } from './scram.ts';
import { derivedPasswords } from './setup-secrets.ts';
import { databaseOf, reachableUrl, urlFor } from './setup-url.ts';

/** Passwords of the roles, in place of new ones. */
export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
  readonly system: string;
  /** Only for an installation with platform administration. */
  readonly platform?: string;
}

/** Where a database is set up. */
export interface SetupOptions {
  /** A role that may create roles and databases (a superuser, or CREATEROLE and CREATEDB). */
  readonly adminUrl: string;
  /** @defaultValue the database of `adminUrl`, or `bottlecrm` when that one is `postgres` */
  readonly databaseName?: string;
  /** Passwords that the roles shall have. @defaultValue derived from the admin's password and the cluster's identity */
  readonly passwords?: RolePasswords;
  /** Whether the platform role may log in, for the administration of the installation. @defaultValue false: it stays as it is */
  readonly platform?: boolean;
  /** Receives one sentence per step; never a password. */
  readonly log?: (line: string) => void;
}

/** The connection strings of a database that was set up. */
export interface SetupResult {
  /** Connection string of the role that serves. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly systemUrl: string;
  /** Only when the platform role was asked for. */
  readonly platformUrl?: string;
}

const SETUP_LOCK = 4_172_700_001;
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Creates, or repairs, the roles, the database and its privileges. Safe to run again and by several servers at once;
 * a password that works is left alone, because the roles serve every CRM database of the cluster.
 *
 * @throws {SETUP_PASSWORD_UNKNOWN} a role exists with a password that is neither given nor derivable
 * @throws {SETUP_NOT_ALLOWED} the admin may not create what is missing
 * @throws {SETUP_SERVER_UNFIT} the server is too old, or lacks its contrib modules
 */
export async function setupDatabase(options: SetupOptions): Promise<SetupResult> {
  try {
    return await setUp(options);
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    if (code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw databaseErrors.SETUP_NOT_ALLOWED({
      detail: `${message}: connect as a superuser, or as a role with CREATEROLE and CREATEDB.`,
      cause: error,
    });
  }
}

async function setUp(options: SetupOptions): Promise<SetupResult> {
  const log = options.log ?? (() => {});
  const database = options.databaseName ?? databaseOf(options.adminUrl);
  return withClient(await reachableUrl(options.adminUrl), async (admin) => {
    await refuseOldServer(admin);
    await admin.query('SELECT pg_advisory_lock($1)', [SETUP_LOCK]);
    const passwords = options.passwords ?? (await derivedPasswords(admin, options.adminUrl));
    const platform = (options.platform ?? false) && passwords.platform !== undefined;
    const created = await ensureRoles(admin, passwords, platform, log);
    await ensureDatabase(admin, database, log);
    await withClient(urlFor(options.adminUrl, database), (client) => ensurePrivileges(client, database));
    const result = {
      url: urlFor(options.adminUrl, database, roles.app, passwords.app),
      ownerUrl: urlFor(options.adminUrl, database, roles.owner, passwords.owner),
      systemUrl: urlFor(options.adminUrl, database, roles.system, passwords.system),
      ...(platform ? { platformUrl: urlFor(options.adminUrl, database, roles.platform, passwords.platform) } : {}),
    };
    await ensurePasswords(admin, result, passwords, created, options.passwords !== undefined, log);
    return result;
  });
}

async function refuseOldServer(admin: pg.Client): Promise<void> {
  if ((await serverVersion(admin)) >= 150000) return;
  throw databaseErrors.SETUP_SERVER_UNFIT('The server is older than PostgreSQL 15: upgrade it, or use another one.');
}

async function ensureRoles(
  admin: pg.Client,
  passwords: RolePasswords,
  platform: boolean,
  log: (line: string) => void,
): Promise<Set<string>> {
  const passwordOf: Record<string, string> = {
    ...(passwords.platform === undefined ? {} : { [roles.platform]: passwords.platform }),
    [roles.owner]: passwords.owner,
    [roles.app]: passwords.app,
    [roles.system]: passwords.system,
  };
  const created = new Set<string>();
  for (const { name, login: usual } of roleLogins) {
    const login = usual || (name === roles.platform && platform);
    const { rows } = await admin.query('SELECT * FROM pg_roles WHERE rolname = $1', [name]);
    if (rows.length === 0) {
      const secret = login ? ` PASSWORD ${quoteText(scramVerifier(passwordOf[name] ?? ''))}` : '';
      const inherit = name === roles.owner ? 'NOINHERIT' : 'INHERIT';
      await admin.query(
        `CREATE ROLE ${name} ${login ? 'LOGIN' : 'NOLOGIN'} ${inherit} NOCREATEDB NOCREATEROLE${secret}`,
      );
      created.add(name);
      log(`Created the role ${name}.`);
    } else {
      // Who set the platform role up once need not say so at every repair.
      const keeps = name === roles.platform && rows[0].rolcanlogin;
      await repairRole(admin, rows[0], login || keeps, log);
      if (name === roles.platform && platform && !keeps) {
        await admin.query(`ALTER ROLE ${name} PASSWORD ${quoteText(scramVerifier(passwordOf[name] ?? ''))}`);
        created.add(name);
      }
    }
  }
  await ensureQueueIsolation(admin, log);
  await ensureMemberships(admin, log);
  return created;
}

/** The queue's library begins transactions of its own: a role's setting holds for them behind a pooler, too. */
async function ensureQueueIsolation(admin: pg.Client, log: (line: string) => void): Promise<void> {
  const setting = `default_transaction_isolation=${QUEUE_ISOLATION}`;
  const { rows } = await admin.query(
    `SELECT coalesce(rolconfig, '{}') @> ARRAY[$2] AS set FROM pg_roles WHERE rolname = $1`,
    [roles.system, setting],
  );
  if (rows[0]?.set) return;
  await admin.query(`ALTER ROLE ${roles.system} SET default_transaction_isolation = ${quoteText(QUEUE_ISOLATION)}`);
  log(`Set the isolation level of ${roles.system}.`);
}

/** Only what differs is altered: an admin that is no superuser may not even repeat NOSUPERUSER. */
async function repairRole(
  admin: pg.Client,
  role: pg.QueryResultRow,
  login: boolean,
  log: (line: string) => void,
): Promise<void> {
  const changes = [
    role.rolcanlogin !== login && (login ? 'LOGIN' : 'NOLOGIN'),
    role.rolsuper && 'NOSUPERUSER',
    role.rolbypassrls && 'NOBYPASSRLS',
    role.rolcreatedb && 'NOCREATEDB',
    role.rolcreaterole && 'NOCREATEROLE',
    role.rolreplication && 'NOREPLICATION',
    role.rolname === roles.owner && role.rolinherit && 'NOINHERIT',
  ].filter((change) => change !== false);
  if (changes.length === 0) return;
  await admin.query(`ALTER ROLE ${role.rolname} ${changes.join(' ')}`);
  log(`Repaired the role ${role.rolname}: ${changes.join(' ')}.`);
}

/** The owner may become the search role (to give it its functions) without inheriting from it; nobody else is a member of anything. */
async function ensureMemberships(admin: pg.Client, log: (line: string) => void): Promise<void> {
  const { rows } = await admin.query(
    `SELECT m.rolname AS member, r.rolname AS role, quote_ident(r.rolname) AS quoted
       FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.member JOIN pg_roles r ON r.oid = a.roleid
      WHERE m.rolname = ANY ($1)`,
    [Object.values(roles)],
  );
  for (const { member, role, quoted } of rows) {
    if (member === roles.owner && role === roles.search) continue;
    await admin.query(`REVOKE ${quoted} FROM ${member} CASCADE`);
    log(`Took the membership in ${role} from ${member}.`);
  }
  const version = await serverVersion(admin);
  // Before 16 a grant has no options of its own: the owner's NOINHERIT says the same.
  const options = version >= 160000 ? ' WITH INHERIT FALSE, SET TRUE' : '';
  if (version >= 160000 || !rows.some((row) => row.member === roles.owner && row.role === roles.search)) {
    await admin.query(`GRANT ${roles.search} TO ${roles.owner}${options}`);
  }
}

async function serverVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
  return rows[0].version;
}

async function ensureDatabase(admin: pg.Client, database: string, log: (line: string) => void): Promise<void> {
  const { rows: me } = await admin.query('SELECT rolsuper FROM pg_roles WHERE rolname = current_user');
  // Only a member of the new owner may hand a database to it.
  if (!me[0].rolsuper) await admin.query(`GRANT ${roles.owner} TO CURRENT_USER`);
  const { rows } = await admin.query('SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1', [
    database,
  ]);
  if (rows.length === 0) {
    await admin.query(`CREATE DATABASE ${quoteName(database)} OWNER ${roles.owner}`);
    log(`Created the database ${database}.`);
  } else if (rows[0].owner !== roles.owner) {
    await admin.query(`ALTER DATABASE ${quoteName(database)} OWNER TO ${roles.owner}`);
    log(`Gave the database ${database} to ${roles.owner}.`);
  }
}

async function ensurePrivileges(client: pg.Client, database: string): Promise<void> {
  const { owner, app, system, search, platform } = roles;
  await client.query(beginSql());
  await client.query('SELECT pg_advisory_xact_lock($1)', [SETUP_LOCK + 1]);
  for (const extension of ['pg_trgm', 'btree_gin']) await ensureExtension(client, extension);
  await client.query(`
    REVOKE ALL ON DATABASE ${quoteName(database)} FROM PUBLIC, ${app}, ${system}, ${search}, ${platform};
    GRANT CONNECT ON DATABASE ${quoteName(database)} TO ${app}, ${system}, ${platform};
    ALTER SCHEMA public OWNER TO ${owner};
    REVOKE ALL ON SCHEMA public FROM PUBLIC, ${app}, ${system}, ${search}, ${platform};
    GRANT USAGE ON SCHEMA public TO ${app}, ${system}, ${search}, ${platform};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
  `);
  await client.query('COMMIT');
}

async function ensureExtension(client: pg.Client, name: string): Promise<void> {
  await client.query(`CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA public`).catch((cause) => {
    if (cause.code === INSUFFICIENT_PRIVILEGE) throw cause;
    throw databaseErrors.SETUP_SERVER_UNFIT({
      detail: `The extension ${name} cannot be created: install PostgreSQL's contrib modules on the server, such as the package postgresql-contrib.`,
      cause,
    });
  });
}

async function ensurePasswords(
  admin: pg.Client,
  urls: SetupResult,
  passwords: RolePasswords,
  created: Set<string>,
  given: boolean,
  log: (line: string) => void,
): Promise<void> {
  const logins = [
    { name: roles.owner, url: urls.ownerUrl, password: passwords.owner },
    { name: roles.app, url: urls.url, password: passwords.app },
    { name: roles.system, url: urls.systemUrl, password: passwords.system },
    ...(urls.platformUrl && passwords.platform
      ? [{ name: roles.platform, url: urls.platformUrl, password: passwords.platform }]
      : []),
  ];
  for (const { name, url, password } of logins) {
    if (created.has(name) || (await canLogIn(url))) continue;
    if (!given) {
      throw databaseErrors.SETUP_PASSWORD_UNKNOWN(
        `The role ${name} exists with another password than the one derived from this admin connection. Pass \`passwords\`: those that the other installation uses keep it working.`,
      );
    }
    await admin.query(`ALTER ROLE ${name} PASSWORD ${quoteText(scramVerifier(password))}`);
    log(`Set the password of ${name}.`);
  }
}

/** @throws everything but a refused password */
async function canLogIn(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return true;
  } catch (error) {
    const { cause } = error as { readonly cause?: { readonly code?: string } };
    if (cause?.code === '28P01') return false;
    throw error;
  }
}
