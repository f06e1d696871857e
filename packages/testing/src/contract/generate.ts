import { randomUUID } from 'node:crypto';
import { database } from '@bottlecrm/core/internal';
import { type Schema, settled, typeOf } from './schema.ts';

/** What makes values: everything that one organization writes carries its marker. */
export interface Source {
  /** Short lower-case word that occurs nowhere else. */
  readonly marker: string;
  /** 1, 2, 3, … */
  next(): number;
  /** The name of an entity, for properties that are called so. */
  readonly entity: string | undefined;
  /** An id that `property` may hold; undefined when it is none of ours or cannot be had. */
  reference(property: string, siblings: Readonly<Record<string, unknown>>): Promise<string | undefined>;
}

/** Which properties a body has. */
export interface Shape {
  /** Properties of the outermost object, besides those that are required. */
  readonly only?: ReadonlySet<string>;
  /** Properties within that are left out: `/records/0/stageId`, or by name anywhere within: `stageId`. */
  readonly omit?: ReadonlySet<string>;
}

const DAY_MS = 86_400_000;
const OMITTED = Symbol('omitted');

function text(schema: Schema, source: Source): string {
  const { minLength = 0, maxLength = 10_000, format, pattern } = schema;
  const number = source.next();
  const unique = `${source.marker}${number}`;
  const later = () => new Date(Date.now() + number * DAY_MS).toISOString();
  switch (format) {
    case 'email':
      return `${unique}@example.com`;
    case 'uuid':
      return randomUUID();
    case 'date':
      return later().slice(0, 10);
    case 'date-time':
      return later();
    case 'time':
      return later().slice(11);
    case 'uri':
    case 'url':
      return `https://${source.marker}.example.com/${number}`;
    case 'hostname':
      return `${unique}.example.com`;
    default:
  }
  const plain = (unique.length <= maxLength ? unique : String(number).slice(-maxLength)).padEnd(minLength, 'x');
  // Most patterns only keep something out: then the text says whose it is.
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(plain)) {
    let turn = number * 7;
    return database.samplePattern(pattern, (count) => {
      turn = (turn * 31 + 17) % 10_007;
      return turn % count;
    });
  }
  return plain;
}

function number(schema: Schema, source: Source, whole: boolean): number {
  const step = schema.multipleOf ?? 1;
  const least = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 1 : schema.exclusiveMinimum + step);
  const most =
    schema.maximum ?? (schema.exclusiveMaximum === undefined ? least + 100_000 : schema.exclusiveMaximum - step);
  const from = least < 0 && most > 1 ? 1 : least;
  const room = Math.max(1, most - from + 1);
  // Large where there is room: small numbers are limits that are soon reached.
  const value = room > 20_000 ? from + 10_000 + (source.next() % 1000) : from + (source.next() % Math.min(1000, room));
  return whole ? Math.trunc(value) : value;
}

async function object(schema: Schema, source: Source, shape: Shape, pointer: string): Promise<unknown> {
  const { properties = {}, required = [] } = schema;
  const result: Record<string, unknown> = {};
  for (const [property, given] of Object.entries(properties)) {
    // Conditions nest by reference; a request needs none of them.
    if (given.$ref !== undefined) continue;
    const here = `${pointer}/${property}`;
    const omitted = shape.omit?.has(here) || (pointer !== '' && shape.omit?.has(property));
    const wanted = (pointer !== '' || (shape.only?.has(property) ?? true)) && !omitted;
    if (!wanted && !required.includes(property)) continue;
    const made = await propertyValue(property, given, source, shape, here, result);
    if (made !== OMITTED) result[property] = made;
    else if (required.includes(property)) result[property] = randomUUID();
  }
  return result;
}

async function propertyValue(
  property: string,
  given: Schema,
  source: Source,
  shape: Shape,
  pointer: string,
  siblings: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const schema = settled(given);
  const item = schema.items && settled(schema.items);
  if (schema.format === 'uuid' && typeOf(schema) === 'string')
    return (await source.reference(property, siblings)) ?? OMITTED;
  if (item?.format === 'uuid') {
    const id = await source.reference(property, siblings);
    return id === undefined ? (schema.minItems ? OMITTED : []) : [id];
  }
  if (property === 'entity' && typeOf(schema) === 'string' && !schema.enum && source.entity) return source.entity;
  return value(schema, source, shape, pointer);
}

async function value(given: Schema, source: Source, shape: Shape, pointer: string): Promise<unknown> {
  const schema = settled(given);
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum.find((one) => one !== null) ?? null;
  switch (typeOf(schema)) {
    case 'string':
      return text(schema, source);
    case 'integer':
      return number(schema, source, true);
    case 'number':
      return number(schema, source, false);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'array':
      return Promise.all(
        Array.from({ length: schema.minItems ?? 1 }, () => value(schema.items ?? {}, source, shape, `${pointer}/0`)),
      );
    default:
      return object(schema, source, shape, pointer);
  }
}

/** A value that fits the schema: enums at their first, formats and patterns met, texts marked and never the same twice. */
export const generate = (schema: Schema, source: Source, shape: Shape = {}): Promise<unknown> =>
  value(schema, source, shape, '');

const MOST_SUBSETS = 5;

/** A body of few properties may ask for one of several: then every choice of them is tried. */
export const isChoice = (schema: Schema): boolean => {
  const { properties = {}, required = [] } = settled(schema);
  return Object.keys(properties).length - required.length <= MOST_SUBSETS;
};

/** Every choice of some of the names, the larger first. */
function subsets(names: readonly string[]): string[][] {
  const all = names.reduce<string[][]>((found, name) => found.concat(found.map((one) => [...one, name])), [[]]);
  return all.sort((left, right) => right.length - left.length);
}

/** Shapes of a body to try, from everything to what is required; where there are few properties, every choice of them. */
export function ladder(schema: Schema): Shape[] {
  const { properties = {}, required = [] } = settled(schema);
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  if (isChoice(schema)) return subsets(optional).map((only) => ({ only: new Set(only) }));
  const plain = optional.filter((name) => {
    const { format, items, enum: choices } = settled(properties[name] ?? {});
    return format !== 'uuid' && items === undefined && choices === undefined;
  });
  const texts = plain.filter((name) => typeOf(settled(properties[name] ?? {})) === 'string');
  return [optional, plain, texts, []].map((only) => ({ only: new Set(only) }));
}
