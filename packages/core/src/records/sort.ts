import type { RawBuilder, SqlBool } from 'kysely';
import { collatedSql } from '../database/collation.ts';
import { sql } from '../database/sql.ts';
import { type ColumnField, type CompiledEntity, sortsByCollation } from '../entity/compile.ts';
import { VALUE_RULES } from '../entity/values.ts';
import { errors } from '../errors/core-errors.ts';
import type { CursorPosition } from './cursor.ts';
import { unitsOf } from './units.ts';

/** One key of an order. Nulls come last in both directions. */
export interface SortKey {
  readonly field: ColumnField;
  readonly descending: boolean;
}

const MAX_KEYS = 5;

const refuse = (detail: string) =>
  errors.VALIDATION_FAILED({ detail: `?sort ${detail}`, errors: [{ pointer: '?sort', detail }] });

/** The entity's sortable wire names. */
export const sortableNames = (entity: CompiledEntity): string[] =>
  entity.columns
    .filter((field) => field.spec.sortable && field.spec.mode !== 'hidden' && entity.lookup.has(field.wire))
    .map((field) => field.wire);

/**
 * `['-createdAt', 'lastName']` → keys, with the id as the last so that the order is total.
 * @throws {VALIDATION_FAILED} for a field that is not declared sortable, or twice.
 */
export function parseSort(entity: CompiledEntity, names: readonly string[]): SortKey[] {
  const keys = names.map((name): SortKey => {
    const descending = name.startsWith('-');
    const wire = descending ? name.slice(1) : name;
    const field = entity.lookup.get(wire);
    if (field?.shape !== 'column' || !field.spec.sortable || field.spec.mode === 'hidden') {
      throw refuse(`names a field that is not sortable; sortable are ${sortableNames(entity).join(', ')}`);
    }
    return { field, descending };
  });
  if (new Set(keys.map((key) => key.field)).size !== keys.length) throw refuse('names a field twice');
  if (keys.length > MAX_KEYS) throw refuse(`has more than ${MAX_KEYS} fields`);
  const id = entity.byWire.get('id');
  if (id?.shape !== 'column') throw new TypeError(`Entity ${entity.name} has no id.`);
  const last = keys.at(-1);
  if (!keys.some((key) => key.field === id)) keys.push({ field: id, descending: last?.descending ?? false });
  return keys;
}

export const sortText = (keys: readonly SortKey[]): string =>
  keys.map((key) => `${key.descending ? '-' : ''}${key.field.wire}`).join(',');

const nullable = (key: SortKey): boolean => key.field.spec.optional;
const plain = ({ field }: SortKey) => field.expression ?? sql.ref(`t.${field.unitsColumn ?? field.column}`);
const column = (key: SortKey) => (sortsByCollation(key.field) ? collatedSql(plain(key)) : plain(key));

/** A part of the list: all of its rows come before those of the next. */
export interface Range {
  readonly conditions: readonly RawBuilder<SqlBool>[];
  readonly order: RawBuilder<unknown>;
}

/** The first `uniform` keys are null in all rows or in none, so that where nulls come is nothing that an index has to know. */
function orderBy(keys: readonly SortKey[], uniform: number): RawBuilder<unknown> {
  return sql.join(
    keys.map((key, at) => {
      if (!key.descending) return sql`${column(key)} asc`;
      return nullable(key) && at >= uniform ? sql`${column(key)} desc nulls last` : sql`${column(key)} desc`;
    }),
  );
}

/** The whole list. An index is read backwards with its nulls first, which come last: they are a range of their own. */
export function wholeList(keys: readonly SortKey[]): Range[] {
  const [first] = keys;
  if (!first?.descending || !nullable(first)) return [{ conditions: [], order: orderBy(keys, 0) }];
  const order = orderBy(keys, 1);
  return [
    { conditions: [sql<SqlBool>`${plain(first)} is not null`], order },
    { conditions: [sql<SqlBool>`${plain(first)} is null`], order },
  ];
}

/** The whole list as one range, from which rows can be skipped. */
export const undividedList = (keys: readonly SortKey[]): Range[] => [{ conditions: [], order: orderBy(keys, 0) }];

function typed({ field }: SortKey, value: unknown): RawBuilder<unknown> {
  if (field.unitsColumn) return sql`${unitsOf(value, field.spec.scale ?? 0).exact}::bigint`;
  const rule = VALUE_RULES[field.kind as keyof typeof VALUE_RULES] as (typeof VALUE_RULES)['text'] | undefined;
  return sql`${value}::${sql.raw(rule?.type ?? 'text')}`;
}

/**
 * What comes after a position, in the order of the list: one index range where all keys run one way and none may be null, else
 * one range for each number of keys that stay equal, and one for those whose next key is null. An OR of them would use no index.
 */
export function afterPosition(keys: readonly SortKey[], values: CursorPosition['values']): Range[] {
  const [first] = keys;
  if (!first || values.length !== keys.length) throw refuse('does not fit the cursor');
  if (keys.every((key) => key.descending === first.descending && !nullable(key))) {
    const row = sql.join(keys.map(column));
    const bounds = sql.join(keys.map((key, at) => typed(key, values[at])));
    const past = first.descending ? sql<SqlBool>`(${row}) < (${bounds})` : sql<SqlBool>`(${row}) > (${bounds})`;
    return [{ conditions: [past], order: orderBy(keys, 0) }];
  }
  const ranges = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((before, index) => sameAs(before, values[index]));
    const order = orderBy(keys, at + 1);
    return beyond(key, values[at]).map((past) => ({ conditions: [...equal, past], order }));
  });
  return ranges.reverse().flat();
}

const sameAs = (key: SortKey, value: unknown): RawBuilder<SqlBool> =>
  value === null ? sql`${plain(key)} is null` : sql`${column(key)} = ${typed(key, value)}`;

function beyond(key: SortKey, value: unknown): RawBuilder<SqlBool>[] {
  if (value === null) return [];
  const past = sql<SqlBool>`${column(key)} ${key.descending ? sql`<` : sql`>`} ${typed(key, value)}`;
  return nullable(key) ? [past, sql<SqlBool>`${plain(key)} is null`] : [past];
}
