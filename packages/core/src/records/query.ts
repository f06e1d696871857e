import { type CompiledEntity, identifierOf } from '../entity/compile.ts';
import type { TSchema } from '../entity/type.ts';
import { VALUE_RULES } from '../entity/values.ts';
import { errors } from '../errors/core-errors.ts';
import { filterableFields, filterParameter } from './filter-schemas.ts';
import { relationsOf } from './include.ts';
import { LIST_LIMITS, type ListRequest } from './list.ts';
import { LIST_OPERATORS, type Operator, operatorsOf } from './operators.ts';
import { sortableNames } from './sort.ts';
import { totalNames } from './totals.ts';
import { filterable } from './where.ts';

type Query = Readonly<Record<string, string | readonly string[]>>;

const FILTER = /^((?:customFields\.)?[A-Za-z][A-Za-z0-9_]{0,63})(?:\[([A-Za-z]{1,20})\])?$/;
const MAX_PARAMETERS = 60;
const NOTHING: ReadonlySet<string> = new Set();

const refuse = (name: string, detail: string) => {
  const shown = name.slice(0, 100);
  return errors.VALIDATION_FAILED({ detail: `?${shown} ${detail}`, errors: [{ pointer: `?${shown}`, detail }] });
};

function single(name: string, value: string | readonly string[]): string {
  if (typeof value === 'string') return value;
  throw refuse(name, 'may be given once');
}

/** Names that are separated by commas. */
const names = (value: string | readonly string[]): string[] =>
  [value]
    .flat()
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The values of a list: separated by commas, or, when the parameter is repeated, each whole with the commas that it has. */
const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? names(value) : value;

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw refuse(name, 'must be a whole number');
  return Number(text);
}

function flag(name: string, text: string): boolean {
  if (text !== 'true' && text !== 'false') throw refuse(name, 'must be true or false');
  return text === 'true';
}

const deletedOf = (text: string): 'only' | 'with' => {
  if (text !== 'only' && text !== 'with') throw refuse('deleted', 'must be only or with');
  return text;
};

const PARAMETERS: Readonly<Record<string, (value: string | readonly string[]) => Partial<ListRequest>>> = {
  limit: (value) => ({ limit: wholeNumber('limit', single('limit', value)) }),
  offset: (value) => ({ offset: wholeNumber('offset', single('offset', value)) }),
  cursor: (value) => ({ cursor: single('cursor', value) }),
  search: (value) => ({ search: single('search', value) }),
  sort: (value) => ({ sort: names(value) }),
  include: (value) => ({ include: names(value) }),
  total: (value) => ({ total: flag('total', single('total', value)) }),
  totals: (value) => ({ totals: flag('totals', single('totals', value)) }),
  deleted: (value) => ({ deleted: deletedOf(single('deleted', value)) }),
};

function filterValue(
  entity: CompiledEntity,
  name: string,
  wire: string,
  operator: Operator,
  value: string | readonly string[],
): unknown {
  const field = entity.lookup.get(wire);
  if (!field || !filterable(field)) throw refuse(name, 'is not a parameter of this list');
  if (!operatorsOf(field).includes(operator)) {
    throw refuse(name, `is not a filter: ${wire} takes ${operatorsOf(field).join(', ')}`);
  }
  if (operator === 'isNull') return flag(name, single(name, value));
  const rule = VALUE_RULES[field.spec.kind as keyof typeof VALUE_RULES];
  const parse = (text: string): unknown => {
    const parsed = rule.parse(text);
    if (parsed === undefined) throw refuse(name, `must be ${rule.must}`);
    return parsed;
  };
  if (LIST_OPERATORS.has(operator)) return listOf(value).map(parse);
  if (operator === 'eq' && typeof value !== 'string' && operatorsOf(field).includes('in'))
    throw refuse(name, `may be given once; ${wire}[in] takes several values`);
  return parse(single(name, value));
}

/** Operators that several values of one field may meet at once: repeated, all hold. */
const COMBINED: ReadonlySet<string> = new Set(['ne', 'contains', 'startsWith', 'gt', 'gte', 'lt', 'lte']);

/** The conditions that one parameter stands for: most often one. */
function conditionsOf(
  entity: CompiledEntity,
  name: string,
  value: string | readonly string[],
): { readonly wire: string; readonly operator: string; readonly operands: readonly unknown[] } {
  const [, wire = '', operator = 'eq'] = FILTER.exec(name) ?? [];
  const values = COMBINED.has(operator) ? [value].flat() : [value];
  return { wire, operator, operands: values.map((one) => filterValue(entity, name, wire, operator as Operator, one)) };
}

