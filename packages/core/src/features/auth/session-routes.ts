import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { CrmError } from '../../errors/crm-error.ts';
import { auditRequest } from '../../http/audit/audit.ts';
import { authenticateUser } from '../../http/authenticate.ts';
import { browserModeOf, wantsCookies } from '../../http/browser-mode.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { originOf } from '../../http/request-origin.ts';
import { refreshCookie } from '../../http/session-cookies.ts';
import { IdParams, NoQuery } from '../../http/verbs/verb-route.ts';
import { findUser } from '../../tenancy/users.ts';
import { runtimeOf } from '../features-runtime.ts';
import { answerSession } from './answer-session.ts';
import { continueSession, type SessionAnswer, SessionResponse } from './session.ts';
import { endSessions, findSessionOf, listSessions, moveSession, rotateSession, type Session } from './sessions.ts';
import { clearSessionCookies } from './set-session-cookies.ts';

const tags = ['Auth'];
const Nothing = Type.Null({ description: 'No content' });
const NullableText = Type.Unsafe<string | null>({ type: ['string', 'null'] });
const RefreshToken = Type.String({ format: 'password', minLength: 1, maxLength: 5000 });
const refreshBody = (inCookie: boolean) =>
  Type.Object(
    { refreshToken: inCookie ? Type.Optional(RefreshToken) : RefreshToken },
    { title: 'RefreshBody', additionalProperties: false },
  );
const SwitchBody = Type.Object(
  { orgId: Type.String({ format: 'uuid' }) },
  { title: 'SwitchOrganizationBody', additionalProperties: false },
);
const SessionView = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    method: Type.String({ description: 'How it began: magic_link, google, password, invitation or dev.' }),
    ip: NullableText,
    userAgent: NullableText,
    createdAt: Type.String({ format: 'date-time' }),
    lastUsedAt: Type.String({ format: 'date-time' }),
    expiresAt: Type.String({ format: 'date-time' }),
    isCurrent: Type.Boolean({ description: 'Whether this request was made with it.' }),
  },
  { title: 'SessionView', additionalProperties: false },
);
const SessionList = Type.Object(
  { data: Type.Array(SessionView) },
  { title: 'SessionListResponse', additionalProperties: false },
);

const view = (
  { id, method, ip, userAgent, createdAt, lastUsedAt, expiresAt }: Session,
  current: string | undefined,
) => ({
  id,
  method,
  ip,
  userAgent,
  createdAt,
  lastUsedAt,
  expiresAt,
  isCurrent: id === current,
});

/** Refresh, sign-out, the organization that a session is in, and the list of devices. */
export function sessionRoutes(app: FastifyInstance): void {
  refreshRoute(app);
  logoutRoutes(app);
  switchRoute(app);
  deviceRoutes(app);
}

function refreshRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'refreshSession',
    summary: 'Exchange the refresh token for new tokens',
    description:
      'A refresh token is good once. Used again it ends the session, except that a repetition within ten seconds answers the same next token. In browser mode the cookie will do.',
    tags,
    querystring: NoQuery,
    body: refreshBody(browserModeOf(runtimeOf(app)) !== undefined),
    response: { 200: SessionResponse, ...problemResponses },
  };
  const preValidation = async (request: FastifyRequest) => {
    request.body ??= {};
  };
  app.post('/auth/refresh', { schema, config: { public: true }, preValidation }, async (request, reply) => {
    try {
      return answerSession(request, reply, await refreshed(request));
    } catch (error) {
      const isOver = error instanceof CrmError && error.status === 401;
      if (isOver && wantsCookies(request)) clearSessionCookies(runtimeOf(app), reply);
      throw error;
    }
  });
}

async function refreshed(request: FastifyRequest): Promise<SessionAnswer> {
  const crm = runtimeOf(request.server);
  const { refreshToken = refreshCookie(request) } = request.body as { refreshToken?: string };
  if (!refreshToken) throw errors.UNAUTHENTICATED('There is no refresh token: sign in.');
  const result = await rotateSession(crm, refreshToken, originOf(request));
  if ('reused' in result) {
    const { id, userId } = result.reused;
    const event = { success: false, userId, details: { sessionId: id } } as const;
    await auditRequest(request, { ...event, event: 'token_reuse_detected' });
    throw errors.UNAUTHENTICATED('The refresh token was used before: the session has ended. Sign in again.');
  }
  const { session, rotated } = result;
  const user = await findUser(crm, session.userId);
  if (!user?.isActive) throw errors.UNAUTHENTICATED('Your account is not active.');
  const answer = await continueSession(crm, user, { ...session, refreshToken: result.refreshToken });
  const who = { orgId: answer.org?.id, userId: user.id, profileId: answer.profile?.id };
  if (rotated) await auditRequest(request, { ...who, event: 'token_refresh', details: { sessionId: session.id } });
  return answer;
}

