import { Pool, types as standardTypes, TypeOverrides } from 'pg';

const TIMESTAMPTZ = 1184;
const TIMESTAMP = 1114;
const DATE = 1082;
const BIGINT = 20;
const UUID_ARRAY = 2951;
const TEXT_ARRAY: number = 1009;
const BIGINT_ARRAY = 1016;
const TIMESTAMP_ARRAY = 1115;
const DATE_ARRAY = 1182;
const TIMESTAMPTZ_ARRAY = 1185;

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

const asText = (text: string): string => text;
const parseTextArray: (text: string) => (string | null)[] = standardTypes.getTypeParser(TEXT_ARRAY);
const arrayOf =
  <T>(parse: (text: string) => T) =>
  (text: string): (T | null)[] =>
    parseTextArray(text).map((one) => (one === null ? null : parse(one)));

/** How each type is read that pg itself would read otherwise. */
const PARSERS: readonly (readonly [oid: number, parse: (text: string) => unknown])[] = [
  [TIMESTAMPTZ, parseTimestamp],
  [TIMESTAMPTZ_ARRAY, arrayOf(parseTimestamp)],
  [TIMESTAMP, asText],
  [TIMESTAMP_ARRAY, arrayOf(asText)],
  [DATE, asText],
  [DATE_ARRAY, arrayOf(asText)],
  [BIGINT, Number],
  [BIGINT_ARRAY, arrayOf(Number)],
  [UUID_ARRAY, parseUuidArray],
];

/** Where a pool connects, and with how many connections. */
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

/** A pg pool whose rows are ready for JSON: times as RFC 3339 UTC, dates and decimals as text, bigint as a number. */
export function createPool(options: PoolOptions): Pool {
  const types = new TypeOverrides();
  for (const [oid, parse] of PARSERS) types.setTypeParser(oid, parse);
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
