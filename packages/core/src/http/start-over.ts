import type { FastifyReply, FastifyRequest } from 'fastify';

const isJson = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  (Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype);

/**
 * Returns what is called before each attempt at a write: the request's body is a copy that handlers and hooks may change, and
 * from the second attempt on the reply is as it was before the first.
 */
export function startsOver(request: FastifyRequest, reply: FastifyReply): (attempt: number) => void {
  const { body } = request;
  const { statusCode } = reply;
  const headers = new Set(Object.keys(reply.getHeaders()));
  return (attempt) => {
    if (isJson(body)) request.body = structuredClone(body);
    if (attempt === 1) return;
    reply.code(statusCode);
    for (const name of Object.keys(reply.getHeaders())) if (!headers.has(name)) reply.removeHeader(name);
  };
}
