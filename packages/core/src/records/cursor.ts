import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { errors } from '../errors/core-errors.ts';

/** What a cursor is good for: one list of one organization in one order. */
export interface CursorScope {
  readonly organizationId: string;
  readonly entity: string;
  /** The sort as text, such as `-createdAt,id`. */
  readonly sort: string;
}

export interface CursorPosition extends CursorScope {
  /** The last row's values of the sort fields, in order. */
  readonly values: readonly (string | number | boolean | null)[];
}

const MAC_BYTES = 16;

const mac = (key: KeyObject, body: Buffer): Buffer =>
  createHmac('sha256', key).update(body).digest().subarray(0, MAC_BYTES);

/** An opaque, signed position in a list. */
export function encodeCursor(key: KeyObject, position: CursorPosition): string {
  const { organizationId, entity, sort, values } = position;
  const body = Buffer.from(JSON.stringify([organizationId, entity, sort, ...values]));
  return Buffer.concat([mac(key, body), body]).toString('base64url');
}

const refuse = (detail: string) =>
  errors.VALIDATION_FAILED({ detail: `?cursor ${detail}`, errors: [{ pointer: '?cursor', detail }] });

const foreign = new WeakSet<object>();

/** Whether a refusal is of a genuine cursor that names another organization: the audit log is told. */
export const isForeignCursor = (error: object): boolean => foreign.has(error);

/** Reads a cursor back. @throws {VALIDATION_FAILED} when it is not one of ours, or belongs to another list. */
export function decodeCursor(key: KeyObject, text: string, scope: CursorScope): CursorPosition['values'] {
  const bytes = Buffer.from(text, 'base64url');
  const body = bytes.subarray(MAC_BYTES);
  if (bytes.length <= MAC_BYTES || !timingSafeEqual(mac(key, body), bytes.subarray(0, MAC_BYTES))) {
    throw refuse('is not a cursor of this list');
  }
  const [organizationId, entity, sort, ...values] = JSON.parse(body.toString()) as [
    string,
    string,
    string,
    ...CursorPosition['values'],
  ];
  if (organizationId !== scope.organizationId || entity !== scope.entity || sort !== scope.sort) {
    const refusal = refuse('is not a cursor of this list: start again without it');
    if (organizationId !== scope.organizationId) foreign.add(refusal);
    throw refusal;
  }
  return values;
}