function logoutRoutes(app: FastifyInstance): void {
  for (const everywhere of [false, true]) {
    const schema = {
      operationId: everywhere ? 'logoutEverywhere' : 'logout',
      summary: everywhere ? 'End every session of the user' : 'End this session',
      tags,
      querystring: NoQuery,
      response: { 204: Nothing, ...problemResponses },
    };
    const url = everywhere ? '/auth/logout-everywhere' : '/auth/logout';
    // In browser mode the refresh cookie will do: the other one may have expired.
    const byCookie = !everywhere && browserModeOf(runtimeOf(app)) !== undefined;
    const config = byCookie ? ({ public: true } as const) : ({ authenticated: true } as const);
    app.post(url, { schema, config }, async (request, reply) => {
      const ending = await endingSession(request, byCookie);
      if (ending) {
        const { sessionId, ...who } = ending;
        if (everywhere) await endSessions(runtimeOf(app), who.userId, 'all', 'logout_all');
        else if (sessionId) await endSessions(runtimeOf(app), who.userId, sessionId, 'logout');
        await auditRequest(request, { ...who, event: 'logout', details: { everywhere } });
      }
      if (wantsCookies(request)) clearSessionCookies(runtimeOf(app), reply);
      return reply.code(204).send();
    });
  }
}

/** Whose session ends; undefined when it has ended already and only its cookies are left. */
async function endingSession(request: FastifyRequest, byCookie: boolean) {
  try {
    const { caller, user } = await authenticateUser(request);
    if (caller.isForeign) throw errors.FORBIDDEN('The host application says who you are: sign out there.');
    return { userId: user.id, sessionId: caller.sessionId, orgId: caller.orgId, profileId: caller.profileId };
  } catch (error) {
    const token = byCookie && error instanceof CrmError && error.status === 401 && refreshCookie(request);
    if (!token) throw error;
    const session = await findSessionOf(runtimeOf(request.server), token);
    return session && { userId: session.userId, sessionId: session.id, orgId: undefined, profileId: undefined };
  }
}

function switchRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'switchOrganization',
    summary: 'Continue the session in another organization of the user',
    tags,
    querystring: NoQuery,
    body: SwitchBody,
    response: { 200: SessionResponse, ...problemResponses },
  };
  app.post('/auth/switch-org', { schema, config: { authenticated: true } }, async (request, reply) => {
    const { caller, user } = await authenticateUser(request);
    const { orgId } = request.body as { orgId: string };
    if (!caller.sessionId) throw errors.FORBIDDEN('This token belongs to no session: sign in to switch.');
    const answer = await continueSession(runtimeOf(app), user, { id: caller.sessionId, organizationId: orgId });
    const who = { userId: user.id, details: { from: caller.orgId ?? null, to: orgId } };
    if (answer.org?.id !== orgId.toLowerCase()) {
      await auditRequest(request, { ...who, event: 'cross_org_attempt', success: false, orgId: caller.orgId });
      throw errors.FORBIDDEN('You are not a member of this organization.');
    }
    await moveSession(runtimeOf(app), user.id, caller.sessionId, orgId);
    await auditRequest(request, { ...who, event: 'org_switch', orgId, profileId: answer.profile?.id });
    return answerSession(request, reply, answer);
  });
}

function deviceRoutes(app: FastifyInstance): void {
  const list = {
    operationId: 'listSessions',
    summary: 'The devices on which the caller is signed in',
    tags,
    querystring: NoQuery,
    response: { 200: SessionList, ...problemResponses },
  };
  app.get('/auth/sessions', { schema: list, config: { authenticated: true } }, async (request) => {
    const { caller, user } = await authenticateUser(request);
    const sessions = await listSessions(runtimeOf(app), user.id);
    return { data: sessions.map((session) => view(session, caller.sessionId)) };
  });
  const end = {
    operationId: 'endSession',
    summary: 'Sign one device out',
    tags,
    querystring: NoQuery,
    params: IdParams,
    response: { 204: Nothing, ...problemResponses },
  };
  app.delete('/auth/sessions/:id', { schema: end, config: { authenticated: true } }, async (request, reply) => {
    const { caller, user } = await authenticateUser(request);
    const { id } = request.params as { id: string };
    const ended = await endSessions(runtimeOf(app), user.id, id.toLowerCase(), 'revoked');
    if (ended.length === 0) throw errors.NOT_FOUND();
    await auditRequest(request, {
      event: 'token_revoked',
      orgId: caller.orgId,
      userId: user.id,
      details: { sessionId: id },
    });
    return reply.code(204).send();
  });
}
