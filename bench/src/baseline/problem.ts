import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** An answer of RFC 9457. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { pointer: string; detail: string }[] | undefined;

  constructor(status: number, code: string, errors?: readonly { pointer: string; detail: string }[]) {
    super(code);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export const unauthenticated = () => new Problem(401, 'UNAUTHENTICATED');
export const notFound = () => new Problem(404, 'NOT_FOUND');
export const forbidden = () => new Problem(403, 'FORBIDDEN');
export const invalid = (pointer: string, detail: string) =>
  new Problem(400, 'VALIDATION_FAILED', [{ pointer, detail }]);

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

function problemOf(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error;
  if (error.validation) {
    return new Problem(
      400,
      'VALIDATION_FAILED',
      error.validation.map((one) => ({ pointer: one.instancePath, detail: one.message ?? 'is not valid' })),
    );
  }
  if (error.code === UNIQUE_VIOLATION) return new Problem(409, 'ALREADY_EXISTS');
  if (error.code === FOREIGN_KEY_VIOLATION) return new Problem(400, 'INVALID_REFERENCE');
  if (error.statusCode !== undefined && error.statusCode < 500)
    return new Problem(error.statusCode, 'VALIDATION_FAILED');
  return new Problem(500, 'INTERNAL_ERROR');
}

export function sendProblem(error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, code, errors } = problemOf(error);
  if (status >= 500) request.log.error(error);
  return reply
    .code(status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({ status, code, instance: request.url, requestId: request.id, ...(errors ? { errors } : {}) });
}
