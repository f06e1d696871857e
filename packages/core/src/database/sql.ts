import { sql as kyselySql, type RawBuilder, type Sql } from 'kysely';

type Refused<V> = unknown extends V ? never : V extends Date | bigint ? true : never;
type RefusedIn<T> = T extends object ? { [K in keyof T]-?: Refused<T[K]> }[keyof T] : Refused<T>;
type Fragments<T> = [RefusedIn<T>] extends [never]
  ? TemplateStringsArray
  : 'The pool gives times and dates as text, and bigint as a number: say so in the row type.';

/** Kysely's template tag. A row type with a `Date` or a `bigint` does not compile: the pool gives neither. @see createPool */
export interface PoolSql extends Pick<Sql, keyof Sql> {
  <T = unknown>(fragments: Fragments<T>, ...parameters: unknown[]): RawBuilder<T>;
}

/** Writes SQL as a template: values become parameters, `sql.id` and `sql.table` names. */
export const sql = kyselySql as unknown as PoolSql;
