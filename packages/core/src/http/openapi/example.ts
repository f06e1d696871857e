import { samplePattern } from '../../database/sample/pattern.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly 'x-published'?: Schema;
}

const ID = '0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f';
const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T09:00:00Z',
  email: 'jane.doe@example.com',
  uri: 'https://www.example.com',
  uuid: ID,
};
/** What people expect in properties of these names. */
const BY_NAME: Readonly<Record<string, string>> = {
  sort: '-createdAt',
  discountValue: '10',
  scopes: 'leads:read',
  firstName: 'Jane',
  lastName: 'Doe',
  name: 'Example Ltd',
  companyName: 'Example Ltd',
  title: 'Fleet renewal',
  description: 'Wants an offer by the end of the month.',
  phone: '+49 30 901820',
  addressLine: '1 Example Street',
  city: 'Berlin',
  postcode: '10115',
  country: 'DE',
  currency: 'EUR',
  timezone: 'Europe/Berlin',
  code: '123456',
};
/** Shown although they are optional: enough to see what a body is like. */
const OPTIONAL_SHOWN = 5;
/** Of records that the reader does not have, and of no use in a first request. */
const LEFT_OUT = /Ids?$|^(id|createdBy|updatedBy|externalId|customFields|cursor|offset|deleted|include|not|and|or)$/;

function textOf(schema: Schema, name: string): string {
  const { pattern, format, minLength = 0, maxLength = 255 } = schema;
  const fits = (text: string) =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text));
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  const candidates = [BY_FORMAT[format ?? ''], BY_NAME[name], '1250.00', '12.5', `Example ${words}`, words, 'example'];
  const decimal = pattern?.includes('\\d{1,');
  const found = candidates.find((one, at) => one !== undefined && (decimal || ![2, 3].includes(at)) && fits(one));
  if (found !== undefined) return found;
  return pattern === undefined
    ? 'x'.repeat(Math.max(1, minLength)).slice(0, maxLength)
    : samplePattern(pattern, () => 0);
}

function objectOf({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  const optional = Object.keys(properties)
    .filter((name) => !required.includes(name) && !LEFT_OUT.test(name))
    .slice(0, OPTIONAL_SHOWN);
  const shown = Object.entries(properties).filter(([name]) => required.includes(name) || optional.includes(name));
  return Object.fromEntries(shown.map(([name, schema]) => [name, exampleOf(schema, name)]));
}

/** A value that the schema takes, such as a reader would send. */
export function exampleOf(given: Schema, name = ''): unknown {
  const schema = given['x-published'] ?? given;
  if (schema.examples) return schema.examples[0];
  const choice = (schema.oneOf ?? schema.anyOf)?.[0];
  if (choice) return exampleOf(choice, name);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.includes(BY_NAME[name]) ? BY_NAME[name] : schema.enum[0];
  const types = [schema.type ?? []].flat();
  if (types.includes('object')) return objectOf(schema);
  if (types.includes('array')) return schema.items ? [exampleOf(schema.items, name)] : [];
  if (types.includes('string')) return textOf(schema, name);
  if (types.includes('boolean')) return true;
  const { minimum = 0, maximum = 10 } = schema;
  if (types.includes('integer') || types.includes('number')) return Math.min(Math.max(minimum, 1), maximum);
  return null;
}
