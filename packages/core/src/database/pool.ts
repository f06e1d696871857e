import { Pool, TypeOverrides } from 'pg';

const TIMESTAMPTZ = 1184;
const DATE = 1082;
const BIGINT = 20;
const UUID_ARRAY = 2951;

/** `{a,b}` → `['a', 'b']`: UUIDs are never quoted, and one dimension is all that we select. */
export const parseUuidArray = (text: string): (string | null)[] => {
  if (text === '{}') return [];
  const ids = text.slice(1, -1).split(',');
  return ids.includes('NULL') ? ids.map((id) => (id === 'NULL' ? null : id)) : ids;
};

/** `2026-01-02 03:04:05.123456+00` → `2026-01-02T03:04:05.123456Z`, keeping microseconds so that cursors are exact. */
export function parseTimestamp(text: string): string {
  if (text.endsWith('+00')) return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
  return new Date(text).toISOString();
}

export interface PoolOptions {
  readonly url: string;
  /** Most connections. @defaultValue 10 */
  readonly max?: number;
  readonly applicationName?: string;
  /** How long a request may wait for a free connection. @defaultValue 10000 */
  readonly connectionTimeoutMs?: number;
  /** Told of errors on idle connections, such as a database restart. */
  readonly onError?: (error: Error) => void;
}

/** A pg pool whose rows are ready for JSON: times as RFC 3339 UTC, dates and decimals as text. */
export function createPool(options: PoolOptions): Pool {
  const types = new TypeOverrides();
  types.setTypeParser(TIMESTAMPTZ, parseTimestamp);
  types.setTypeParser(DATE, (text: string) => text);
  types.setTypeParser(BIGINT, Number);
  types.setTypeParser(UUID_ARRAY, parseUuidArray);
  const pool = new Pool({
    connectionString: options.url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'bottlecrm',
    connectionTimeoutMillis: options.connectionTimeoutMs ?? 10_000,
    types,
  });
  const onError = options.onError ?? (() => {});
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}
