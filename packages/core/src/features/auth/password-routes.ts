import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { auditRequest } from '../../http/audit/audit.ts';
import { authenticateUser } from '../../http/authenticate.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { NoQuery } from '../../http/verbs/verb-route.ts';
import { findUserByEmail } from '../../tenancy/users.ts';
import { runtimeOf } from '../features-runtime.ts';
import { completeSignIn, failedSignIn } from './answer-session.ts';
import { minLengthOf, type PasswordOptions } from './password-options.ts';
import { MAX_PASSWORD_LENGTH, passwordProblem } from './password-rules.ts';
import { checkPassword, provedAddressJustNow, setPassword } from './passwords.ts';
import { SessionResponse } from './session.ts';
import { endSessions } from './sessions.ts';

const tags = ['Auth'];
const Password = Type.String({ format: 'password', minLength: 1, maxLength: MAX_PASSWORD_LENGTH });
const LoginBody = Type.Object(
  { email: Type.String({ format: 'email', maxLength: 254 }), password: Password },
  { title: 'PasswordLoginBody', additionalProperties: false },
);
const SetBody = Type.Object(
  {
    currentPassword: Type.Optional(Password),
    newPassword: Type.String({
      format: 'password',
      maxLength: 1000,
      description: 'At least 12 characters, and not one that is tried first.',
    }),
  },
  { title: 'SetPasswordBody', additionalProperties: false },
);
const Nothing = Type.Null({ description: 'No content' });

function loginRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'signInWithPassword',
    summary: 'Sign in with address and password',
    description:
      'The answer is the same for an unknown address, a wrong password and an account that is locked after five of them.',
    tags,
    querystring: NoQuery,
    body: LoginBody,
    response: { 200: SessionResponse, ...problemResponses },
  };
  app.post('/auth/password/login', { schema, config: { public: true } }, async (request, reply) => {
    const { email, password } = request.body as { email: string; password: string };
    const user = await findUserByEmail(runtimeOf(app), email);
    const check = await checkPassword(runtimeOf(app), user, password);
    if (user?.isActive && check === 'right') return completeSignIn(request, reply, { user, method: 'password' });
    // One entry either way: what is known of an address does not show in how long the answer takes.
    if (check === 'locked_now') await tellOfLock(request, user?.id);
    else await failedSignIn(request, 'password', 'wrong');
    throw errors.UNAUTHENTICATED('Address and password do not belong together, or were wrong too often: wait a while.');
  });
}

const tellOfLock = (request: FastifyRequest, userId: string | undefined): Promise<void> => {
  const details = { method: 'password', reason: 'locked' };
  return auditRequest(request, { event: 'suspicious_activity', success: false, userId, details });
};

interface SetInput {
  readonly currentPassword?: string;
  readonly newPassword: string;
}

function setRoute(app: FastifyInstance, minLength: number): void {
  const schema = {
    operationId: 'setPassword',
    summary: 'Set or change your password',
    description:
      'With the current one, or within ten minutes after signing in by a mailed link or at Google. Your other sessions end.',
    tags,
    querystring: NoQuery,
    body: SetBody,
    response: { 204: Nothing, ...problemResponses },
  };
  app.put('/auth/password', { schema, config: { authenticated: true } }, async (request, reply) => {
    const { caller, user } = await authenticateUser(request);
    if (!caller.sessionId)
      throw errors.FORBIDDEN('A password is set in a session of this installation: sign in first.');
    const { currentPassword, newPassword } = request.body as SetInput;
    const problem = passwordProblem(newPassword, minLength, [user.email, user.name ?? '']);
    if (problem) throw errors.VALIDATION_FAILED({ errors: [{ pointer: '/newPassword', detail: problem }] });
    if (currentPassword === undefined) {
      if (!(await provedAddressJustNow(runtimeOf(app), user, caller.sessionId)))
        throw errors.FORBIDDEN('Send currentPassword, or sign in by a mailed link and set it within ten minutes.');
    } else {
      const check = await checkPassword(runtimeOf(app), user, currentPassword);
      if (check === 'locked_now') await tellOfLock(request, user.id);
      if (check !== 'right')
        throw errors.VALIDATION_FAILED({ errors: [{ pointer: '/currentPassword', detail: 'is not right' }] });
    }
    await setPassword(runtimeOf(app), user, newPassword);
    await endSessions(runtimeOf(app), user.id, { except: caller.sessionId }, 'password_changed');
    const who = { orgId: caller.orgId, userId: user.id, profileId: caller.profileId };
    await auditRequest(request, { ...who, event: 'password_changed' });
    return reply.code(204).send();
  });
}

/** `POST /auth/password/login` and `PUT /auth/password`. @throws Error for options that are no protection */
export function passwordRoutes(app: FastifyInstance, options: true | PasswordOptions): void {
  const minLength = minLengthOf(options);
  loginRoute(app);
  setRoute(app, minLength);
}