/**
 * A query string as a list request. Every parameter is known or refused by name; nothing is ignored. `refused` are list
 * parameters that this route does not take.
 * @throws {VALIDATION_FAILED}
 */
export function parseListQuery(
  entity: CompiledEntity,
  query: Query,
  refused: ReadonlySet<string> = NOTHING,
): ListRequest {
  if (Object.keys(query).length > MAX_PARAMETERS) throw refuse('', `has more than ${MAX_PARAMETERS} parameters`);
  let request: ListRequest = {};
  const where: Record<string, Record<string, unknown>> = {};
  const and: object[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (refused.has(name) || (name === 'totals' && totalNames(entity).length === 0))
      throw refuse(name, 'is not a parameter of this route');
    const known = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
    if (known) {
      request = { ...request, ...known(value) };
      continue;
    }
    const { wire, operator, operands } = conditionsOf(entity, name, value);
    if (where[wire] && operator in where[wire]) throw refuse(name, `says twice what ${wire} is: give it once`);
    const [first, ...more] = operands;
    where[wire] = { ...where[wire], [operator]: first };
    and.push(...more.map((operand) => ({ [wire]: { [operator]: operand } })));
  }
  if (Object.keys(where).length === 0) return request;
  return { ...request, where: and.length === 0 ? where : { ...where, and } };
}

/** Names that are separated by commas; none is the same as no parameter. */
const namesPattern = (names: readonly string[], sign = ''): string => {
  const one = `${sign}(${names.join('|').replaceAll('.', '\\.')})`;
  return `^(${one}(,${one})*)?$`;
};

/** `sort` as OpenAPI has it, for an entity whose fields of these names are sortable. */
export const sortParameter = (entity: CompiledEntity, names: readonly string[]): object => ({
  type: 'string',
  pattern: namesPattern(names, '-?'),
  description: `Fields separated by commas, each once, at most five; \`-\` for descending. Default ${entity.entity.defaultSort ?? '-createdAt'}.`,
});

/** What `search` looks into, of what the caller may see. */
export const searchText = (entity: CompiledEntity): string =>
  `Text in ${(entity.entity.search ?? []).filter((name) => entity.lookup.has(name)).join(', ')}.`;

/** `include` as OpenAPI has it. */
export const includeParameter = (names: readonly string[]): object => ({
  type: 'string',
  pattern: namesPattern(names),
  description: 'Relations separated by commas.',
});

/** `totals` as OpenAPI has it, for an entity that has some. */
export function totalsParameter(entity: CompiledEntity): object {
  const names = totalNames(entity);
  if (names.length === 0) return {};
  return { totals: { type: 'boolean', description: `Count all matches by ${names.join(', ')}.` } };
}

/** The query parameters of a list, for OpenAPI: `parseListQuery` is what checks them. */
export function listQuerySchema(entity: CompiledEntity): TSchema {
  const filters = filterableFields(entity).map((field) => [field.wire, filterParameter(entity, field)] as const);
  const { defaultLimit, maxLimit, maxOffset } = LIST_LIMITS;
  return {
    type: 'object',
    title: `List${identifierOf(entity.entity)}Query`,
    properties: {
      limit: {
        type: 'integer',
        minimum: 1,
        maximum: maxLimit,
        default: defaultLimit,
        description: 'Records per page.',
      },
      cursor: { type: 'string', minLength: 1, maxLength: 2000, description: '`page.nextCursor` of the page before.' },
      offset: { type: 'integer', minimum: 0, maximum: maxOffset, description: 'Records to skip; not with cursor.' },
      sort: sortParameter(entity, sortableNames(entity)),
      ...((entity.entity.search ?? []).length > 0
        ? {
            search: {
              type: 'string',
              minLength: 1,
              maxLength: LIST_LIMITS.maxSearchLength,
              pattern: '\\S',
              description: searchText(entity),
            },
          }
        : {}),
      ...(relationsOf(entity).length > 0
        ? {
            include: includeParameter(relationsOf(entity).map((field) => field.field)),
          }
        : {}),
      total: { type: 'boolean', description: 'Count all matches into `page.total`.' },
      ...totalsParameter(entity),
      deleted: { type: 'string', enum: ['only', 'with'], description: 'Deleted records; needs the delete permission.' },
      ...Object.fromEntries(filters),
    },
  } as unknown as TSchema;
}
