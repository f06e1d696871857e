import type { FastifyRequest } from 'fastify';
import type { CtxToken, TenantCtx } from '../records/tenant-ctx.ts';

/** Who a request turned out to be, for what is told of it afterwards. */
export interface RequestActor {
  readonly orgId: string;
  readonly userId: string | null;
  readonly profileId: string | null;
  readonly token: CtxToken | undefined;
}

const actors = new WeakMap<FastifyRequest, RequestActor>();

/** Remembers who asks, as the organization's transaction has it. */
export function rememberActor(request: FastifyRequest, { org, profile, token }: TenantCtx): void {
  actors.set(request, {
    orgId: org.id,
    userId: profile?.userId ?? null,
    profileId: profile?.id ?? null,
    token,
  });
}

/** Undefined until the caller's membership was read, or when it has none. */
export const actorOfRequest = (request: FastifyRequest): RequestActor | undefined => actors.get(request);
