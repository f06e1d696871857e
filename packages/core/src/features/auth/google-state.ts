import { type KeyObject, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { publicUrlOf } from '../../http/public-url.ts';
import { derivedSecret, randomSecret } from '../../http/secrets.ts';
import { runtimeOf } from '../features-runtime.ts';
import type { CodeChecks } from './google-client.ts';

/** A sign-in that a browser has begun. Its secrets are derived from what its cookie holds, which is of no use without our key. */
export interface BegunSignIn extends CodeChecks {
  /** Names it, so that it is finished once. */
  readonly binding: string;
  readonly expiresAt: Date;
  readonly returnTo: string | undefined;
}

/** How long somebody may take at the issuer. */
const MAX_AGE_SECONDS = 600;
const VALUE = /^([\w-]{43})\.(\d{1,12})\.([\w-]{0,2000})\.([\w-]{43})$/;

const isSecure = (request: FastifyRequest): boolean => publicUrlOf(runtimeOf(request.server)).startsWith('https:');
// Guarded where the browser can: a page of another host of the domain cannot set a __Host- cookie.
const nameOf = (request: FastifyRequest): string => (isSecure(request) ? '__Host-google_state' : 'google_state');

function put(request: FastifyRequest, reply: FastifyReply, value: string, maxAge: number): void {
  // Lax: the browser comes back from another site.
  const attributes = [
    `Max-Age=${maxAge}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure(request) ? ['Secure'] : []),
  ];
  reply.header('set-cookie', [`${nameOf(request)}=${value}`, ...attributes].join('; '));
}

const begun = (key: KeyObject, binding: string, expires: number, returnTo: string): BegunSignIn => ({
  binding,
  expiresAt: new Date(expires * 1000),
  returnTo: returnTo || undefined,
  state: derivedSecret(key, 'state', binding),
  nonce: derivedSecret(key, 'nonce', binding),
  verifier: derivedSecret(key, 'verifier', binding),
});

/** Begins a sign-in in this browser alone. */
export function beginSignIn(request: FastifyRequest, reply: FastifyReply, key: KeyObject, returnTo = ''): BegunSignIn {
  const binding = randomSecret();
  const expires = Math.floor(Date.now() / 1000) + MAX_AGE_SECONDS;
  const content = `${binding}.${expires}.${Buffer.from(returnTo).toString('base64url')}`;
  put(request, reply, `${content}.${derivedSecret(key, 'cookie', content)}`, MAX_AGE_SECONDS);
  return begun(key, binding, expires, returnTo);
}

/** The sign-in that this browser has begun, and `state` belongs to. Its cookie goes either way. */
export function finishSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  key: KeyObject,
  state: string | undefined,
): BegunSignIn | undefined {
  const start = `${nameOf(request)}=`;
  const values = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(start));
  put(request, reply, '', 0);
  // Two of the name: somebody else has set one.
  if (values.length !== 1) return undefined;
  const [, binding = '', expires = '', returnTo = '', mac = ''] =
    VALUE.exec(values[0]?.slice(start.length) ?? '') ?? [];
  const right = derivedSecret(key, 'cookie', `${binding}.${expires}.${returnTo}`);
  if (!mac || !timingSafeEqual(Buffer.from(mac), Buffer.from(right))) return undefined;
  if (Number(expires) * 1000 <= Date.now()) return undefined;
  const found = begun(key, binding, Number(expires), Buffer.from(returnTo, 'base64url').toString());
  return state === found.state ? found : undefined;
}
