import { randomBytes } from 'node:crypto';
import { database } from '@bottlecrm/core/internal';
import { RUN_VARIABLE, startTestServer, URL_VARIABLE } from './server.ts';

/** Drops what the run made on a server that stays. */
async function dropDatabases(url: string, run: string): Promise<void> {
  await database.withClient(url, async (admin) => {
    const { rows } = await admin.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [run]);
    for (const { datname } of rows)
      await admin.query(`DROP DATABASE IF EXISTS ${database.quoteName(datname)} WITH (FORCE)`);
  });
}

/**
 * Vitest's `globalSetup`: starts one PostgreSQL server for the run, or takes the one of `TEST_DATABASE_URL`, and tells the
 * workers through the environment. The returned teardown leaves nothing behind.
 */
export async function setup(): Promise<() => Promise<void>> {
  const run = `bottlecrm_test_${randomBytes(4).toString('hex')}`;
  process.env[RUN_VARIABLE] = run;
  const given = process.env[URL_VARIABLE];
  if (given) return () => dropDatabases(given, run);
  const server = await startTestServer();
  process.env[URL_VARIABLE] = server.url;
  return async () => {
    delete process.env[URL_VARIABLE];
    await server.stop();
  };
}
