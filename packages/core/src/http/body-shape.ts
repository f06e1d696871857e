import type { FastifyRequest } from 'fastify';
import { errors } from '../errors/core-errors.ts';

const MAX_DEPTH = 20;

function refuse(pointer: string, detail: string) {
  return errors.VALIDATION_FAILED({ errors: [{ pointer, detail }] });
}

function cleaned(value: unknown, pointer: string, depth: number): unknown {
  if (typeof value === 'string') {
    if (value.includes('\u0000')) throw refuse(pointer, 'must not contain NUL');
    return value.trim();
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) throw refuse(pointer, `nests deeper than ${MAX_DEPTH}`);
  if (Array.isArray(value)) return value.map((item, at) => cleaned(item, `${pointer}/${at}`, depth + 1));
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key.includes('\u0000')) throw refuse(pointer, 'must not contain NUL');
    result[key] = cleaned(item, `${pointer}/${key.slice(0, 100)}`, depth + 1);
  }
  return result;
}

/** Strings are trimmed, NUL and deep nesting refused: before any schema looks at the body. */
export async function checkBodyShape(request: FastifyRequest): Promise<void> {
  if (request.body !== undefined && request.body !== null && !Buffer.isBuffer(request.body)) {
    request.body = cleaned(request.body, '', 0);
  }
}
