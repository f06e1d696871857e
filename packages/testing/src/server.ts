import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@bottlecrm/core';

/** Privileged connection string of the PostgreSQL server that tests use. The global setup sets it for the workers. */
export const URL_VARIABLE = 'TEST_DATABASE_URL';
/** Starts the name of every database that one test run makes. */
export const RUN_VARIABLE = 'BOTTLECRM_TEST_RUN';

/** A server that is configured in another way than ours: what relies on its settings is seen. */
const FOREIGN_SETTINGS = {
  timezone: 'Asia/Kolkata',
  datestyle: 'German, DMY',
  intervalstyle: 'sql_standard',
  default_transaction_isolation: 'repeatable read',
  extra_float_digits: 0,
  bytea_output: 'escape',
  array_nulls: false,
};

/** A throw-away server without durability, in a new directory. */
export function startTestServer(): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({
    dataDir: mkdtempSync(join(tmpdir(), 'bottlecrm-test-')),
    persistent: false,
    fsync: false,
    settings: { ...FOREIGN_SETTINGS, max_connections: 300, max_wal_size: '1GB', autovacuum: false },
  });
}

let lazy: Promise<EmbeddedPostgres> | undefined;

/**
 * The server of `TEST_DATABASE_URL`, or one of this process where no global setup ran: it ends with the process.
 */
export async function testServerUrl(): Promise<string> {
  const given = process.env[URL_VARIABLE];
  if (given) return given;
  lazy ??= startTestServer();
  return (await lazy).url;
}

export const runName = (): string => process.env[RUN_VARIABLE] ?? `bottlecrm_test_${process.pid}`;
