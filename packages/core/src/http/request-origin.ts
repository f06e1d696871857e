import type { FastifyRequest } from 'fastify';
import { addressOf } from './address-of.ts';

/** Where a request came from, as audit and sessions keep it. */
export interface RequestOrigin {
  readonly ip: string;
  /** At most 255 characters. */
  readonly userAgent: string | null;
  readonly requestId: string;
}

/** Returns where a request came from, as `trustProxy` makes it: the peer, unless the host trusts a proxy. */
export const originOf = (request: FastifyRequest): RequestOrigin => ({
  ip: addressOf(request),
  userAgent: request.headers['user-agent']?.slice(0, 255) ?? null,
  requestId: request.id,
});
