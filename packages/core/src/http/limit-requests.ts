import type { FastifyReply, FastifyRequest } from 'fastify';
import { errors } from '../errors/core-errors.ts';
import type { CrmError } from '../errors/crm-error.ts';
import { emailKeyOf } from '../tenancy/users.ts';
import { authenticate, authenticateFirst, bringsToken } from './authenticate.ts';
import { addressOf } from './client-address.ts';
import { runtimeOf } from './http-runtime.ts';
import type { RateLimitName } from './rate-limit-options.ts';
import type { LimitState, RateLimits } from './rate-limits.ts';
import { hashOf } from './secrets.ts';

/** The header that a public form is known by. */
export const FORM_KEY_HEADER = 'x-form-key';
/** What of a body says whom a sign-in is about; the first that is there. */
const SECRETS = ['refreshToken', 'token', 'idToken', 'code'] as const;

/** Tells of the limit that is nearest. @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06 */
function announce(reply: FastifyReply, { max, remaining, resetSeconds }: LimitState): void {
  const known = reply.getHeader('ratelimit-remaining');
  if (known !== undefined && Number(known) <= remaining) return;
  reply.headers({ 'ratelimit-limit': max, 'ratelimit-remaining': remaining, 'ratelimit-reset': resetSeconds });
}

/** The refusal of what was asked too often. */
export const tooMany = ({ resetSeconds }: LimitState): CrmError =>
  errors.RATE_LIMITED({
    detail: `Try again in ${Math.max(1, resetSeconds)} seconds.`,
    retryAfterSeconds: Math.max(1, resetSeconds),
  });

function admit(reply: FastifyReply, state: LimitState): void {
  announce(reply, state);
  if (state.exceeded) throw tooMany(state);
}

/**
 * Runs before anything of the request is parsed, and before any transaction: counts it by who asks, as the verified credentials
 * say, or by where it comes from. @throws {UNAUTHENTICATED} @throws {RATE_LIMITED}
 */
export async function admitRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { rateLimits } = runtimeOf(request.server);
  if (!rateLimits) return authenticateFirst(request);
  if (request.is404) return limitStranger(request, reply);
  if (request.routeOptions.config.public) return limitStranger(request, reply);
  // A token is looked up in the database, whatever it is; who sends many wrong ones is not served for a while.
  if (bringsToken(request)) {
    const refused = await rateLimits.look('refused', addressOf(request));
    if (refused.exceeded) admit(reply, refused);
  }
  await limitCaller(rateLimits, request, reply);
}

async function limitCaller(limits: RateLimits, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { orgId, profileId, userId, tokenHash } = await authenticate(request);
  admit(reply, await limits.take('caller', tokenHash ?? profileId ?? userId));
  if (!orgId) return;
  // That a token names an organization proves nothing: it counts once the organization knows it.
  admit(reply, await (tokenHash ? limits.look('organization', orgId) : limits.take('organization', orgId)));
}

/** Counts a request with a token for its organization, which has recognised it. */
export async function countForOrganization(request: FastifyRequest, orgId: string): Promise<void> {
  await runtimeOf(request.server).rateLimits?.take('organization', orgId);
}

/** Counts a request that needs no credentials, by where it comes from; one to a form also by its key. */
export async function limitStranger(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { rateLimits, model } = runtimeOf(request.server);
  if (!rateLimits) return;
  const { url = '', config } = request.routeOptions;
  const name: RateLimitName = url.startsWith(`${model.prefix}/auth/`) ? 'signIn' : 'public';
  admit(reply, await rateLimits.take(name, addressOf(request)));
  const key = config?.limit === 'form' ? request.headers[FORM_KEY_HEADER] : undefined;
  if (typeof key === 'string') admit(reply, await rateLimits.take('formKey', hashOf(key)));
}

/** Runs once the body is there: counts a sign-in by the address or token that it is about. @throws {RATE_LIMITED} */
export async function limitAddress(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { rateLimits } = runtimeOf(request.server);
  const { config } = request.routeOptions;
  if (!rateLimits || !config.public || config.limit) return;
  const key = subjectOf(request.body);
  if (key !== undefined) admit(reply, await rateLimits.take('address', key));
}

function subjectOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { email, ...rest } = body as Record<string, unknown>;
  if (typeof email === 'string') return emailKeyOf(email);
  const secret = SECRETS.map((name) => rest[name]).find((value) => typeof value === 'string');
  return secret === undefined ? undefined : hashOf(secret as string);
}

/** Counts refused credentials. Answers 429 in place of the refusal when there were too many: nothing more is told or written. */
export async function refusedTooOften(request: FastifyRequest, reply: FastifyReply): Promise<CrmError | undefined> {
  const { rateLimits } = runtimeOf(request.server);
  if (!rateLimits || request.routeOptions.config?.public) return undefined;
  const state = await rateLimits.take('refused', addressOf(request));
  announce(reply, state);
  return state.exceeded ? tooMany(state) : undefined;
}
