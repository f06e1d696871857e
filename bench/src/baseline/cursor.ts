import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { SECRET } from '../token.ts';
import { invalid } from './problem.ts';

/** Where a page ended: the last row's creation time and id. */
export type Position = readonly [organizationId: string, createdAt: string, id: string];

// A key object: from text, every HMAC would import the key again, at five times the cost.
const key = createSecretKey(SECRET, 'utf8');

const macOf = (body: string): Buffer => createHmac('sha256', key).update(body).digest().subarray(0, 16);

export function encodeCursor(position: Position): string {
  const body = JSON.stringify(position);
  return Buffer.concat([macOf(body), Buffer.from(body)]).toString('base64url');
}

export function decodeCursor(cursor: string, orgId: string): Position {
  const bytes = Buffer.from(cursor, 'base64url');
  const body = bytes.subarray(16).toString();
  if (bytes.length <= 16 || !timingSafeEqual(macOf(body), bytes.subarray(0, 16)))
    throw invalid('?cursor', 'is not ours');
  const position = JSON.parse(body) as Position;
  if (position[0] !== orgId) throw invalid('?cursor', 'is not of this list');
  return position;
}
