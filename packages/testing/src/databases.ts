import { createHash } from 'node:crypto';
import type { Crm } from '@bottlecrm/core';
import { database, internalsOf, migrationsOf } from '@bottlecrm/core/internal';
import { runName, testServerUrl } from './server.ts';

/** Connection strings of one test database. */
export interface TestDatabaseUrls extends database.SetupResult {
  /** The privileged connection: passes row security. */
  readonly adminUrl: string;
  /** The platform role's connection. */
  readonly platformUrl: string;
}

const TEMPLATE_LOCK = 4_172_700_900;
const { checksumOf, migrate, quoteName, quoteText, roles, setupDatabase, withClient } = database;

let count = 0;
const templates = new Map<string, Promise<TestDatabaseUrls>>();

/** What a template is made of. */
interface Recipe {
  readonly plugins: ReturnType<typeof migrationsOf>;
  readonly tables: ReturnType<typeof internalsOf>['model']['tables'];
}

/** What a template depends on: the plugins in order, everything that their migrations do, and what is made of their tables. */
function keyOf({ plugins, tables }: Recipe): string {
  const migrations = plugins.map(({ plugin, migrations: list }) => [plugin, list.map(checksumOf)]);
  return createHash('sha256')
    .update(JSON.stringify([migrations, tables]))
    .digest('hex')
    .slice(0, 16);
}

function inDatabase(url: string, name: string): string {
  const result = new URL(url);
  result.pathname = `/${name}`;
  return result.href;
}

/** The migrated database that others are cloned from: made once per run, whichever worker comes first. */
async function templateFor(recipe: Recipe): Promise<TestDatabaseUrls> {
  const serverUrl = await testServerUrl();
  const name = `${runName()}_template_${keyOf(recipe)}`;
  // A test may start a server of its own.
  const place = `${serverUrl} ${name}`;
  const known = templates.get(place) ?? makeTemplate(recipe, serverUrl, name);
  templates.set(place, known);
  return known;
}

/** Core's part, which every other template begins with. */
function coreOf({ plugins, tables }: Recipe): Recipe | undefined {
  if (plugins.length === 1 || plugins[0]?.plugin !== 'core') return undefined;
  return { plugins: plugins.slice(0, 1), tables: tables.filter(({ plugin }) => plugin === 'core') };
}

async function makeTemplate(recipe: Recipe, serverUrl: string, name: string): Promise<TestDatabaseUrls> {
  const core = coreOf(recipe);
  const base = core && (await templateFor(core));
  return withClient(serverUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rows } = await admin.query(
      `SELECT shobj_description(oid, 'pg_database') AS urls FROM pg_database WHERE datname = $1`,
      [name],
    );
    // Another worker has made it.
    if (rows[0]?.urls) return JSON.parse(rows[0].urls);
    if (base) await clone(admin, base, name);
    const urls = base ? urlsOf(base, name) : await setUp(serverUrl, name);
    await migrate({ ownerUrl: urls.ownerUrl, ...recipe });
    await admin.query(`COMMENT ON DATABASE ${quoteName(name)} IS ${quoteText(JSON.stringify(urls))}`);
    return urls;
  });
}

async function setUp(adminUrl: string, databaseName: string): Promise<TestDatabaseUrls> {
  const made = await setupDatabase({ adminUrl, databaseName, platform: true });
  return { ...made, platformUrl: made.platformUrl ?? '', adminUrl: inDatabase(adminUrl, databaseName) };
}

/** The connection strings of another database of the same server. */
const urlsOf = (template: TestDatabaseUrls, name: string): TestDatabaseUrls => ({
  url: inDatabase(template.url, name),
  ownerUrl: inDatabase(template.ownerUrl, name),
  systemUrl: inDatabase(template.systemUrl, name),
  platformUrl: inDatabase(template.platformUrl, name),
  adminUrl: inDatabase(template.adminUrl, name),
});

/** Files are copied: to write all pages into the log, as the default strategy does, costs ten times as much. */
async function clone(admin: database.SqlClient, template: TestDatabaseUrls, name: string): Promise<void> {
  await admin.query(
    `CREATE DATABASE ${quoteName(name)} TEMPLATE ${quoteName(nameOf(template.url))} OWNER ${roles.owner} STRATEGY FILE_COPY`,
  );
  // Privileges on the database itself are not part of a template.
  await admin.query(`REVOKE ALL ON DATABASE ${quoteName(name)} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${quoteName(name)} TO ${roles.app}, ${roles.system}, ${roles.platform}`);
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

/** A database of its own for the application's plugins, with everything migrated and no rows. */
export async function createTestDatabase(app: Crm): Promise<TestDatabaseUrls> {
  const template = await templateFor({ plugins: migrationsOf(app), tables: internalsOf(app).model.tables });
  count += 1;
  const name = `${runName()}_${process.pid}_${count}`;
  await withClient(await testServerUrl(), (admin) => clone(admin, template, name));
  return urlsOf(template, name);
}

export async function dropTestDatabase(urls: TestDatabaseUrls): Promise<void> {
  await withClient(await testServerUrl(), (admin) =>
    admin.query(`DROP DATABASE IF EXISTS ${quoteName(nameOf(urls.url))} WITH (FORCE)`),
  );
}
