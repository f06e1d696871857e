import { createHash } from 'node:crypto';
import { type Crm, database } from '@bottlecrm/core';
import { internalsOf, migrationsOf } from '@bottlecrm/core/internal';
import { runName, testServerUrl } from './server.ts';

/** Connection strings of one test database. */
export interface TestDatabaseUrls extends database.SetupResult {
  /** The privileged connection: passes row security. */
  readonly adminUrl: string;
  /** The platform role's connection. */
  readonly platformUrl: string;
}

const TEMPLATE_LOCK = 4_172_700_900;
const { checksumOf, migrate, quoteName, roles, setupDatabase, withClient } = database;

let count = 0;
const templates = new Map<string, Promise<TestDatabaseUrls>>();

/** What a template depends on: the plugins in order, everything that their migrations do, and what follows from their tables. */
function keyOf(app: Crm): string {
  const migrations = migrationsOf(app).map(({ plugin, migrations: list }) => [plugin, list.map(checksumOf)]);
  return createHash('sha256')
    .update(JSON.stringify([migrations, internalsOf(app).model.tables]))
    .digest('hex')
    .slice(0, 16);
}

function inDatabase(url: string, name: string): string {
  const result = new URL(url);
  result.pathname = `/${name}`;
  return result.href;
}

/** The migrated database that others are cloned from: made once per run, whichever worker comes first. */
function templateFor(app: Crm): Promise<TestDatabaseUrls> {
  const name = `${runName()}_template_${keyOf(app)}`;
  const known = templates.get(name) ?? makeTemplate(app, name);
  templates.set(name, known);
  return known;
}

async function makeTemplate(app: Crm, name: string): Promise<TestDatabaseUrls> {
  const serverUrl = await testServerUrl();
  return withClient(serverUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const urls = await setupDatabase({ adminUrl: serverUrl, databaseName: name, platform: true });
    await migrate({ ownerUrl: urls.ownerUrl, plugins: migrationsOf(app), tables: internalsOf(app).model.tables });
    return { ...urls, platformUrl: urls.platformUrl ?? '', adminUrl: inDatabase(serverUrl, name) };
  });
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

/** A database of its own for the application's plugins, with everything migrated and no rows. */
export async function createTestDatabase(app: Crm): Promise<TestDatabaseUrls> {
  const template = await templateFor(app);
  count += 1;
  const name = `${runName()}_${process.pid}_${count}`;
  await withClient(await testServerUrl(), async (admin) => {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${quoteName(nameOf(template.url))} OWNER ${roles.owner}`);
    // Privileges on the database itself are not part of a template.
    await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${roles.app}, ${roles.system}, ${roles.platform}`);
  });
  return {
    url: inDatabase(template.url, name),
    ownerUrl: inDatabase(template.ownerUrl, name),
    systemUrl: inDatabase(template.systemUrl, name),
    platformUrl: inDatabase(template.platformUrl, name),
    adminUrl: inDatabase(template.adminUrl, name),
  };
}

export async function dropTestDatabase(urls: TestDatabaseUrls): Promise<void> {
  await withClient(await testServerUrl(), (admin) =>
    admin.query(`DROP DATABASE IF EXISTS ${quoteName(nameOf(urls.url))} WITH (FORCE)`),
  );
}
