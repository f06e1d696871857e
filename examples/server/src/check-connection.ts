import { database } from '@bottlecrm/core';
import { StartError } from './start-error.ts';

/** Who a connection string speaks for. */
export interface Connection {
  readonly role: string;
  /** Whether it may create roles and databases, as setup needs. */
  readonly privileged: boolean;
  /** Database and server, without the password. */
  readonly place: string;
}

const TIMEOUT_MS = 10_000;
const QUERY = `SELECT rolname::text AS role, rolsuper OR (rolcreaterole AND rolcreatedb) AS privileged
  FROM pg_roles WHERE rolname = current_user`;

/** What to do about each way in which a connection fails. */
const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: start PostgreSQL, or correct host and port',
  ENOTFOUND: 'there is no such host: correct the host name',
  EAI_AGAIN: 'its host name cannot be looked up: correct it, or try again',
  ETIMEDOUT: 'it does not answer: check host, port and firewall',
  '28P01': 'it refuses this user and password: correct them',
  '28000': 'it refuses this user from here: correct the user, or allow it in pg_hba.conf',
  '3D000': 'it has no such database: create it, or correct the name',
  '53300': 'it has no connection left: raise max_connections, or close other clients',
  '57P03': 'it is still starting: try again',
};

/** @throws {StartError} which says why the database cannot be reached, and what to do. */
export async function checkConnection(variable: string, url: string): Promise<Connection> {
  const { host, pathname } = new URL(url);
  const name = decodeURIComponent(pathname.slice(1));
  const place = name ? `the database ${name} of ${host}` : host;
  try {
    const { rows } = await inTime(database.withClient(url, (client) => client.query(QUERY)));
    return { role: rows[0].role, privileged: rows[0].privileged, place };
  } catch (cause) {
    const code = codeOf(cause);
    const advice = ADVICE[code] ?? `${(cause as Error).message || code}: correct ${variable}`;
    throw new StartError(`${variable} does not lead to a PostgreSQL server (${place}): ${advice}.`, { cause });
  }
}

/** A name with several addresses fails with one error for each of them. */
function codeOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return String((first as { code?: unknown }).code ?? '');
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' });
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), TIMEOUT_MS);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
