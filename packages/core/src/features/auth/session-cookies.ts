import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '../../crm/application.ts';
import { browserModeOf, checkCookieUse } from '../../http/browser-mode.ts';
import { lifetimesOf } from './options.ts';
import type { SessionAnswer } from './session.ts';

type CookieName = 'access' | 'refresh' | 'organization';

/**
 * The value of a cookie of ours. One that is there twice is none: another host of the domain may have set the second.
 * @throws {CROSS_SITE_REQUEST} when it is there and must not count
 */
function readCookie(request: FastifyRequest, which: CookieName): string | undefined {
  const mode = browserModeOf(request.server.crm);
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

const SAME_SITE = { lax: 'Lax', strict: 'Strict' } as const;

// Names and values are ours, of characters that need no quoting. @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1
function put(app: Application, reply: FastifyReply, which: CookieName, value: string, maxAge: number): void {
  const mode = browserModeOf(app);
  if (!mode) return;
  const path = which === 'refresh' ? `${app.prefix}/auth` : '/';
  const { secure, sameSite, names } = mode;
  const attributes = [`Max-Age=${maxAge}`, `Path=${path}`, 'HttpOnly', `SameSite=${SAME_SITE[sameSite]}`];
  reply.header('set-cookie', [`${names[which]}=${value}`, ...attributes, ...(secure ? ['Secure'] : [])].join('; '));
}

/** The session of an answer as cookies: access and refresh token, and the organization's id, which nothing here reads. */
export function setSessionCookies(app: Application, reply: FastifyReply, answer: SessionAnswer): void {
  const { refreshTokenSeconds } = lifetimesOf(app.options.auth);
  put(app, reply, 'access', answer.accessToken, answer.expiresIn);
  if (answer.refreshToken) put(app, reply, 'refresh', answer.refreshToken, refreshTokenSeconds);
  put(app, reply, 'organization', answer.org?.id ?? '', answer.org ? refreshTokenSeconds : 0);
}

export function clearSessionCookies(app: Application, reply: FastifyReply): void {
  for (const which of ['access', 'refresh', 'organization'] as const) put(app, reply, which, '', 0);
}
