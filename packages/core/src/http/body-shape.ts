import type { FastifyRequest } from 'fastify';
import { normalText } from '../entity/text/normal-text.ts';
import { errors } from '../errors/core-errors.ts';

const MAX_DEPTH = 20;

function refuse(pointer: string, detail: string) {
  return errors.VALIDATION_FAILED({ errors: [{ pointer, detail }] });
}

function checkText(text: string, pointer: string): void {
  if (text.includes('\u0000')) throw refuse(pointer, 'must not contain NUL');
  if (!text.isWellFormed()) throw refuse(pointer, 'must be Unicode text: half of a surrogate pair is none');
}

function cleanedText(text: string, pointer: string): string {
  checkText(text, pointer);
  return normalText(text);
}

function cleaned(value: unknown, pointer: string, depth: number): unknown {
  if (typeof value === 'string') return cleanedText(value, pointer);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) throw refuse(pointer, `nests deeper than ${MAX_DEPTH}`);
  if (Array.isArray(value)) return value.map((item, at) => cleaned(item, `${pointer}/${at}`, depth + 1));
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    checkText(key, pointer);
    result[key.normalize('NFC')] = cleaned(item, `${pointer}/${key.slice(0, 100)}`, depth + 1);
  }
  return result;
}

/**
 * Strings are composed (NFC) and trimmed, and '' where nothing of them is to be seen; NUL, halves of surrogate pairs and deep
 * nesting are refused: before any schema looks at the body.
 */
export async function checkBodyShape(request: FastifyRequest): Promise<void> {
  if (request.body !== undefined && request.body !== null && !Buffer.isBuffer(request.body)) {
    request.body = cleaned(request.body, '', 0);
  }
}
