import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileErrors } from '../errors.ts';
import { fileService } from '../service.ts';
import { type ContentInfo, contentHeaders } from './content-headers.ts';
import { rangeOf } from './range.ts';

interface Sendable extends ContentInfo {
  readonly storageKey: string;
  readonly size: number;
}

const names = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);

/** The range, unless the client has another version of the file. */
function askedRange(request: FastifyRequest, size: number, etag: string) {
  const condition = request.headers['if-range'];
  if (condition !== undefined && condition !== etag) return undefined;
  return rangeOf(request.headers.range, size);
}

/**
 * Answers a file that the caller may read, as a stream; no transaction is open meanwhile.
 * @throws {FILE_RANGE_UNSATISFIABLE} {STORAGE_UNAVAILABLE}
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: Sendable,
): Promise<Readable | undefined> {
  const { storage } = fileService(request.server.crm);
  const { disposition } = request.query as { disposition?: string };
  const etag = `"${file.sha256}"`;
  const headers = contentHeaders(file, disposition === 'inline');
  if (names(request.headers['if-none-match'], etag)) {
    const { 'content-type': _type, 'content-disposition': _disposition, ...kept } = headers;
    reply.code(304).headers(kept);
    return undefined;
  }
  const range = askedRange(request, file.size, etag);
  if (range === 'unsatisfiable') {
    reply.header('content-range', `bytes */${file.size}`);
    throw fileErrors.FILE_RANGE_UNSATISFIABLE(`The file has ${file.size} bytes.`);
  }
  const length = range ? range.end - range.start + 1 : file.size;
  // Opened before any header is set: a storage that is away is an answer of its own.
  // Fastify answers HEAD by this handler, and takes the length of an empty stream from us.
  const bytes = request.method === 'HEAD' ? Readable.from([]) : await storage.read(file.storageKey, range);
  reply.code(range ? 206 : 200).headers({ ...headers, 'content-length': length });
  if (range) reply.header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
  return bytes;
}
