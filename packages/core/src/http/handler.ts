import type { FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import type { AccessClaims } from '../auth/access-token.ts';
import { errors } from '../errors/core-errors.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { runAsTenant } from '../tenancy/tenant.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';

const BEARER = /^Bearer ([\w~+/.-]+=*)$/i;

/** The claims of the request's bearer token. @throws {UNAUTHENTICATED} */
export async function authenticate(request: FastifyRequest): Promise<AccessClaims> {
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
  if (!token) throw errors.UNAUTHENTICATED('Send an access token: Authorization: Bearer <token>.');
  return request.server.crm.tokens.verify(token);
}

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

export type CtxHandler<C extends Ctx = Ctx, R extends RouteGenericInterface = RouteGenericInterface> = (
  ctx: C,
  request: FastifyRequest<R>,
  reply: FastifyReply,
) => Promise<unknown>;

/**
 * Wraps a route handler: authenticates, opens one transaction in the caller's organization (READ ONLY for GET), checks the
 * route's `config.permission`, and answers only after COMMIT. What the handler throws rolls everything back.
 */
export function handler<R extends RouteGenericInterface = RouteGenericInterface>(work: CtxHandler<Ctx, R>) {
  return tenantHandler(work as unknown as CtxHandler<TenantCtx>) as (
    request: FastifyRequest<R>,
    reply: FastifyReply,
  ) => Promise<unknown>;
}

/** `handler` for core's own rooms, which see the application behind the ctx. */
export function tenantHandler(work: CtxHandler<TenantCtx>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { userId, orgId, profileId } = await authenticate(request);
    if (!orgId || !profileId) throw errors.FORBIDDEN('This token names no organization: create or choose one first.');
    const caller = { orgId, profileId, userId, requestId: request.id, readOnly: isRead(request.method) };
    return runAsTenant(request.server.crm, caller, async (ctx) => {
      const { permission } = request.routeOptions.config;
      if (permission) ctx.require(permission);
      return work(ctx, request, reply);
    });
  };
}
