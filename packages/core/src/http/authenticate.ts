import type { FastifyRequest } from 'fastify';
import { errors } from '../errors/core-errors.ts';
import { sessionEnded } from '../tenancy/transaction.ts';
import { findUser, type User } from '../tenancy/users.ts';
import { runtimeOf } from './http-runtime.ts';
import { parseMinted, TOKEN_KINDS } from './secrets.ts';
import { accessCookie } from './session-cookies.ts';

const BEARER = /^Bearer ([\w~+/.-]+=*)$/i;

/** Who a token speaks for. Without an organization it is good for sign-in, organizations and invitations alone. */
export interface AccessClaims {
  readonly userId: string;
  readonly orgId?: string;
  readonly profileId?: string;
  /** The sign-in that it belongs to: it ends with it. */
  readonly sessionId?: string;
  /** Unix seconds; set by `verify`. */
  readonly issuedAt?: number;
}

/** Somebody who signed in, here or at the host's own issuer. */
export interface SignedInCaller extends AccessClaims {
  /** The host says so: there is no session of ours. */
  readonly isForeign?: true;
  readonly tokenHash?: undefined;
}

/** A personal token or an API key: who that is, the organization's transaction says. */
export interface TokenCaller {
  readonly orgId: string;
  readonly tokenHash: string;
  readonly userId?: undefined;
  readonly profileId?: undefined;
  readonly sessionId?: undefined;
}

export type Caller = SignedInCaller | TokenCaller;

type SignedInUser = { caller: SignedInCaller; user: User };

const verified = new WeakMap<FastifyRequest, Caller>();
const users = new WeakMap<FastifyRequest, SignedInUser>();
const MINTED_KINDS: ReadonlySet<string> = new Set([TOKEN_KINDS.personal, TOKEN_KINDS.apiKey]);

/** Who the request's credentials speak for; looked at once per request. @throws {UNAUTHENTICATED} */
export async function authenticate(request: FastifyRequest): Promise<Caller> {
  const known = verified.get(request);
  if (known) return known;
  const caller = await callerOf(request);
  verified.set(request, caller);
  return caller;
}

async function callerOf(request: FastifyRequest): Promise<Caller> {
  const { authorization } = request.headers;
  // Whoever sends the header means it: cookies only count without one.
  const cookie = authorization === undefined ? accessCookie(request) : undefined;
  if (cookie !== undefined) return runtimeOf(request.server).tokens.verify(cookie);
  const token = BEARER.exec(authorization ?? '')?.[1];
  const crm = runtimeOf(request.server);
  if (!token?.startsWith('bcrm_')) {
    const foreign = await crm.foreign.find(request, token);
    if (foreign) return foreign;
    if (!token) throw errors.UNAUTHENTICATED('Send an access token: Authorization: Bearer <token>.');
    return crm.tokens.verify(token);
  }
  const minted = parseMinted(token);
  if (!minted || !MINTED_KINDS.has(minted.kind))
    throw errors.UNAUTHENTICATED('The token is unknown, expired or revoked.');
  return { orgId: minted.orgId, tokenHash: minted.hash };
}

/**
 * The user who signed in, looked up once per request. Personal tokens and API keys never pass: what needs this is about
 * credentials and accounts.
 * @throws {UNAUTHENTICATED} when the account is not active or the session has ended
 * @throws {FORBIDDEN} for a personal token or an API key
 */
export async function authenticateUser(request: FastifyRequest): Promise<SignedInUser> {
  const known = users.get(request);
  if (known) return known;
  const caller = await authenticate(request);
  if (caller.tokenHash !== undefined) throw errors.FORBIDDEN('Tokens and API keys may not do this: sign in.');
  const user = await findUser(runtimeOf(request.server), caller.userId);
  if (!user?.isActive) throw errors.UNAUTHENTICATED('Your account is not active.');
  if (caller.sessionId !== undefined && user.endedSessions[caller.sessionId] !== undefined) throw sessionEnded();
  users.set(request, { caller, user });
  return { caller, user };
}

/** Whether it comes with a personal token or an API key, or what looks like one. */
export const bringsToken = ({ headers }: FastifyRequest): boolean => /^Bearer bcrm_/i.test(headers.authorization ?? '');

/** Runs before anything of the request is parsed: a stranger learns nothing of what a route would accept. */
export async function authenticateFirst(request: FastifyRequest): Promise<void> {
  if (!request.is404 && !request.routeOptions.config.public) await authenticate(request);
}
