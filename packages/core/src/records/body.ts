import type { CompiledEntity, CompiledField, LinesField } from '../entity/compile.ts';
import { settleText } from '../entity/text/settle-text.ts';
import { errors } from '../errors/core-errors.ts';
import type { ErrorItem } from '../errors/crm-error.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Record<string, unknown>;

const SIGNIFICANT_DIGITS = 15;
const MAX_ITEMS = 100;

/** A copy of JSON values. What a host made with a class stays the same object. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)]));
}

/**
 * A copy of a body, which hooks may change, in the form in which it is stored: text composed and trimmed, domains of addresses
 * in ASCII. '' means null where null is allowed: forms send it.
 */
export function settleBody(entity: Pick<CompiledEntity | LinesField, 'byWire'>, body: Values): Values {
  const result: Values = {};
  for (const [key, given] of Object.entries(body)) {
    const field = entity.byWire.get(key);
    if (field?.shape === 'lines' && Array.isArray(given)) {
      result[key] = given.map((row) => (isObject(row) ? settleBody(field, row) : row));
      continue;
    }
    const value = typeof given === 'string' ? settleText(field?.spec.kind, given) : copied(given);
    result[key] = value === '' && field?.spec.optional && field.shape === 'column' ? null : value;
  }
  return result;
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that the caller's role may not write is refused as one that does not exist. @throws {VALIDATION_FAILED} */
export function checkWritable(ctx: TenantCtx, entity: CompiledEntity, body: Values): void {
  checkWritableNames(ctx, entity.name, Object.keys(body), '');
}

/** The same for names whose place in the body is `at`. @throws {VALIDATION_FAILED} */
export function checkWritableNames(ctx: TenantCtx, entity: string, names: readonly string[], at: string): void {
  const refused = names.filter((name) => ctx.unwritableFields(entity).has(name));
  if (refused.length === 0) return;
  throw errors.VALIDATION_FAILED({
    errors: refused.map((name) => ({ pointer: `${at}/${name}`, detail: 'is not a property of this body' })),
  });
}

function checkDecimal(field: CompiledField, value: unknown, pointer: string): ErrorItem | undefined {
  const scale = field.spec.kind === 'money' ? 4 : 6;
  const text = String(value);
  if (typeof value === 'number') {
    const digits = text.replace(/^-/, '').replace('.', '').replace(/^0+/, '');
    if (!/^-?\d{1,15}(\.\d+)?$/.test(text) || digits.length > SIGNIFICANT_DIGITS) {
      return { pointer, detail: `must have at most ${SIGNIFICANT_DIGITS} significant digits; send a decimal string` };
    }
  }
  if ((text.split('.')[1] ?? '').length > scale) return { pointer, detail: `must have at most ${scale} decimals` };
  const { min, max } = field.spec;
  if (min !== undefined && Number(text) < min) return { pointer, detail: `must be >= ${min}` };
  if (max !== undefined && Number(text) > max) return { pointer, detail: `must be <= ${max}` };
  return undefined;
}

/**
 * What JSON schema does not say about a body: decimals given as numbers are exact, required text is not blank.
 * Answers the values as they are stored: decimals as strings, ids in lower case.
 * @throws {VALIDATION_FAILED}
 */
export function refineBody(entity: CompiledEntity, body: Values): Values {
  const broken: ErrorItem[] = [];
  const result = refined(entity, body, '', broken);
  if (broken.length > 0) throw errors.VALIDATION_FAILED({ errors: broken.slice(0, MAX_ITEMS) });
  return result;
}

function refined(
  entity: Pick<CompiledEntity | LinesField, 'byWire'>,
  body: Values,
  path: string,
  broken: ErrorItem[],
): Values {
  const result: Values = { ...body };
  for (const [key, value] of Object.entries(body)) {
    const field = entity.byWire.get(key);
    if (value === null || value === undefined || !field) continue;
    if (field.shape === 'lines')
      result[key] = (value as Values[]).map((row, at) => refined(field, row, `${path}/${key}/${at}`, broken));
    if (field.spec.kind === 'money' || field.spec.kind === 'decimal') {
      const item = checkDecimal(field, value, `${path}/${field.wire}`);
      if (item) broken.push(item);
      result[key] = String(value);
    }
    if (field.spec.kind === 'ref' || field.spec.kind === 'uuid') result[key] = String(value).toLowerCase();
    if (field.spec.kind === 'refs') result[key] = (value as string[]).map((id) => id.toLowerCase());
  }
  return result;
}
