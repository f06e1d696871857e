import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from '../../database/sql.ts';
import type { Role } from '../../entity/roles.ts';
import { Line } from '../../entity/text/line.ts';
import { Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { CrmError } from '../../errors/crm-error.ts';
import { serveRequest } from '../../http/audit/origin.ts';
import { authenticateUser } from '../../http/authenticate.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { requestIdOf } from '../../http/request-id.ts';
import { NoQuery } from '../../http/verbs/verb-route.ts';
import { runAsTenant } from '../../records/tenant.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import { Profile } from '../../tenancy/entities.ts';
import { findOrCreateUser, type User } from '../../tenancy/users.ts';
import { answerSession, completeSignIn, failedSignIn } from '../auth/answer-session.ts';
import { AcceptInvitationResponse, continueSession, membershipFor, sessionFor } from '../auth/session.ts';
import { moveSession } from '../auth/sessions.ts';
import { type FeaturesRuntime, runtimeOf } from '../features-runtime.ts';
import { parseInvitation } from './invitation-token.ts';
import { addMember } from './organizations.ts';
import { rankOf } from './role-rank.ts';

const MAX_TOKEN = 90;

const AcceptInvitationBody = Type.Object(
  {
    token: Type.String({ format: 'password', minLength: 1, maxLength: MAX_TOKEN }),
    name: Type.Optional(Line({ description: 'Of a user who is new here.' })),
  },
  { title: 'AcceptInvitationBody', additionalProperties: false },
);

interface Key {
  readonly orgId: string;
  readonly hash: string;
}
interface Open {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
}

/** Forged, used, expired, withdrawn, of an organization that is gone: the same answer. */
const noInvitation = () =>
  errors.NOT_FOUND('This invitation is not good: it was used, withdrawn, has expired or never was. Ask for a new one.');

/**
 * `POST /invitations/accept`: makes who holds the token a member. It signs in who is new here; an account that was there before
 * is never opened by it, since whoever reads an old invitation would be in every organization of that user.
 */
export function acceptInvitationRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'acceptInvitation',
    summary: 'Become a member by the token of an invitation',
    description:
      'Who is new here is signed in. Who has an account already gets no tokens, unless it is signed in with that account: then its session goes on in this organization.',
    tags: ['Invitation'],
    querystring: NoQuery,
    body: AcceptInvitationBody,
    response: { 200: AcceptInvitationResponse, ...problemResponses },
  };
  app.post('/invitations/accept', { schema, config: { public: true } }, async (request, reply) => {
    const { token, name } = request.body as { token: string; name?: string };
    const key = parseInvitation(token);
    const accepted = key && (await accept(request, key, name));
    if (!key || !accepted) {
      await failedSignIn(request, 'invitation', 'unknown');
      throw noInvitation();
    }
    const { user, isNew } = accepted;
    if (isNew) return completeSignIn(request, reply, { user, orgId: key.orgId, method: 'invitation' });
    return answerKnown(request, reply, user, key.orgId);
  });
}

/** For a user who was here before: its own session goes on in the organization; anybody else is told of the membership alone. */
async function answerKnown(request: FastifyRequest, reply: FastifyReply, user: User, orgId: string) {
  const crm = runtimeOf(request.server);
  const caller = await findCaller(request);
  if (caller?.userId !== user.id || caller.isForeign) return membershipFor(crm, user, orgId);
  const { sessionId } = caller;
  if (!sessionId) return answerSession(request, reply, await sessionFor(crm, user, orgId));
  await moveSession(crm, user.id, sessionId, orgId);
  const session = { id: sessionId, organizationId: orgId };
  return answerSession(request, reply, await continueSession(crm, user, session));
}

/** Who is signed in, if anybody: credentials that are not good are none, here where none are needed. */
async function findCaller(request: FastifyRequest) {
  try {
    return (await authenticateUser(request)).caller;
  } catch (error) {
    if (error instanceof CrmError && error.status < 500) return undefined;
    throw error;
  }
}

/**
 * The user is found or made first, in a transaction that knows no organization; then profile and acceptance are one. Whoever
 * repeats it after a crash in between finds the user there.
 */
async function accept(
  request: FastifyRequest,
  key: Key,
  name: string | undefined,
): Promise<{ user: User; isNew: boolean } | undefined> {
  const crm = runtimeOf(request.server);
  const found = await inInvitedOrganization(crm, request, key, true, (ctx) => findOpen(ctx, key.hash));
  if (!found) return undefined;
  const made = await findOrCreateUser(crm, { email: found.email, ...(name === undefined ? {} : { name }) });
  const { user } = made;
  if (!user.isActive) return undefined;
  const isMember = await inInvitedOrganization(crm, request, key, false, (ctx) => join(ctx, key.hash, user));
  return isMember ? made : undefined;
}

async function inInvitedOrganization<T>(
  app: FeaturesRuntime,
  request: FastifyRequest,
  { orgId }: Key,
  readOnly: boolean,
  work: (ctx: TenantCtx) => Promise<T>,
): Promise<T | undefined> {
  const requestId = requestIdOf(request);
  try {
    return await runAsTenant(app, { orgId, requestId, readOnly }, (ctx) => {
      serveRequest(ctx.db, request);
      return work(ctx);
    });
  } catch (error) {
    // The organization is not active, or is none.
    if (error instanceof CrmError && error.code === 'UNAUTHENTICATED') return undefined;
    throw error;
  }
}

/** Its sender must still be one who could send it; the installation's own have none. */
async function findOpen(ctx: TenantCtx, hash: string, lock = sql``): Promise<Open | undefined> {
  const { rows } = await sql<Open & { senderRole: Role | null; isSent: boolean }>`select i.id, i.email, i.role,
      i.invited_by is not null as "isSent", (select p.role from profiles p where p.org_id = i.org_id and p.id = i.invited_by
        and p.is_active and p.user_is_active and p.deleted_at is null) as "senderRole"
    from invitations i where i.org_id = ${ctx.org.id} and i.token_hash = ${hash} and i.accepted_at is null
      and i.revoked_at is null and i.expires_at > now() ${lock}`.execute(ctx.db);
  const [found] = rows;
  if (!found?.isSent) return found;
  const { senderRole, role } = found;
  return senderRole !== null && rankOf(senderRole) <= rankOf(role) ? found : undefined;
}

/** False for who comes second: the first holds the invitation until it is used. */
async function join(ctx: TenantCtx, hash: string, user: User): Promise<boolean> {
  const invitation = await findOpen(ctx, hash, sql`for update of i`);
  if (!invitation) return false;
  const { id, role } = invitation;
  await sql`update invitations set accepted_at = now() where org_id = ${ctx.org.id} and id = ${id}`.execute(ctx.db);
  const profile = await ctx.find(Profile, { userId: user.id });
  if (!profile) await addMember(ctx, user, role);
  else if (!profile.isActive) {
    const set = { name: user.name, avatarUrl: user.avatarUrl };
    await ctx.update(Profile, profile.id, { role, isActive: true }, { set });
  }
  return true;
}
