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

const QUERY = `SELECT rolname::text AS role, rolsuper OR (rolcreaterole AND rolcreatedb) AS privileged
  FROM pg_roles WHERE rolname = current_user`;

/** @throws {StartError} which says why the database cannot be reached, and what to do. */
export async function checkConnection(variable: string, url: string): Promise<Connection> {
  const place = database.connectionPlace(url);
  try {
    const { rows } = await database.withClient(url, (client) => client.query(QUERY));
    return { role: rows[0].role, privileged: rows[0].privileged, place };
  } catch (cause) {
    const advice = database.connectionAdvice((cause as Error).cause ?? cause);
    throw new StartError(`${variable} does not lead to a PostgreSQL server (${place}): ${advice}.`, { cause });
  }
}
