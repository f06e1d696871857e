import type { FastifyInstance, FastifyRequest } from 'fastify';
import { errors } from '../errors/core-errors.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
const UTF8: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii']);
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;

/**
 * Reads the bytes of a body. Bytes of another encoding would be stored as replacement characters.
 * @throws {VALIDATION_FAILED} when they are not UTF-8
 */
export function decodeUtf8(body: Buffer): string {
  try {
    return decoder.decode(body);
  } catch {
    throw errors.VALIDATION_FAILED('The body is not UTF-8.');
  }
}

/** Reads percent-encoded text. @throws {VALIDATION_FAILED} when it does not stand for UTF-8 */
export function checkPercentEncoding(text: string, what: string): void {
  if (/^[\x20-\x7e]*$/.test(text)) {
    if (!text.includes('%')) return;
    try {
      decodeURIComponent(text);
      return;
    } catch {
      // Refused below, as bytes that are not encoded at all.
    }
  }
  throw errors.VALIDATION_FAILED(`${what} is not percent-encoded UTF-8.`);
}

/** Refuses a body that says it is in another encoding. @throws {UNSUPPORTED_MEDIA_TYPE} */
export async function checkCharset(request: FastifyRequest): Promise<void> {
  const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !UTF8.has(charset.toLowerCase()))
    throw errors.UNSUPPORTED_MEDIA_TYPE('Send text in UTF-8.');
}

const composed = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(composed) : typeof value === 'string' ? value.normalize('NFC') : value;

/** Refuses query parameters that are not UTF-8, and composes them (NFC) as bodies are. */
export async function checkQueryText(request: FastifyRequest): Promise<void> {
  const at = request.url.indexOf('?');
  if (at < 0) return;
  checkPercentEncoding(request.url.slice(at), 'The query string');
  if (!request.url.includes('%')) return;
  const query = request.query as Record<string, unknown>;
  for (const [name, value] of Object.entries(query)) query[name] = composed(value);
}

/** Takes JSON bodies in UTF-8 alone. An empty one is none, also when its length was not told. */
export function acceptUtf8Json(scope: FastifyInstance): void {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.removeContentTypeParser('application/json');
  scope.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      if (body.length === 0) done(null, undefined);
      else parse(request, decodeUtf8(body), done);
    } catch (error) {
      done(error as Error);
    }
  });
}
