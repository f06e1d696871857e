import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { composeApplication, database, startEmbeddedPostgres } from '@bottlecrm/core';
import { internalsOf, migrationsOf } from '@bottlecrm/core/internal';
import { leads } from '@bottlecrm/leads';
import { type SeededOrganization, type Sizes, seed } from './seed.ts';
import { SECRET } from './token.ts';

export interface BenchDatabase extends database.SetupResult {
  /** Privileged connection to the same database: row security does not bind it. */
  readonly adminUrl: string;
  readonly organizations: readonly SeededOrganization[];
  readonly sizes: Sizes;
}

export interface BenchPostgres {
  readonly version: string;
  /** A migrated database with one organization per entry of `sizes`. */
  create(name: string, sizes: Sizes): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

export function inDatabase(url: string, name: string): string {
  const result = new URL(url);
  result.pathname = `/${name}`;
  return result.href;
}

/** A throw-away PostgreSQL server with durable commits, as in production. */
export async function startPostgres(): Promise<BenchPostgres> {
  const server = await startEmbeddedPostgres({
    dataDir: mkdtempSync(join(tmpdir(), 'bottlecrm-bench-')),
    persistent: false,
    fsync: true,
    settings: {
      max_connections: 100,
      shared_buffers: '512MB',
      max_wal_size: '4GB',
      checkpoint_timeout: '30min',
      autovacuum: false,
    },
  });
  const version = await database.withClient(server.url, async (client) => {
    const { rows } = await client.query("SELECT current_setting('server_version') AS version");
    return String(rows[0].version).split(' ')[0] ?? '';
  });
  return {
    version,
    stop: () => server.stop(),
    async create(name, sizes) {
      const urls = await database.setupDatabase({ adminUrl: server.url, databaseName: name });
      const app = await composeApplication({ plugins: [accounts, contacts, leads], auth: { secret: SECRET } });
      await database.migrate({
        ownerUrl: urls.ownerUrl,
        plugins: migrationsOf(app),
        tables: internalsOf(app).model.tables,
      });
      const adminUrl = inDatabase(server.url, name);
      return { ...urls, adminUrl, organizations: await seed(adminUrl, sizes), sizes };
    },
  };
}
