import type { Schema } from './schema.ts';

/** `x-open` says why anything may stand in a place. */
type OpenSchema = Schema & {
  readonly 'x-open'?: string;
  readonly additionalProperties?: boolean | OpenSchema;
  readonly patternProperties?: Readonly<Record<string, OpenSchema>>;
};

const KEYWORDS = [
  'type',
  '$ref',
  'const',
  'enum',
  'anyOf',
  'oneOf',
  'allOf',
  'properties',
  'pattern',
  'contentMediaType',
];

const isUnknown = (schema: OpenSchema): boolean => !KEYWORDS.some((keyword) => keyword in schema);

function placesIn(schema: OpenSchema, at: string): string[] {
  if (schema['x-open'] !== undefined) return [];
  if (isUnknown(schema)) return [`${at} may be anything.`];
  const { additionalProperties: further, patternProperties = {}, properties = {}, items } = schema;
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...(further === true ? [`${at} takes any property.`] : []),
    ...(typeof further === 'object' ? placesIn(further, `${at}.*`) : []),
    ...Object.values(patternProperties).flatMap((own) => placesIn(own, `${at}.*`)),
    ...choices.flatMap((choice) => placesIn(choice, at)),
    ...(items ? placesIn(items, `${at}[]`) : []),
    ...Object.entries(properties).flatMap(([name, own]) => placesIn(own, `${at}.${name}`)),
  ];
}

type Response = OpenSchema & { readonly content?: Readonly<Record<string, { readonly schema: OpenSchema }>> };

/** A response is a schema, or has one for each media type. */
const schemasOf = (response: Response): readonly OpenSchema[] =>
  response.content ? Object.values(response.content).map(({ schema }) => schema) : [response];

/** Returns the places of successful answers where a handler may leave whatever it read, columns that nobody named included. */
export function openPlaces(responses: Readonly<Record<string, Response>> = {}): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const schemas = successes.flatMap(([, response]) => schemasOf(response));
  return [...new Set(schemas.flatMap((schema) => placesIn(schema, 'The answer')))];
}
