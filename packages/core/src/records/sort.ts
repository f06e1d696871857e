import type { RawBuilder, SqlBool } from 'kysely';
import { sql } from '../database/sql.ts';
import type { ColumnField, CompiledEntity } from '../entity/compile.ts';
import { errors } from '../errors/core-errors.ts';
import type { CursorPosition } from './cursor.ts';
import { VALUE_RULES } from './values.ts';

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
const column = (key: SortKey) => key.field.expression ?? sql.ref(`t.${key.field.column}`);

export function orderBy(keys: readonly SortKey[]): RawBuilder<unknown> {
  return sql.join(
    keys.map((key) =>
      key.descending
        ? nullable(key)
          ? sql`${column(key)} desc nulls last`
          : sql`${column(key)} desc`
        : sql`${column(key)} asc`,
    ),
  );
}

const typed = (key: SortKey, value: unknown) => {
  const rule = VALUE_RULES[key.field.kind as keyof typeof VALUE_RULES] as (typeof VALUE_RULES)['text'] | undefined;
  return sql`${value}::${sql.raw(rule?.type ?? 'text')}`;
};

/** The condition "comes after this position", as an index range where all keys run one way and none may be null. */
export function afterPosition(keys: readonly SortKey[], values: CursorPosition['values']): RawBuilder<SqlBool> {
  const [first] = keys;
  if (!first || values.length !== keys.length) throw refuse('does not fit the cursor');
  if (keys.every((key) => key.descending === first.descending && !nullable(key))) {
    const row = sql.join(keys.map(column));
    const bounds = sql.join(keys.map((key, at) => typed(key, values[at])));
    return first.descending ? sql<SqlBool>`(${row}) < (${bounds})` : sql<SqlBool>`(${row}) > (${bounds})`;
  }
  const alternatives = keys.map((key, at) => {
    const equal = keys
      .slice(0, at)
      .map((before, index) =>
        values[index] === null
          ? sql`${column(before)} is null`
          : sql`${column(before)} = ${typed(before, values[index])}`,
      );
    return sql`(${sql.join([...equal, beyond(key, values[at])], sql` and `)})`;
  });
  return sql<SqlBool>`(${sql.join(alternatives, sql` or `)})`;
}

function beyond(key: SortKey, value: unknown): RawBuilder<unknown> {
  if (value === null) return sql`false`;
  const comparison = key.descending ? sql`<` : sql`>`;
  const past = sql`${column(key)} ${comparison} ${typed(key, value)}`;
  return nullable(key) ? sql`(${past} or ${column(key)} is null)` : past;
}
