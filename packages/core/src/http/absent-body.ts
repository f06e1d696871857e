import type { FastifyRequest } from 'fastify';

const MERGE_PATCH = /^application\/merge-patch\+json(?=\s*(?:;|$))/i;

function isEmpty({ headers }: FastifyRequest): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers;
  return encoding === undefined && (length === undefined || Number(length) === 0);
}

/**
 * Runs before a body is read: an empty one is none, whatever its content type, and a merge patch is read as JSON.
 * @see https://www.rfc-editor.org/rfc/rfc7396
 */
export async function settleContentType(request: FastifyRequest): Promise<void> {
  const { headers, method, routeOptions } = request;
  if (headers['content-type'] === undefined || routeOptions.config.multipart) return;
  if (isEmpty(request)) delete headers['content-type'];
  else if (method === 'PATCH')
    headers['content-type'] = headers['content-type'].replace(MERGE_PATCH, 'application/json');
}

/** Runs before a body is validated: one in which nothing is required may be left out. */
export async function completeAbsentBody(request: FastifyRequest): Promise<void> {
  if (request.body !== undefined) return;
  const body = request.routeOptions.schema?.body as { type?: unknown; required?: readonly string[] } | undefined;
  if (body?.type === 'object' && (body.required ?? []).length === 0) request.body = {};
}
