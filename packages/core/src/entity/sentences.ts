import type { ErrorObject } from 'ajv';

/** Formats as a refusal says them: "must be …". */
const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date of the years 1 to 9999, YYYY-MM-DD',
  'date-time': 'a time with its offset of the years 1 to 9999, such as 2026-01-31T09:00:00Z',
  email: 'an e-mail address',
  uri: 'a URL, such as https://example.com',
  uuid: 'a UUID',
};

const WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

const inWords = (types: string | readonly string[]): string =>
  [types]
    .flat()
    .map((type) => WORDS[type] ?? type)
    .join(' or ');

const count = (limit: unknown, one: string, many = `${one}s`): string => `${limit} ${limit === 1 ? one : many}`;

/**
 * Says what a value must be, for people: never a pattern, a format's name or another word of JSON schema. A schema with a pattern
 * says it in `x-must`: `{ pattern: '^#[0-9A-Fa-f]{6}$', 'x-must': 'be a colour, such as #1a2b3c' }`.
 */
export function sentenceOf({ keyword, params, parentSchema, message }: ErrorObject): string {
  const { 'x-must': must, description } = (parentSchema ?? {}) as { 'x-must'?: string; description?: string };
  switch (keyword) {
    case 'pattern':
      if (must !== undefined) return `must ${must}`;
      return description === undefined
        ? 'is not written as it should be'
        : `is not written as it should be: ${description}`;
    case 'format':
      return FORMATS[params.format] ? `must be ${FORMATS[params.format]}` : `must be of the format ${params.format}`;
    case 'type':
      return `must be ${inWords(params.type)}`;
    case 'minLength':
      return `must have at least ${count(params.limit, 'character')}`;
    case 'maxLength':
      return `must have at most ${count(params.limit, 'character')}`;
    case 'minItems':
      return `must have at least ${count(params.limit, 'item')}`;
    case 'maxItems':
      return `must have at most ${count(params.limit, 'item')}`;
    case 'minProperties':
      return `must have at least ${count(params.limit, 'property', 'properties')}`;
    case 'maxProperties':
      return `must have at most ${count(params.limit, 'property', 'properties')}`;
    case 'uniqueItems':
      return `must not name one item twice: items ${Math.min(params.i, params.j)} and ${Math.max(params.i, params.j)} are the same`;
    case 'oneOf':
    case 'anyOf':
    case 'if':
    case 'not':
      return must === undefined ? 'has parts that do not belong together' : `must ${must}`;
    default:
      return message ?? 'is not valid';
  }
}
