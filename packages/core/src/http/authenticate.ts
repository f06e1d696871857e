import type { FastifyRequest } from 'fastify';
import type { AccessClaims } from '../auth/access-token.ts';
import { errors } from '../errors/core-errors.ts';

const BEARER = /^Bearer ([\w~+/.-]+=*)$/i;

const verified = new WeakMap<FastifyRequest, AccessClaims>();

/** The claims of the request's bearer token; verified once per request. @throws {UNAUTHENTICATED} */
export async function authenticate(request: FastifyRequest): Promise<AccessClaims> {
  const known = verified.get(request);
  if (known) return known;
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
  if (!token) throw errors.UNAUTHENTICATED('Send an access token: Authorization: Bearer <token>.');
  const claims = await request.server.crm.tokens.verify(token);
  verified.set(request, claims);
  return claims;
}

/** Runs before anything of the request is parsed: a stranger learns nothing of what a route would accept. */
export async function authenticateFirst(request: FastifyRequest): Promise<void> {
  if (!request.is404 && !request.routeOptions.config.public) await authenticate(request);
}
