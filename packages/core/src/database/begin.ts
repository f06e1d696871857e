/**
 * Settings that our SQL and our reading of its answers rely on: a server, database or role may have others. Times in another
 * zone or style lose microseconds on their way into a cursor; without `extra_float_digits` a float is rounded;
 * `array_nulls = off` makes a text of NULL.
 */
const PRINTING = {
  timezone: 'UTC',
  datestyle: 'ISO, MDY',
  intervalstyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
} as const;
const RELIED_ON = {
  ...PRINTING,
  array_nulls: 'on',
  standard_conforming_strings: 'on',
  row_security: 'on',
} as const;

const setLocal = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `SET LOCAL ${name} = '${value}'`)
    .join('; ');

/**
 * Returns a query that is answered as PostgreSQL prints by default, whatever its session prints: intervals in policies among it.
 * Several statements in one message are one transaction, if none is open.
 */
export const printedByDefault = (query: string): string =>
  `${setLocal({ ...PRINTING, quote_all_identifiers: 'off' })}; ${query}`;

/** How a transaction begins that is no plain READ WRITE one. */
export interface BeginOptions {
  /** @defaultValue false */
  readonly readOnly?: boolean;
  /** @defaultValue 'read committed' */
  readonly isolation?: 'repeatable read' | undefined;
}

/**
 * Returns the statements that begin a transaction, for one message. They name the isolation level and set what is relied on
 * for this transaction alone: behind PgBouncer a connection is another client's next, and options at its start may be refused.
 */
export function beginSql({ readOnly = false, isolation = undefined }: BeginOptions = {}): string {
  const level = isolation === 'repeatable read' ? 'REPEATABLE READ' : 'READ COMMITTED';
  return `BEGIN ISOLATION LEVEL ${level} READ ${readOnly ? 'ONLY' : 'WRITE'}; ${setLocal(RELIED_ON)}`;
}

/** The isolation level that the queue's library takes for granted in transactions that it begins itself. */
export const QUEUE_ISOLATION = 'read committed';
