import type { FastifyRequest } from 'fastify';
import { errors } from '../errors/core-errors.ts';
import { type HttpRuntime, runtimeOf } from './http-runtime.ts';
import { configuredUrl, publicUrlOf } from './public-url.ts';

export interface BrowserOptions {
  /** `strict` keeps cookies from requests that begin on another site, a click on a link included. @defaultValue 'lax' */
  readonly sameSite?: 'lax' | 'strict';
}

/** How cookies are set in browser mode. */
export interface BrowserMode {
  readonly sameSite: 'lax' | 'strict';
  /** Whether this installation is reached by https. */
  readonly secure: boolean;
  /** Prefixed where the browser then guards them: a page of another host cannot set a `__Host-` cookie. */
  readonly names: { readonly access: string; readonly refresh: string; readonly organization: string };
}

const PLAIN = { access: 'jwt_access', refresh: 'jwt_refresh', organization: 'org' };
// The refresh token's cookie has a path of its own, which __Host- does not allow.
const GUARDED = { access: '__Host-jwt_access', refresh: '__Secure-jwt_refresh', organization: '__Host-org' };

/** Undefined while `auth.browser` is off. */
export function browserModeOf(app: HttpRuntime): BrowserMode | undefined {
  const { browser = false } = app.options.auth ?? {};
  if (!browser) return undefined;
  const { sameSite = 'lax' } = browser === true ? {} : browser;
  const secure = publicUrlOf(app).startsWith('https:');
  return { sameSite, secure, names: secure ? GUARDED : PLAIN };
}

/** What a page says that wants cookies; a page of another site cannot, without a preflight that fails. */
export const SESSION_MODE_HEADER = 'x-session-mode';
const COOKIE = 'cookie';

export const wantsCookies = (request: FastifyRequest): boolean => request.headers[SESSION_MODE_HEADER] === COOKIE;

/** The origins whose pages may use cookies: our own, and those of the CORS allow-list where it allows credentials. */
export function isOurOrigin(app: HttpRuntime, origin: string): boolean {
  const own = new URL(publicUrlOf(app));
  if (origin === own.origin) return true;
  const { origins = [], credentials = false } = app.options.cors ?? {};
  if (credentials && origins.includes(origin)) return true;
  // In development one server has several names.
  const names = configuredUrl(app) === undefined ? ['localhost', '127.0.0.1', '[::1]'] : [];
  return names.some((name) => origin === `http://${name}:${own.port}`);
}

/**
 * Runs before a request is looked at: `X-Session-Mode` is only for servers in browser mode, and only from our own pages.
 * @throws {VALIDATION_FAILED} @throws {CROSS_SITE_REQUEST}
 */
export async function checkSessionMode(request: FastifyRequest): Promise<void> {
  const mode = request.headers[SESSION_MODE_HEADER];
  if (mode === undefined) return;
  if (mode !== COOKIE) throw errors.VALIDATION_FAILED('X-Session-Mode must be: cookie.');
  if (!runtimeOf(request.server).options.auth?.browser)
    throw errors.VALIDATION_FAILED(
      'This server is not in browser mode: leave X-Session-Mode away, or set auth.browser.',
    );
  checkSite(request);
}

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/**
 * Whether cookies count. They do for requests of our own pages, and for following a link to a page; a write also says
 * `X-Session-Mode: cookie`, which no form and no foreign page can.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 * @throws {CROSS_SITE_REQUEST}
 */
export function checkCookieUse(request: FastifyRequest): void {
  if (!isRead(request.method) && !wantsCookies(request))
    throw errors.CROSS_SITE_REQUEST('A write with cookies needs the header X-Session-Mode: cookie.');
  checkSite(request);
}

function checkSite(request: FastifyRequest): void {
  const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } = request.headers;
  if (origin !== undefined) {
    if (isOurOrigin(runtimeOf(request.server), origin)) return;
  } else if (isRead(request.method)) {
    if (site === undefined || site === 'same-origin' || site === 'none') return;
    if (mode === 'navigate' && dest === 'document') return;
  } else if (site === 'same-origin') return;
  throw errors.CROSS_SITE_REQUEST('Cookies are good only on pages of this site and of the origins that it allows.');
}
