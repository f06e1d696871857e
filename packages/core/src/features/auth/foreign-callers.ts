import type { FastifyRequest } from 'fastify';
import { UUID } from '../../entity/values.ts';
import { errors } from '../../errors/core-errors.ts';
import { auditRequest } from '../../http/audit/audit.ts';
import type { AccessClaims } from '../../http/authenticate.ts';
import { isOurOrigin } from '../../http/browser-mode.ts';
import { hashOf } from '../../http/secrets.ts';
import { noSuchOrganization } from '../../tenancy/transaction.ts';
import { findUser, findUserByEmail, type User } from '../../tenancy/users.ts';
import { type FeaturesRuntime, runtimeOf } from '../features-runtime.ts';
import { externalIssuers, type ReadyIssuer } from './external-issuers.ts';
import type { ExternalIdentity } from './external-options.ts';
import { claimedIssuer, verifyForeignToken } from './foreign-token.ts';
import { type IdentityRefusal, userOfIdentity } from './identities.ts';
import { findOwnProfile, joinOrganization } from './provision-member.ts';

/** A user whom the host identifies. There is no session here that could end or move. */
export interface ForeignCaller extends AccessClaims {
  readonly isForeign: true;
}

/** Callers with an identity of the host's: a token of an external issuer, or what `auth.resolve` makes of the request. */
export interface ForeignCallers {
  /** Undefined when the request is not one of them. @throws {UNAUTHENTICATED} @throws {FORBIDDEN} @throws {UNAVAILABLE} */
  find(request: FastifyRequest, token: string | undefined): Promise<ForeignCaller | undefined>;
}

const MAX_REMEMBERED = 10_000;
/** A key that its issuer withdraws is refused after this at the latest. */
const MAX_REMEMBERED_MS = 300_000;

const WHY: Readonly<Record<IdentityRefusal, string>> = {
  email_unverified: 'This installation does not know you, and your token does not name a verified e-mail address.',
  no_account: 'This installation has no account for you: ask to be invited.',
  inactive: 'Your account is not active.',
};

async function callerOf(
  request: FastifyRequest,
  user: User,
  orgId: string | undefined,
  join?: (orgId: string) => Promise<string | undefined>,
): Promise<ForeignCaller> {
  if (orgId === undefined) return { userId: user.id, isForeign: true };
  if (!UUID.test(orgId)) throw noSuchOrganization();
  const id = orgId.toLowerCase();
  const profileId = (await findOwnProfile(runtimeOf(request.server), user, id)) ?? (await join?.(id));
  if (profileId !== undefined) return { userId: user.id, orgId: id, profileId, isForeign: true };
  const entry = { success: false, userId: user.id, details: { to: id } } as const;
  await auditRequest(request, { ...entry, event: 'cross_org_attempt' });
  throw noSuchOrganization();
}

async function externalCaller(request: FastifyRequest, issuer: ReadyIssuer, identity: ExternalIdentity) {
  const crm = runtimeOf(request.server);
  const { provision = false, issuer: name } = issuer.options;
  const match = await userOfIdentity(crm, { ...identity, issuer: name }, { createUsers: provision !== false });
  if ('refused' in match) {
    if (match.refused === 'inactive') throw errors.UNAUTHENTICATED(WHY.inactive);
    throw errors.FORBIDDEN(WHY[match.refused]);
  }
  const { user, isNew } = match;
  if (isNew)
    await auditRequest(request, {
      event: 'login_success',
      userId: user.id,
      details: { method: 'external', issuer: name },
    });
  const join = (orgId: string) => joinOrganization(request, user, orgId, issuer.options, identity.role);
  return callerOf(request, user, identity.orgId, provision === 'members' ? join : undefined);
}

/**
 * What the host knows a browser by, a cookie or a network, rides along with requests that pages of others make.
 * @throws {CROSS_SITE_REQUEST} for a write that such a page sends
 */
function refuseForeignPage({ method, headers: { authorization, origin, host }, server }: FastifyRequest): void {
  if (authorization !== undefined || origin === undefined || method === 'GET' || method === 'HEAD') return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  const crm = runtimeOf(server);
  if (isOurOrigin(crm, origin) || crm.options.cors?.origins.includes(origin)) return;
  throw errors.CROSS_SITE_REQUEST('Pages of this origin may not write here: add it to cors.origins if they shall.');
}

async function resolvedCaller(request: FastifyRequest): Promise<ForeignCaller | undefined> {
  const crm = runtimeOf(request.server);
  const identity = await crm.options.auth?.resolve?.(request);
  if (identity === undefined) return undefined;
  refuseForeignPage(request);
  const { userId, email, orgId } = identity;
  if ((userId === undefined) === (email === undefined))
    throw new TypeError('auth.resolve answers undefined, or { orgId? } with either a userId or an email.');
  if (userId !== undefined && !UUID.test(userId)) throw new TypeError('auth.resolve: userId is the id of a CRM user.');
  const user =
    userId === undefined ? await findUserByEmail(crm, email ?? '') : await findUser(crm, userId.toLowerCase());
  if (!user) throw errors.FORBIDDEN(WHY.no_account);
  if (!user.isActive) throw errors.UNAUTHENTICATED(WHY.inactive);
  return callerOf(request, user, orgId);
}

/** Remembers who a verified token speaks for, for five minutes at most. Membership is still read on every request. */
export function foreignCallers(app: FeaturesRuntime): ForeignCallers {
  const auth = app.options.auth ?? {};
  const issuers = externalIssuers(auth);
  const remembered = new Map<string, { readonly caller: ForeignCaller; readonly until: number }>();

  async function verified(request: FastifyRequest, token: string, issuer: ReadyIssuer): Promise<ForeignCaller> {
    const key = hashOf(token);
    const known = remembered.get(key);
    if (known && known.until > Date.now()) return known.caller;
    remembered.delete(key);
    const found = await verifyForeignToken(token, issuer.checks);
    if ('refused' in found)
      throw errors.UNAUTHENTICATED(
        'The token is expired, not meant for this installation, or not signed by its issuer.',
      );
    const identity = await issuer.mapClaims(found.payload);
    if (!identity?.subject) throw errors.UNAUTHENTICATED('The token does not say who you are.');
    const caller = await externalCaller(request, issuer, identity);
    if (remembered.size >= MAX_REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
    const until = Math.min((found.payload.exp ?? 0) * 1000, Date.now() + MAX_REMEMBERED_MS);
    remembered.set(key, { caller, until });
    return caller;
  }

  return {
    async find(request, token) {
      if (issuers.size === 0 && !auth.resolve) return undefined;
      const claimed = token === undefined ? undefined : claimedIssuer(token);
      const issuer = claimed === undefined ? undefined : issuers.get(claimed);
      if (token !== undefined && issuer) return verified(request, token, issuer);
      return claimed === (auth.issuer ?? 'bottlecrm') ? undefined : resolvedCaller(request);
    },
  };
}
