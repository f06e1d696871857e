import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { browserModeOf } from '../../http/browser-mode.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { publicUrlOf } from '../../http/public-url.ts';
import { keyFor } from '../../http/secrets.ts';
import { NoQuery } from '../../http/verbs/verb-route.ts';
import type { User } from '../../tenancy/users.ts';
import { runtimeOf } from '../features-runtime.ts';
import { completeSignIn, failedSignIn } from './answer-session.ts';
import { type GoogleClient, googleClient, type ProvedIdentity } from './google-client.ts';
import type { GoogleOptions } from './google-options.ts';
import { beginSignIn, finishSignIn } from './google-state.ts';
import { userOfIdentity } from './identities.ts';
import { secretOf } from './options.ts';
import { encodedPath, ReturnTo, staysHere } from './return-to.ts';
import { SessionResponse } from './session.ts';
import { spendOnce } from './spend-once.ts';

const tags = ['Auth'];
const Found = Type.Null({ description: 'Found: the browser goes on by itself' });
const GoogleBody = Type.Object(
  {
    idToken: Type.String({
      format: 'password',
      minLength: 1,
      maxLength: 8192,
      description: 'A JWT that the issuer made for your client.',
    }),
  },
  { title: 'GoogleBody', additionalProperties: false },
);
const StartQuery = Type.Object(
  { returnTo: Type.Optional(ReturnTo) },
  { title: 'GoogleStartQuery', additionalProperties: false },
);
// Open: issuers add parameters of their own, which a client ignores (RFC 6749, 4.1.2).
const CallbackQuery = Type.Object(
  {
    code: Type.Optional(Type.String({ maxLength: 4096 })),
    state: Type.Optional(Type.String({ maxLength: 200 })),
    error: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { title: 'GoogleCallbackQuery', additionalProperties: true },
);

/** The user of a proved identity. @throws {UNAUTHENTICATED} @throws {FORBIDDEN} */
async function userOf(request: FastifyRequest, proved: ProvedIdentity): Promise<User> {
  if ('refused' in proved) {
    await failedSignIn(request, 'google', proved.refused);
    throw errors.UNAUTHENTICATED('Google did not confirm who you are. Begin again.');
  }
  const crm = runtimeOf(request.server);
  const createUsers = crm.options.auth?.signUp ?? true;
  const match = await userOfIdentity(crm, proved.identity, { createUsers });
  if (!('refused' in match)) return match.user;
  await failedSignIn(request, 'google', match.refused, match.user?.id);
  if (match.refused === 'email_unverified')
    throw errors.UNAUTHENTICATED('Your e-mail address is not verified at Google: verify it there first.');
  if (match.refused === 'no_account') throw errors.FORBIDDEN('There is no account for you here: ask to be invited.');
  throw errors.UNAUTHENTICATED('Your account is not active.');
}

function idTokenRoute(app: FastifyInstance, client: GoogleClient): void {
  const schema = {
    operationId: 'signInWithGoogle',
    summary: 'Sign in with an ID token that Google made for your client',
    description:
      'The address must be verified there. The account is remembered: a later change of the address is no other user.',
    tags,
    querystring: NoQuery,
    body: GoogleBody,
    response: { 200: SessionResponse, ...problemResponses },
  };
  app.post('/auth/google', { schema, config: { public: true } }, async (request, reply) => {
    const { idToken } = request.body as { idToken: string };
    const user = await userOf(request, await client.verify(idToken));
    return completeSignIn(request, reply, { user, method: 'google' });
  });
}

function codeFlowRoutes(app: FastifyInstance, client: GoogleClient): void {
  const key = keyFor(secretOf(runtimeOf(app).options.auth), 'google');
  const redirectUri = () => `${publicUrlOf(runtimeOf(app))}${app.prefix}/auth/google/callback`;
  const start = {
    operationId: 'startGoogleSignIn',
    summary: 'Send the browser to Google to sign in',
    tags,
    querystring: StartQuery,
    response: { 302: Found, ...problemResponses },
  };
  app.get('/auth/google/start', { schema: start, config: { public: true } }, async (request, reply) => {
    const { returnTo } = request.query as { returnTo?: string };
    if (returnTo !== undefined && !staysHere(returnTo))
      throw errors.VALIDATION_FAILED({ errors: [{ pointer: '?returnTo', detail: 'must be a path of this site' }] });
    const url = await client.authorizationUrl(redirectUri(), beginSignIn(request, reply, key, returnTo));
    return reply.redirect(url.href, 302);
  });
  const callback = {
    operationId: 'finishGoogleSignIn',
    summary: 'Where Google sends the browser back to',
    description:
      'In browser mode it sets the cookies of the session and goes on to returnTo; otherwise it answers the session. Good once, in the browser that began.',
    tags,
    querystring: CallbackQuery,
    response: { 200: SessionResponse, 302: Found, ...problemResponses },
  };
  app.get('/auth/google/callback', { schema: callback, config: { public: true } }, async (request, reply) => {
    const begun = finishSignIn(request, reply, key, (request.query as { state?: string }).state);
    if (!begun || !(await spendOnce(runtimeOf(app), begun.binding, begun.expiresAt))) {
      await failedSignIn(request, 'google', 'state');
      throw errors.UNAUTHENTICATED('This sign-in was begun elsewhere, is over, or took too long. Begin again.');
    }
    const url = new URL(redirectUri());
    url.search = request.url.split('?', 2)[1] ?? '';
    const user = await userOf(request, await client.exchange(url, begun));
    return finish(request, reply, user, begun.returnTo);
  });
}

/** A browser has to be sent on by its cookies: an address would show the tokens. */
async function finish(request: FastifyRequest, reply: FastifyReply, user: User, returnTo = '/') {
  const inCookies = browserModeOf(runtimeOf(request.server)) !== undefined;
  const answer = await completeSignIn(request, reply, { user, method: 'google', inCookies });
  return inCookies ? reply.redirect(encodedPath(returnTo), 302) : answer;
}

/** `POST /auth/google`, and the authorization code flow: `GET /auth/google/start` and `/callback`. */
export function googleRoutes(app: FastifyInstance, options: GoogleOptions): void {
  const client = googleClient(options);
  idTokenRoute(app, client);
  codeFlowRoutes(app, client);
}
