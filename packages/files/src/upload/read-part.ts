import { errors } from '@bottlecrm/core';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type IncomingFile, InterruptedError } from './receive-file.ts';

/** The name of the one part that uploads have. */
const PART = 'file';
/** What boundaries and the headers of a part may add to the file itself. */
export const OVERHEAD_BYTES = 64 * 1024;

const refuse = (detail: string) => errors.VALIDATION_FAILED({ errors: [{ pointer: `/${PART}`, detail }] });
const MALFORMED = 'is not complete: the multipart body ends early or is malformed';

/** Multipart failures of the parser in our words; what is not the client's doing stays as it is. */
function partProblem(error: unknown): unknown {
  if (error instanceof InterruptedError) return refuse(MALFORMED);
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return errors.UNSUPPORTED_MEDIA_TYPE('Send multipart/form-data with one part named "file".');
  if (code.startsWith('FST_')) return refuse(MALFORMED);
  return /multipart|boundary|terminated|malformed|unexpected end|part/i.test(message) ? refuse(MALFORMED) : error;
}

const BOUNDARY = /;\s*boundary=(?:"([^"]*)"|([^;\s]*))/i;
/** @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1 */
const MAX_BOUNDARY_LENGTH = 70;

/** @throws {VALIDATION_FAILED} when the parser would fail on the boundary, or a proxy would */
function checkBoundary(contentType = ''): void {
  const [, quoted, plain = ''] = BOUNDARY.exec(contentType) ?? [];
  if ((quoted ?? plain).length > MAX_BOUNDARY_LENGTH)
    throw errors.VALIDATION_FAILED(`The boundary of a multipart body has at most ${MAX_BOUNDARY_LENGTH} characters.`);
}

async function nextPart(parts: AsyncIterator<Multipart>): Promise<Multipart | undefined> {
  try {
    const { done, value } = await parts.next();
    return done ? undefined : value;
  } catch (error) {
    throw partProblem(error);
  }
}

function fileOf(part: Multipart | undefined): Extract<Multipart, { type: 'file' }> {
  if (part === undefined) throw refuse('is required');
  if (part.type === 'file' && part.fieldname === PART) return part;
  if (part.type === 'file') part.file.destroy();
  throw part.fieldname === PART
    ? refuse('must be a file: give the part a filename')
    : errors.VALIDATION_FAILED({
        errors: [{ pointer: `/${part.fieldname.slice(0, 100)}`, detail: 'is not a part of this body' }],
      });
}

/**
 * Gives the one file of a multipart body to `receive`, which reads it to its end. Anything else in the body refuses the request,
 * also when it comes after the file: `undo` takes back what was received.
 * @throws {VALIDATION_FAILED} {UNSUPPORTED_MEDIA_TYPE}
 */
export async function readOnePart<T>(
  request: FastifyRequest,
  receive: (file: IncomingFile) => Promise<T>,
  undo: (received: T) => Promise<void>,
): Promise<T> {
  if (!request.isMultipart())
    throw errors.UNSUPPORTED_MEDIA_TYPE('Send multipart/form-data with one part named "file".');
  checkBoundary(request.headers['content-type']);
  let received: { readonly value: T } | undefined;
  try {
    const limits = {
      fileSize: Number.MAX_SAFE_INTEGER,
      files: 2,
      fields: 2,
      parts: 3,
      fieldSize: 1024,
      headerPairs: 50,
    };
    const parts = request.parts({ limits })[Symbol.asyncIterator]();
    const part = fileOf(await nextPart(parts));
    const value = await receive({ bytes: part.file, name: part.filename, claimedType: part.mimetype });
    received = { value };
    if (part.file.truncated) throw refuse(MALFORMED);
    const more = await nextPart(parts);
    if (more) {
      if (more.type === 'file') more.file.destroy();
      throw errors.VALIDATION_FAILED({
        errors: [{ pointer: `/${more.fieldname.slice(0, 100)}`, detail: 'is one part too many: send one file' }],
      });
    }
    return value;
  } catch (error) {
    if (received) await undo(received.value);
    throw partProblem(error);
  }
}
