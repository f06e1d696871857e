import type { FastifyRequest } from 'fastify';
import { browserModeOf, checkCookieUse } from './browser-mode.ts';
import { runtimeOf } from './http-runtime.ts';

export type CookieName = 'access' | 'refresh' | 'organization';

/**
 * Returns the value of a cookie of ours. One that is there twice is none: another host of the domain may have set the second.
 * @throws {CROSS_SITE_REQUEST} when it is there and must not count
 */
function readCookie(request: FastifyRequest, which: CookieName): string | undefined {
  const mode = browserModeOf(runtimeOf(request.server));
  const header = request.headers.cookie;
  if (!mode || header === undefined) return undefined;
  const start = `${mode.names[which]}=`;
  const found = header
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(start));
  const value = found.length === 1 ? found[0]?.slice(start.length) : undefined;
  if (value) checkCookieUse(request);
  return value || undefined;
}

export const accessCookie = (request: FastifyRequest): string | undefined => readCookie(request, 'access');
export const refreshCookie = (request: FastifyRequest): string | undefined => readCookie(request, 'refresh');
