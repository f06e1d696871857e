import type { RawBuilder, SqlBool } from 'kysely';
import { sql } from '../database/sql.ts';
import type { CompiledEntity, CompiledField } from '../entity/compile.ts';
import { settleText } from '../entity/text/settle-text.ts';
import { VALUE_RULES } from '../entity/values.ts';
import { errors } from '../errors/core-errors.ts';
import {
  columnCondition,
  LIST_OPERATORS,
  linkCondition,
  listFieldCondition,
  OPERATORS,
  type Operator,
  operatorsOf,
} from './operators.ts';

const MAX_CONDITIONS = 50;
const MAX_GROUPS = 100;
const MAX_DEPTH = 10;
export const MAX_LIST = 200;
const PARTS: ReadonlySet<Operator> = new Set(['contains', 'startsWith']);

/** Names the part of the request that a filter came from, for the error. */
export type Pointer = (field: string, operator?: string) => string;
export const queryPointer: Pointer = (field, operator) => `?${field}${operator ? `[${operator}]` : ''}`;
export const wherePointer: Pointer = (field, operator) => `/where/${field}${operator ? `/${operator}` : ''}`;

const refuse = (pointer: string, detail: string) =>
  errors.VALIDATION_FAILED({ detail: `${pointer} ${detail}`, errors: [{ pointer, detail }] });

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class WhereCompiler {
  readonly #entity: CompiledEntity;
  readonly #pointer: Pointer;
  #conditions = 0;
  #groups = 0;

  constructor(entity: CompiledEntity, pointer: Pointer) {
    this.#entity = entity;
    this.#pointer = pointer;
  }

  group(where: unknown, depth: number): RawBuilder<SqlBool>[] {
    if (depth > MAX_DEPTH) throw refuse(this.#pointer('not'), `nests deeper than ${MAX_DEPTH}`);
    this.#groups += 1;
    if (this.#groups > MAX_GROUPS)
      throw refuse(this.#pointer('where'), `has one group too many: at most ${MAX_GROUPS}`);
    if (!isPlainObject(where)) throw refuse(this.#pointer('where'), 'must be an object of conditions');
    return Object.entries(where)
      .filter(([, value]) => value !== undefined)
      .flatMap(([key, value]) => this.#entry(key, value, depth));
  }

  #entry(key: string, value: unknown, depth: number): RawBuilder<SqlBool>[] {
    if (key === 'and' || key === 'or') {
      if (!Array.isArray(value) || value.length === 0) throw refuse(this.#pointer(key), 'must be a list of conditions');
      const parts = value.map((part) => allOf(this.group(part, depth + 1)));
      return [sql<SqlBool>`(${sql.join(parts, key === 'and' ? sql` and ` : sql` or `)})`];
    }
    if (key === 'not') return [sql<SqlBool>`(${allOf(this.group(value, depth + 1))}) is not true`];
    const field = this.#entity.lookup.get(key);
    if (!field || !filterable(field)) throw refuse(this.#pointer(key), 'is not a filter of this list');
    if (!isPlainObject(value))
      return [this.#condition(field, value === null ? 'isNull' : 'eq', value === null ? true : value)];
    if (Object.keys(value).length === 0) throw refuse(this.#pointer(key), 'names no operator');
    return Object.entries(value)
      .filter(([, operand]) => operand !== undefined)
      .map(([operator, operand]) => this.#condition(field, operator as Operator, operand));
  }

  #condition(field: CompiledField, operator: Operator, given: unknown): RawBuilder<SqlBool> {
    this.#conditions += 1;
    if (this.#conditions > MAX_CONDITIONS)
      throw refuse(this.#pointer(field.wire), `is one condition too many: at most ${MAX_CONDITIONS}`);
    const pointer = this.#pointer(field.wire, operator === 'eq' ? undefined : operator);
    const operators = operatorsOf(field);
    if (!operators.includes(operator))
      throw refuse(pointer, `is not a filter: ${field.wire} takes ${operators.join(', ')}`);
    checkOperand(field, operator, given, pointer);
    const value = settled(field, operator, given);
    if (field.shape === 'link') return linkCondition(field, operator, value);
    if (field.shape === 'column' && field.listExpression)
      return listFieldCondition(field.listExpression, operator, value);
    if (field.shape === 'column') return columnCondition(field, operator, value);
    throw refuse(pointer, 'is not a filter of this list');
  }
}

function checkOperand(field: CompiledField, operator: Operator, value: unknown, pointer: string): void {
  if (operator === 'isNull') {
    if (typeof value !== 'boolean') throw refuse(pointer, 'must be true or false');
    return;
  }
  const rule = VALUE_RULES[field.spec.kind as keyof typeof VALUE_RULES];
  const listed = LIST_OPERATORS.has(operator);
  const values = listed ? value : [value];
  if (!Array.isArray(values)) throw refuse(pointer, 'must be a list');
  if (values.length === 0 || values.length > MAX_LIST) throw refuse(pointer, `must have 1 to ${MAX_LIST} values`);
  if (!values.every((one) => rule.accepts(one, field.spec))) {
    const choices = field.spec.values ? `: ${field.spec.values.join(', ')}` : '';
    throw refuse(pointer, `must be ${rule.must}${choices}`);
  }
}

/** Text is compared in the form in which it is stored; a part of an address is only composed. */
function settled(field: CompiledField, operator: Operator, value: unknown): unknown {
  const { kind } = field.spec;
  if (Array.isArray(value)) return value.map((one) => settled(field, operator, one));
  if (typeof value !== 'string') return value;
  return PARTS.has(operator) ? value.normalize('NFC') : settleText(kind, value);
}

export const filterable = (field: CompiledField): boolean =>
  field.shape !== 'computed' &&
  field.spec.filterable &&
  field.spec.mode !== 'hidden' &&
  OPERATORS[field.spec.kind] !== undefined;

const allOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;

/**
 * Compiles a `Where` to SQL conditions over the entity's table aliased `t`. Only names that the entity declares become
 * identifiers; every value becomes a parameter.
 * @throws {VALIDATION_FAILED} naming the first part that is unknown, mistyped or too much.
 */
export function compileWhere(
  entity: CompiledEntity,
  where: unknown,
  pointer: Pointer = wherePointer,
): RawBuilder<SqlBool>[] {
  return new WhereCompiler(entity, pointer).group(where, 0);
}
