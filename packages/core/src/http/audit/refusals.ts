import type { FastifyRequest } from 'fastify';
import type { CrmError } from '../../errors/crm-error.ts';
import { isForeignCursor } from '../../records/cursor.ts';
import { authenticate } from '../authenticate.ts';
import { actorOfRequest } from '../request-actor.ts';
import { parseMinted } from '../secrets.ts';
import { auditRequest } from './audit.ts';

/** Where a body, or the query, carries an organization's id. */
const ORGANIZATION_POINTER = /^\?orgId$|\/orgId$/;

/** Keeps what a refusal tells about security: a permission that was missing, a token that is none, another organization. */
export async function auditRefusal(request: FastifyRequest, problem: CrmError): Promise<void> {
  const details = { route: routeOf(request) };
  if (problem.code === 'FORBIDDEN' && actorOfRequest(request))
    await auditRequest(request, { event: 'permission_denied', success: false, details });
  if (problem.code === 'VALIDATION_FAILED' && namesOrganization(request, problem))
    await auditRequest(request, {
      event: 'cross_org_attempt',
      success: false,
      ...(await claimedOf(request)),
      details: { ...details, by: isForeignCursor(problem) ? 'cursor' : 'orgId' },
    });
  const minted = problem.code === 'UNAUTHENTICATED' && parseMinted(bearerOf(request));
  // Kept where nobody of an organization reads: the organization that a forged token names has no part in it.
  if (minted) await auditRequest(request, { event: 'api_key_invalid', success: false, details: { kind: minted.kind } });
}

function namesOrganization(request: FastifyRequest, problem: CrmError): boolean {
  if (isForeignCursor(problem)) return true;
  const { properties } = (request.routeOptions.schema?.body ?? {}) as { properties?: object };
  const isDeclared = properties !== undefined && 'orgId' in properties;
  return !isDeclared && (problem.errors ?? []).some(({ pointer }) => ORGANIZATION_POINTER.test(pointer));
}

/** A body is refused before the membership is read: then whoever signed in is who its signed token says. */
async function claimedOf(request: FastifyRequest) {
  if (actorOfRequest(request) || request.routeOptions.config.public) return {};
  const { orgId, userId, profileId, tokenHash } = await authenticate(request);
  return tokenHash === undefined ? { orgId, userId, profileId } : {};
}

const routeOf = (request: FastifyRequest): string =>
  request.routeOptions.schema?.operationId ?? request.routeOptions.url ?? '';
const bearerOf = (request: FastifyRequest): string => request.headers.authorization?.replace(/^Bearer /i, '') ?? '';
