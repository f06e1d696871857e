import type { TSchema } from '../entity/type.ts';

type Schema = TSchema & {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
};

const PLAIN_TYPES = new Set(['integer', 'number', 'boolean', 'null']);
const SAFE_FORMATS = new Set(['uuid', 'date', 'date-time', 'time']);

/** Names of properties that could hold text about a person: the queue stores payloads outside every organization's tables. */
export function freeTextIn(schema: TSchema, path = ''): string[] {
  const { type, format, pattern, const: constant, enum: values, properties, items, anyOf } = schema as Schema;
  const at = path === '' ? 'payload' : path;
  if (constant !== undefined || values !== undefined) return [];
  if (anyOf) return anyOf.flatMap((one) => freeTextIn(one, path));
  const types = typeof type === 'string' ? [type] : (type ?? []);
  if (types.length === 0) return [at];
  return types.flatMap((one) => {
    if (PLAIN_TYPES.has(one)) return [];
    if (one === 'string') return (format && SAFE_FORMATS.has(format)) || pattern ? [] : [at];
    if (one === 'array') return items ? freeTextIn(items, path) : [at];
    if (one !== 'object' || (schema as Schema).additionalProperties !== false) return [at];
    return Object.entries(properties ?? {}).flatMap(([name, own]) => freeTextIn(own, path ? `${path}.${name}` : name));
  });
}
