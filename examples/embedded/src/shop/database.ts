import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { database } from '@bottlecrm/core';
import { Pool } from 'pg';

const MIGRATIONS = resolve(import.meta.dirname, '../../shop-migrations');
const ROLE = 'shop';
/** Only for the PostgreSQL of this example, which listens on this machine alone. */
const PASSWORD = 'shop';

/** The shop's own role and schema, in the same database as the CRM. Neither sees the tables of the other. */
export async function prepareShopSchema(adminUrl: string): Promise<string> {
  await database.withClient(adminUrl, async (admin) => {
    const { rows } = await admin.query('select 1 from pg_roles where rolname = $1', [ROLE]);
    if (rows.length === 0) await admin.query(`create role ${ROLE} login password '${PASSWORD}'`);
    await admin.query(`create schema if not exists shop authorization ${ROLE}`);
    await admin.query(`alter role ${ROLE} set search_path = shop`);
    const { rows: named } = await admin.query<{ name: string }>('select current_database() as name');
    await admin.query(`grant connect on database ${database.quoteName(named[0]?.name ?? '')} to ${ROLE}`);
  });
  const url = new URL(adminUrl);
  url.username = ROLE;
  url.password = PASSWORD;
  return url.href;
}

/** Applies the shop's own migrations: plain SQL files, each once. */
export async function migrateShop(pool: Pool): Promise<void> {
  await pool.query('create table if not exists applied_migrations (name text primary key)');
  for (const name of (await readdir(MIGRATIONS)).sort()) {
    const { rowCount } = await pool.query('select 1 from applied_migrations where name = $1', [name]);
    if (rowCount) continue;
    const text = await readFile(join(MIGRATIONS, name), 'utf8');
    const client = await pool.connect();
    try {
      await database.inTransaction(client, async () => {
        await client.query(text);
        await client.query('insert into applied_migrations (name) values ($1)', [name]);
      });
    } finally {
      client.release();
    }
  }
}

export function openShop(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: 5 });
  // Without a listener, a connection that the server ends while idle would end the process.
  pool.on('error', () => {});
  return pool;
}
