import pg from 'pg';
import { beginSql } from './begin.ts';
import { connectionFailure } from './connect-failure.ts';
import { databaseErrors } from './errors.ts';

/** What the database room needs of a connection: a `pg` client, a pooled one, or anything that answers like them. */
export interface SqlClient {
  query<R extends Record<string, unknown> = Record<string, unknown>>(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: R[] }>;
}

/** Longest that a server may take to accept a connection: many times what a busy machine needs. */
const CONNECT_TIMEOUT_MS = 60_000;

/**
 * Opens one connection, runs `work`, and closes it again.
 * @throws {DATABASE_UNREACHABLE} with a sentence that says why, and what to do
 */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'bottlecrm',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // A statement may take hours: a firewall between does not forget the connection meanwhile.
    keepAlive: true,
  });
  // Without a listener, a connection that the server ends while idle would end the process.
  client.on('error', () => {});
  await client.connect().catch((cause: unknown) => {
    throw databaseErrors.DATABASE_UNREACHABLE({ detail: connectionFailure(url, cause), cause });
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs `work` in one READ COMMITTED transaction with the settings that we rely on; rolls back when it throws. */
export async function inTransaction<T>(client: SqlClient, work: () => Promise<T>): Promise<T> {
  await client.query(beginSql());
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Quotes a name for SQL text, as PostgreSQL reads identifiers. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** Quotes a text for SQL text, as PostgreSQL reads literals. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
