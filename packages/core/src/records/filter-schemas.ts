import { type CompiledEntity, type CompiledField, identifierOf } from '../entity/compile.ts';
import type { FieldKind } from '../entity/field.ts';
import { LIST_OPERATORS, type Operator, operatorsOf } from './operators.ts';
import { filterable, MAX_LIST } from './where.ts';

export type Json = Record<string, unknown>;

const UUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const DECIMAL = '-?\\d{1,15}(\\.\\d{1,6})?';
const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const TIME = `${DAY}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)`;

interface ValueForm {
  /** What components of this kind are named after: `TextFilter`, `TextCondition`. */
  readonly name: string;
  /** One value, in JSON. */
  readonly value: Json;
  /** One value in a query string, where it looks different. */
  readonly text?: Json;
  /** A value in a list that commas separate, as a pattern. */
  readonly item: string;
}

const TEXT: ValueForm = {
  name: 'Text',
  value: { type: 'string', maxLength: 2000 },
  item: '[^,\\s][^,]*',
};
const decimal: ValueForm = { name: 'Decimal', value: { type: 'string', pattern: `^${DECIMAL}$` }, item: DECIMAL };
const id: ValueForm = { name: 'Id', value: { type: 'string', format: 'uuid' }, item: UUID };

const FORMS: Readonly<Partial<Record<FieldKind, ValueForm>>> = {
  text: TEXT,
  email: TEXT,
  phone: TEXT,
  url: TEXT,
  integer: {
    name: 'Integer',
    value: { type: 'integer', minimum: -2147483647, maximum: 2147483647 },
    item: '-?\\d{1,9}',
  },
  decimal,
  money: decimal,
  boolean: { name: 'Boolean', value: { type: 'boolean' }, item: '(true|false)' },
  date: { name: 'Date', value: { type: 'string', format: 'date' }, item: DAY },
  datetime: { name: 'Time', value: { type: 'string', format: 'date-time' }, item: TIME },
  uuid: id,
  ref: id,
  refs: { ...id, name: 'Ids' },
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const isOwn = (field: CompiledField): boolean => field.wire.includes('.');
/** An organization's own fields are described where they are used: their names are no names of components. */
const titled = (field: CompiledField, title: string): Json => (isOwn(field) ? {} : { title });

/** How values of a field look. Those of an enum, and of a custom field with options, are the field's own. */
function formOf(entity: CompiledEntity, field: CompiledField): ValueForm {
  const { kind, values } = field.spec;
  if (values) {
    const name = `${identifierOf(entity.entity)}${capital(field.wire)}`;
    const value = (field.spec.input ?? { type: 'string', enum: [...values] }) as Json;
    return { name, value, item: `(${values.map(escaped).join('|')})` };
  }
  return FORMS[kind] ?? TEXT;
}

function queryOperand(operator: Operator, { name, value, item }: ValueForm, field: CompiledField): Json {
  if (operator === 'isNull') return { type: 'boolean' };
  if (!LIST_OPERATORS.has(operator)) return value;
  return { type: 'string', ...titled(field, `${name}List`), pattern: `^${item}(,${item})*$` };
}

function jsonOperand(operator: Operator, { value }: ValueForm): Json {
  if (operator === 'isNull') return { type: 'boolean' };
  return LIST_OPERATORS.has(operator) ? { type: 'array', items: value, minItems: 1, maxItems: MAX_LIST } : value;
}

const operands = (field: CompiledField, operand: (operator: Operator) => Json): Json =>
  Object.fromEntries(operatorsOf(field).map((operator) => [operator, operand(operator)]));

/** The query parameter that filters by a field: `field[operator]=value`. */
export function filterParameter(entity: CompiledEntity, field: CompiledField): Json {
  const form = formOf(entity, field);
  return {
    type: 'object',
    ...titled(field, `${form.name}Filter`),
    properties: operands(field, (operator) => queryOperand(operator, form, field)),
    additionalProperties: false,
  };
}

/** What a body's `where` takes for a field: a value, or conditions by operator. */
function conditionSchema(entity: CompiledEntity, field: CompiledField): Json {
  const form = formOf(entity, field);
  const conditions = {
    type: 'object',
    ...titled(field, `${form.name}Conditions`),
    properties: operands(field, (operator) => jsonOperand(operator, form)),
    additionalProperties: false,
    minProperties: 1,
  };
  return { ...titled(field, `${form.name}Where`), anyOf: [form.value, conditions] };
}

export const whereName = (entity: CompiledEntity): string => `${identifierOf(entity.entity)}Where`;

export const filterableFields = (entity: CompiledEntity): CompiledField[] =>
  [...entity.columns, ...entity.links].filter(filterable);

/** The properties of `where` that these fields are. */
export const whereProperties = (entity: CompiledEntity, fields: readonly CompiledField[]): Json =>
  Object.fromEntries(fields.map((field) => [field.wire, conditionSchema(entity, field)]));

/** The conditions of a query's body, for OpenAPI: `compileWhere` is what checks them. */
export function whereSchema(entity: CompiledEntity): Json {
  const title = whereName(entity);
  const nested = { $ref: `#/components/schemas/${title}` };
  const list = { type: 'array', items: nested, minItems: 1, maxItems: 50 };
  return {
    type: 'object',
    title,
    properties: { and: list, or: list, not: nested, ...whereProperties(entity, filterableFields(entity)) },
    additionalProperties: false,
  };
}
