import { settleText } from './text/settle-text.ts';
import type { TSchema } from './type.ts';

const FORMS: Readonly<Record<string, string>> = { email: 'email', uri: 'url' };

interface Part {
  readonly format?: string;
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
}

function settled({ format, items, properties }: Part, value: unknown): unknown {
  if (typeof value === 'string') return format && FORMS[format] ? settleText(FORMS[format], value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return items ? value.map((item) => settled(items, item)) : value;
  const result = value as Record<string, unknown>;
  for (const [name, property] of Object.entries(properties ?? {}))
    if (Object.hasOwn(result, name)) result[name] = settled(property, result[name]);
  return result;
}

/** Brings e-mail addresses and URLs of a body into the form that their schema asks for, in place. */
export const settleFormats = (schema: TSchema, body: unknown): unknown => settled(schema as Part, body);
