import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { authenticateUser } from '../../http/authenticate.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { NoQuery } from '../../http/verbs/verb-route.ts';
import { findUserByEmail } from '../../tenancy/users.ts';
import { runtimeOf } from '../features-runtime.ts';
import { completeSignIn } from './answer-session.ts';
import { googleRoutes } from './google-routes.ts';
import { magicLinkRoutes } from './magic-link-routes.ts';
import { passwordRoutes } from './password-routes.ts';
import { IdentityResponse, identityFor, SessionResponse } from './session.ts';
import { sessionRoutes } from './session-routes.ts';

const DevLoginBody = Type.Object(
  { email: Type.String({ format: 'email', maxLength: 254 }), orgId: Type.Optional(Type.String({ format: 'uuid' })) },
  { title: 'DevLoginBody', additionalProperties: false },
);

async function whoAmI(request: FastifyRequest) {
  const { caller, user } = await authenticateUser(request);
  const { orgId } = caller;
  const identity = await identityFor(runtimeOf(request.server), user, orgId);
  if (orgId && !identity.org)
    throw errors.UNAUTHENTICATED('Your membership of this organization has ended. Sign in again.');
  return identity;
}

function devLoginRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'devLogin',
    summary: 'Sign in as any known address, without proof. Development only',
    tags: ['Auth'],
    querystring: NoQuery,
    body: DevLoginBody,
    response: { 200: SessionResponse, ...problemResponses },
  };
  app.post('/auth/dev-login', { schema, config: { public: true } }, async (request, reply) => {
    const { email, orgId } = request.body as { email: string; orgId?: string };
    const user = await findUserByEmail(runtimeOf(app), email);
    if (!user?.isActive) throw errors.UNAUTHENTICATED('No active user has this address.');
    return completeSignIn(request, reply, { user, orgId, method: 'dev' });
  });
}

/** `GET /auth/me` (also `/me`), sessions, and `POST /auth/dev-login` where it is switched on. */
export function authRoutes(app: FastifyInstance): void {
  for (const [url, operationId] of [
    ['/auth/me', 'getMe'],
    ['/me', 'getMeShort'],
  ] as const) {
    const schema = {
      operationId,
      summary: 'Who is signed in, and where',
      tags: ['Auth'],
      querystring: NoQuery,
      response: { 200: IdentityResponse, ...problemResponses },
    };
    app.get(url, { schema, config: { authenticated: true } }, whoAmI);
  }
  sessionRoutes(app);
  if (runtimeOf(app).options.auth?.magicLink !== false) magicLinkRoutes(app);
  const { devLogin = false, google, password } = runtimeOf(app).options.auth ?? {};
  if (google) googleRoutes(app, google);
  if (password) passwordRoutes(app, password);
  if (devLogin && process.env.NODE_ENV === 'production')
    throw new Error('auth.devLogin signs anybody in: it must be off with NODE_ENV=production.');
  if (devLogin) devLoginRoute(app);
}
