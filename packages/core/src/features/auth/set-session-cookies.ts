import type { FastifyReply } from 'fastify';
import { browserModeOf } from '../../http/browser-mode.ts';
import type { CookieName } from '../../http/session-cookies.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { lifetimesOf } from './options.ts';
import type { SessionAnswer } from './session.ts';

const SAME_SITE = { lax: 'Lax', strict: 'Strict' } as const;

// Names and values are ours, of characters that need no quoting. @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1
function put(app: FeaturesRuntime, reply: FastifyReply, which: CookieName, value: string, maxAge: number): void {
  const mode = browserModeOf(app);
  if (!mode) return;
  const path = which === 'refresh' ? `${app.model.prefix}/auth` : '/';
  const { secure, sameSite, names } = mode;
  const attributes = [`Max-Age=${maxAge}`, `Path=${path}`, 'HttpOnly', `SameSite=${SAME_SITE[sameSite]}`];
  reply.header('set-cookie', [`${names[which]}=${value}`, ...attributes, ...(secure ? ['Secure'] : [])].join('; '));
}

/** The session of an answer as cookies: access and refresh token, and the organization's id, which nothing here reads. */
export function setSessionCookies(app: FeaturesRuntime, reply: FastifyReply, answer: SessionAnswer): void {
  const { refreshTokenSeconds } = lifetimesOf(app.options.auth);
  put(app, reply, 'access', answer.accessToken, answer.expiresIn);
  if (answer.refreshToken) put(app, reply, 'refresh', answer.refreshToken, refreshTokenSeconds);
  put(app, reply, 'organization', answer.org?.id ?? '', answer.org ? refreshTokenSeconds : 0);
}

export function clearSessionCookies(app: FeaturesRuntime, reply: FastifyReply): void {
  for (const which of ['access', 'refresh', 'organization'] as const) put(app, reply, which, '', 0);
}
