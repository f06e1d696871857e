import type { FastifyRequest } from 'fastify';

/** Where a request came from, as audit and sessions keep it. */
export interface RequestOrigin {
  readonly ip: string;
  /** At most 255 characters. */
  readonly userAgent: string | null;
  readonly requestId: string;
}

/** `ip` is what Fastify's `trustProxy` makes of it: the peer, unless the host trusts a proxy. */
export const originOf = (request: FastifyRequest): RequestOrigin => ({
  ip: request.ip,
  userAgent: request.headers['user-agent']?.slice(0, 255) ?? null,
  requestId: request.id,
});
