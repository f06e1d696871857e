import { createHash } from 'node:crypto';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formatsPlugin from 'ajv-formats';
import { errors } from '../errors/core-errors.ts';
import type { ErrorItem } from '../errors/crm-error.ts';
import { sentenceOf } from './sentences.ts';
import { settleFormats } from './settle-formats.ts';
import type { TSchema } from './type.ts';
import { isDate, isDateTime } from './values.ts';

const MAX_ERRORS = 20;
const options = { strict: false, allErrors: true, verbose: true, removeAdditional: false, useDefaults: false } as const;

/** The formats of JSON schema. Days and times are those that the database stores: no year 0, none after 9999. */
function withFormats(ajv: Ajv): Ajv {
  formatsPlugin.default(ajv);
  const dateTime = ajv.formats['date-time'] as { readonly validate: (text: string) => boolean };
  ajv.addFormat('date', isDate);
  return ajv.addFormat('date-time', (text: string) => dateTime.validate(text) && isDateTime(text));
}

/** Bodies: nothing is coerced, filled in or dropped. */
const bodies = withFormats(new Ajv({ ...options, coerceTypes: false }));
/** Path and query parameters: text becomes the declared type, a single value becomes a list. */
const parameters = withFormats(new Ajv({ ...options, coerceTypes: 'array', useDefaults: true }));

const validators = new WeakMap<object, ValidateFunction>();
/** By the digest of part and schema: applications of one process have most schemas in common, and so have routes. */
const compiled = new Map<string, ValidateFunction>();

/** The compiled validator of a schema; compiled once per schema object, and once for schemas that say the same. */
export function validatorOf(schema: TSchema, part: 'body' | 'parameters' = 'body'): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const digest = createHash('sha256')
    .update(`${part} ${JSON.stringify(schema)}`)
    .digest('base64');
  const validator = compiled.get(digest) ?? compileFor(schema, part);
  compiled.set(digest, validator);
  validators.set(schema, validator);
  return validator;
}

function compileFor(schema: TSchema, part: 'body' | 'parameters'): ValidateFunction {
  const ajv = part === 'body' ? bodies : parameters;
  const validator = ajv.compile(schema);
  // Else a schema that was filled further would be found as it was.
  ajv.removeSchema(schema);
  return validator;
}

/** The same for a schema that comes and goes, as those of custom fields do: an Ajv keeps all that it compiled for good. */
export function ownValidatorOf(schema: TSchema): ValidateFunction {
  let validator = validators.get(schema);
  if (!validator) {
    validator = withFormats(new Ajv({ ...options, meta: false, validateSchema: false })).compile(schema);
    validators.set(schema, validator);
  }
  return validator;
}

/** Forgets a compiled schema, after it was filled further. */
export const forgetValidator = (schema: TSchema): boolean => validators.delete(schema);

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function itemOf(error: ErrorObject, prefix: string): ErrorItem {
  const { keyword, params, instancePath } = error;
  const at = (path: string) => (prefix === '?' ? `?${path.replace(/^\//, '')}` : path);
  if (keyword === 'additionalProperties') {
    return {
      pointer: at(`${instancePath}/${escapePointer(String(params.additionalProperty)).slice(0, 100)}`),
      detail: 'is not a property of this body',
    };
  }
  if (keyword === 'required')
    return { pointer: at(`${instancePath}/${params.missingProperty}`), detail: 'is required' };
  if (keyword === 'enum') {
    const allowed = (params.allowedValues as unknown[]).filter((value) => value !== null);
    return {
      pointer: at(instancePath),
      detail: allowed.length > 40 ? 'is not one of the allowed values' : `must be one of ${allowed.join(', ')}`,
    };
  }
  return { pointer: at(instancePath), detail: sentenceOf(error) };
}

/** Validator errors as problem items; `prefix` `?` marks query parameters. */
export function errorItems(found: readonly ErrorObject[] | null | undefined, prefix = ''): ErrorItem[] {
  const seen = new Set<string>();
  return (found ?? [])
    .map((error) => itemOf(error, prefix))
    .filter(({ pointer, detail }) => !seen.has(`${pointer} ${detail}`) && seen.add(`${pointer} ${detail}`))
    .slice(0, MAX_ERRORS);
}

/** @throws {VALIDATION_FAILED} naming each part that does not fit the schema. */
export function validateBody(schema: TSchema, body: unknown): void {
  const validator = validatorOf(schema);
  if (!validator(body)) throw errors.VALIDATION_FAILED({ errors: errorItems(validator.errors) });
}

/** A Fastify validator of one request part; its failure carries the list for the error handler. */
export function partValidator(schema: TSchema, part: 'body' | 'parameters') {
  const validator = validatorOf(schema, part);
  return (given: unknown) => {
    const value = part === 'body' ? settleFormats(schema, given) : given;
    return validator(value)
      ? { value }
      : { error: Object.assign(new Error('The request is not valid.'), { validation: validator.errors ?? [] }) };
  };
}
