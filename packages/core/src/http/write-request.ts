import type { FastifyRequest } from 'fastify';
import { type TSchema, Type } from '../entity/type.ts';
import { errors } from '../errors/core-errors.ts';

/** What a write may carry besides its body. */
export interface WriteRequest {
  /** Run everything, answer what would be, keep nothing. */
  readonly dryRun: boolean;
  /** Versions that the record may have; undefined without `If-Match`. */
  readonly ifMatch: readonly number[] | undefined;
  readonly idempotencyKey: string | undefined;
}

/** Query parameters of every write. */
export const WriteQuery: TSchema = Type.Object(
  { dryRun: Type.Optional(Type.Boolean({ description: 'Run everything, answer what would be, keep nothing.' })) },
  { additionalProperties: false, title: 'WriteQuery' },
);

/** Proxies that compress weaken a tag; a version is the same for all that. */
const ENTITY_TAG = /^(?:W\/)?"(\d{1,10})"$/;
const KEY = /^[\x21-\x7e]{1,255}$/;

const refuse = (pointer: string, detail: string) =>
  errors.VALIDATION_FAILED({ detail: `${pointer} ${detail}`, errors: [{ pointer, detail }] });

function ifMatchOf(header: string | undefined): number[] | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  return header.split(',').map((part) => {
    const version = ENTITY_TAG.exec(part.trim())?.[1];
    if (version === undefined) throw refuse('If-Match', 'must be the ETag of the record, such as "3"');
    return Number(version);
  });
}

function dryRunOf(query: unknown): boolean {
  const value = (query as Record<string, unknown> | undefined)?.dryRun;
  if (value === undefined || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw refuse('?dryRun', 'must be true or false');
}

/**
 * Reads the preconditions and options of a write.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-if-match
 * @throws {VALIDATION_FAILED}
 */
export function writeRequestOf(request: FastifyRequest): WriteRequest {
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !KEY.test(key))) {
    throw refuse('Idempotency-Key', 'must be 1 to 255 visible ASCII characters');
  }
  return { dryRun: dryRunOf(request.query), ifMatch: ifMatchOf(request.headers['if-match']), idempotencyKey: key };
}
