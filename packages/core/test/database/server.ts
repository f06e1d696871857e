import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import {
  beginSql,
  initialMigration,
  migrate,
  type PluginMigrations,
  type SetupResult,
  setupDatabase,
  type TableDef,
  withClient,
} from '../../src/database/index.ts';
import { sampleTables } from './sample-tables.ts';

export interface TestServer {
  readonly adminUrl: string;
  /** A database with roles, without tables. */
  empty(name: string): Promise<SetupResult>;
  /** A database with the sample tables. */
  migrated(name: string): Promise<SetupResult>;
}

/** One PostgreSQL server for the file: the one that the run shares (TEST_DATABASE_URL), or one of its own, as a test that changes roles needs. */
export function useServer({ own = false } = {}): TestServer {
  let adminUrl = '';
  const names: string[] = [];
  beforeAll(async () => {
    const given = process.env.TEST_DATABASE_URL;
    if (given !== undefined && !own) {
      adminUrl = given;
      return async () => {
        for (const name of names)
          await withClient(given, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      };
    }
    const server = await startEmbeddedPostgres({
      dataDir: mkdtempSync(join(tmpdir(), 'bottlecrm-test-')),
      persistent: false,
      fsync: false,
    });
    adminUrl = server.url;
    return () => server.stop();
  }, 120_000);
  const empty = async (name: string): Promise<SetupResult> => {
    const databaseName = `test_${name}_${process.pid}`;
    names.push(databaseName);
    return setupDatabase({ adminUrl, databaseName });
  };
  return {
    get adminUrl() {
      return adminUrl;
    },
    empty,
    migrated: async (name) => {
      const urls = await empty(name);
      await migrate({ ownerUrl: urls.ownerUrl, plugins: await samplePlugins(), tables: sampleTables });
      return urls;
    },
  };
}

/** The initial migrations of the plugins that the tables name, in order of appearance. */
export async function samplePlugins(tables: readonly TableDef[] = sampleTables): Promise<PluginMigrations[]> {
  const names = [...new Set(tables.map((table) => table.plugin))];
  const plugins: PluginMigrations[] = [];
  for (const plugin of names) {
    plugins.push({ plugin, migrations: [{ name: '0001-initial', ...(await initialMigration(plugin, tables)) }] });
  }
  return plugins;
}

/** Connections that close when the file is done. */
export function useConnections(): (url: string) => Promise<pg.Client> {
  const clients: pg.Client[] = [];
  afterAll(async () => {
    for (const client of clients) await client.end();
  });
  return async (url) => {
    const client = new pg.Client(url);
    client.on('error', () => {});
    await client.connect();
    clients.push(client);
    return client;
  };
}

export const ORG_A = 'aaaaaaaa-0000-4000-8000-000000000001';
export const ORG_B = 'bbbbbbbb-0000-4000-8000-000000000002';
export const PROFILE_A = 'aaaaaaaa-0000-4000-8000-00000000000a';
export const PROFILE_B = 'bbbbbbbb-0000-4000-8000-00000000000b';
export const REQUEST = 'cccccccc-0000-4000-8000-000000000003';

/** One transaction of an organization; commits. */
export async function inOrganization<T>(
  client: pg.Client,
  org: string,
  work: () => Promise<T>,
  profile?: string,
): Promise<T> {
  await client.query(`${beginSql()}; SET LOCAL app.current_org = '${org}'; SET LOCAL app.request_id = '${REQUEST}'`);
  if (profile !== undefined) await client.query(`SET LOCAL app.current_profile = '${profile}'`);
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Both organizations, with one profile each. */
export async function seedOrganizations(client: pg.Client): Promise<void> {
  for (const [org, profile] of [
    [ORG_A, PROFILE_A],
    [ORG_B, PROFILE_B],
  ] as const) {
    await inOrganization(client, org, async () => {
      await client.query('INSERT INTO organizations (id, name) VALUES ($1, $2)', [org, org]);
      await client.query('INSERT INTO profiles (org_id, id, name) VALUES ($1, $2, $3)', [org, profile, 'Ada']);
    });
  }
}
