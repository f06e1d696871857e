import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import { errors } from '../errors/core-errors.ts';
import { UUID } from '../records/values.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { runAsTenant } from '../tenancy/tenant.ts';
import type { CtxToken, Precondition, TenantCtx } from '../tenancy/tenant-ctx.ts';
import { authenticate } from './authenticate.ts';
import { onceFor } from './idempotency.ts';
import { type WriteRequest, writeRequestOf } from './write-request.ts';

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
    const by = await authenticate(request);
    const { userId, orgId, profileId, sessionId, tokenHash } = by;
    if (!orgId || !(profileId || tokenHash))
      throw errors.FORBIDDEN('This token names no organization: create or choose one first.');
    if (tokenHash && request.routeOptions.config.credentials)
      throw errors.FORBIDDEN('Tokens and API keys may not do this: sign in.');
    const readOnly = isRead(request.method) || request.routeOptions.config.readOnly === true;
    const write = readOnly ? undefined : writeRequestOf(request);
    const precondition = preconditionOf(request, write);
    const caller = {
      orgId,
      ...(tokenHash ? { tokenHash } : {}),
      ...(profileId ? { profileId } : {}),
      ...(userId ? { userId } : {}),
      ...(sessionId ? { sessionId } : {}),
      // A host's server may number its requests otherwise; the change log holds UUIDs.
      requestId: UUID.test(request.id) ? request.id.toLowerCase() : randomUUID(),
      readOnly,
      ...(write ? { dryRun: write.dryRun } : {}),
      ...(precondition ? { precondition } : {}),
    };
    return runAsTenant(request.server.crm, caller, async (ctx) => {
      actors.set(request, actorOf(ctx));
      const { permission } = request.routeOptions.config;
      if (permission) ctx.require(permission);
      const run = async () => {
        const answer = await work(ctx, request, reply);
        if (precondition && !precondition.met) throw errors.VALIDATION_FAILED('This route does not take If-Match.');
        return answer;
      };
      const { idempotencyKey, dryRun } = write ?? {};
      return idempotencyKey && !dryRun ? onceFor(ctx, idempotencyKey, request, reply, run) : run();
    });
  };
}

/** Who a request turned out to be, for what is told of it afterwards. */
export interface RequestActor {
  readonly orgId: string;
  readonly userId: string | null;
  readonly profileId: string | null;
  readonly token: CtxToken | undefined;
}

const actors = new WeakMap<FastifyRequest, RequestActor>();

const actorOf = ({ org, profile, token }: TenantCtx): RequestActor => ({
  orgId: org.id,
  userId: profile?.userId ?? null,
  profileId: profile?.id ?? null,
  token,
});

/** Undefined until the caller's membership was read, or when it has none. */
export const actorOfRequest = (request: FastifyRequest): RequestActor | undefined => actors.get(request);

function preconditionOf(request: FastifyRequest, write: WriteRequest | undefined): Precondition | undefined {
  if (!write?.ifMatch) return undefined;
  const { id } = request.params as { id?: string };
  if (id === undefined) throw errors.VALIDATION_FAILED('If-Match is for a request about one record.');
  return { id, versions: write.ifMatch, met: false };
}
