import type { FastifyRequest } from 'fastify';
import { parseMinted } from '../auth/secrets.ts';
import type { CrmError } from '../errors/crm-error.ts';
import { actorOfRequest } from '../http/handler.ts';
import { auditRequest } from './audit.ts';

/** Keeps what a refusal tells about security: a permission that was missing, a token that is none. */
export async function auditRefusal(request: FastifyRequest, problem: CrmError): Promise<void> {
  if (problem.code === 'FORBIDDEN' && actorOfRequest(request))
    await auditRequest(request, { event: 'permission_denied', success: false, details: { route: routeOf(request) } });
  const minted = problem.code === 'UNAUTHENTICATED' && parseMinted(bearerOf(request));
  // Kept where nobody of an organization reads: the organization that a forged token names has no part in it.
  if (minted) await auditRequest(request, { event: 'api_key_invalid', success: false, details: { kind: minted.kind } });
}

const routeOf = (request: FastifyRequest): string =>
  request.routeOptions.schema?.operationId ?? request.routeOptions.url ?? '';
const bearerOf = (request: FastifyRequest): string => request.headers.authorization?.replace(/^Bearer /i, '') ?? '';
