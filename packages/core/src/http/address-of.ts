import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** The longest form of an IPv6 address. */
const MOST_CHARACTERS = 45;

/**
 * Returns the IP address that a request came from: what Fastify's `trustProxy` makes of it, or the peer's own where a trusted proxy
 * passes on what is no address.
 */
export function addressOf(request: FastifyRequest): string {
  const { ip } = request;
  const address = isIP(ip) === 0 ? (request.socket.remoteAddress ?? '') : ip;
  return address.slice(0, MOST_CHARACTERS);
}
