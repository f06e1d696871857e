import type { RawBuilder, SqlBool } from 'kysely';
import { caseFolded, collatedSql } from '../database/collation.ts';
import { sql } from '../database/sql.ts';
import { type ColumnField, type CompiledField, type LinkField, sortsByCollation } from '../entity/compile.ts';
import type { FieldKind } from '../entity/field.ts';
import { VALUE_RULES } from '../entity/values.ts';
import { linkRows } from './columns.ts';
import { unitsOf } from './units.ts';

export type Operator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'nin'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'contains'
  | 'startsWith'
  | 'isNull'
  | 'all';
type Condition = RawBuilder<SqlBool>;

const EQUALITY = ['eq', 'ne', 'in', 'nin', 'isNull'] as const;
const ORDER = [...EQUALITY, 'gt', 'gte', 'lt', 'lte'] as const;
const TEXT = [...ORDER, 'contains', 'startsWith'] as const;

/** Which operators a filter on each kind takes. */
export const OPERATORS: Readonly<Partial<Record<FieldKind, readonly Operator[]>>> = {
  text: TEXT,
  email: TEXT,
  phone: TEXT,
  url: TEXT,
  enum: EQUALITY,
  integer: ORDER,
  decimal: ORDER,
  money: ORDER,
  date: ORDER,
  datetime: ORDER,
  boolean: ['eq', 'ne', 'isNull'],
  uuid: EQUALITY,
  ref: EQUALITY,
  refs: ['eq', 'in', 'nin', 'all', 'isNull'],
};
/** Operators whose value is a list. */
export const LIST_OPERATORS: ReadonlySet<Operator> = new Set(['in', 'nin', 'all']);

const COMPARISONS = { gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` } as const;

/** The same as a condition on the whole number that is stored beside an amount. */
function inUnits(field: ColumnField, operator: Operator, value: unknown): unknown {
  const scale = field.spec.scale ?? 0;
  const exactly = (one: unknown): string => unitsOf(one, scale).exact;
  if (Array.isArray(value)) return value.map(exactly);
  if (operator === 'eq' || operator === 'ne') return exactly(value);
  const { floor, ceil } = unitsOf(value, scale);
  return operator === 'gt' || operator === 'lte' ? floor : ceil;
}

/** One operator on one column. `value` has been checked against the kind's rule. */
export function columnCondition(field: ColumnField, operator: Operator, value: unknown): Condition {
  const { unitsColumn } = field;
  if (unitsColumn !== undefined && operator !== 'isNull')
    return compare(sql.ref(`t.${unitsColumn}`), 'bigint', operator, inUnits(field, operator, value));
  const folded = field.kind === 'email' && (field.keyColumn !== undefined || field.expression !== undefined);
  const plain = field.expression ?? sql.ref(`t.${folded ? field.keyColumn : field.column}`);
  const column = field.expression && field.kind === 'email' ? caseFolded(plain) : plain;
  const { type } = VALUE_RULES[field.kind as keyof typeof VALUE_RULES];
  const fold = (one: unknown): unknown => (folded ? String(one).toLowerCase() : one);
  switch (operator) {
    case 'isNull':
      return value ? sql`${column} is null` : sql`${column} is not null`;
    case 'contains':
      return sql`position(${caseFolded(String(value))} in ${caseFolded(plain)}) > 0`;
    case 'startsWith':
      return sql`${field.keyColumn ? sql.ref(`t.${field.keyColumn}`) : caseFolded(plain)} ^@ ${caseFolded(String(value))}`;
    default: {
      // In the order in which people read, as the index of a sortable field has it.
      if (sortsByCollation(field) && (operator in COMPARISONS || (field.spec.sortable && !folded)))
        return compare(collatedSql(field.expression ?? sql.ref(`t.${field.column}`)), type, operator, value);
      return compare(column, type, operator, Array.isArray(value) ? value.map(fold) : fold(value));
    }
  }
}

/** One comparison of a column with a value, or with a list of them. */
function compare(column: RawBuilder<unknown>, type: string, operator: Operator, value: unknown): Condition {
  const one = sql`${value}::${sql.raw(type)}`;
  const list = sql`${value}::${sql.raw(type)}[]`;
  switch (operator) {
    case 'eq':
      return sql`${column} = ${one}`;
    case 'ne':
      return sql`${column} is distinct from ${one}`;
    case 'in':
      return sql`${column} = any(${list})`;
    case 'nin':
      return sql`(${column} <> all(${list}) or ${column} is null)`;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return sql`${column} ${COMPARISONS[operator]} ${one}`;
    default:
      throw new TypeError(`Operator ${operator} is not for columns.`);
  }
}

/** One operator on a to-many relation. */
export function linkCondition(link: LinkField, operator: Operator, value: unknown): Condition {
  const owned = sql.raw(`from ${linkRows(link)}`);
  const target = sql`x.${sql.id(link.targetColumn)}`;
  const ids = [...new Set(operator === 'eq' ? [value] : Array.isArray(value) ? value : [])];
  const any = sql`${owned} and ${target} = any(${ids}::uuid[])`;
  switch (operator) {
    case 'eq':
    case 'in':
      return sql`exists (select 1 ${any})`;
    case 'nin':
      return sql`not exists (select 1 ${any})`;
    case 'all':
      return sql`(select count(*) ${any}) = ${ids.length}`;
    case 'isNull':
      return value ? sql`not exists (select 1 ${owned})` : sql`exists (select 1 ${owned})`;
    default:
      throw new TypeError(`Operator ${operator} is not for relations.`);
  }
}

/** Operators of a field that holds a list of texts. */
export const LIST_FIELD_OPERATORS: readonly Operator[] = ['eq', 'in', 'nin', 'all', 'isNull'];

/** One operator on a JSON list of texts. */
export function listFieldCondition(list: RawBuilder<unknown>, operator: Operator, value: unknown): Condition {
  const values = operator === 'eq' ? [value] : value;
  switch (operator) {
    case 'eq':
    case 'in':
      return sql`coalesce(${list} ?| ${values}::text[], false)`;
    case 'nin':
      return sql`not coalesce(${list} ?| ${values}::text[], false)`;
    case 'all':
      return sql`coalesce(${list} ?& ${values}::text[], false)`;
    case 'isNull':
      return value
        ? sql`coalesce(jsonb_array_length(${list}), 0) = 0`
        : sql`coalesce(jsonb_array_length(${list}), 0) > 0`;
    default:
      throw new TypeError(`Operator ${operator} is not for lists.`);
  }
}

/** The operators that a filter on this field takes. */
export const operatorsOf = (field: CompiledField): readonly Operator[] =>
  field.shape === 'column' && field.listExpression ? LIST_FIELD_OPERATORS : (OPERATORS[field.spec.kind] ?? []);
