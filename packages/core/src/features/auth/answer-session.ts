import type { FastifyReply, FastifyRequest } from 'fastify';
import { auditRequest } from '../../http/audit/audit.ts';
import { browserModeOf, wantsCookies } from '../../http/browser-mode.ts';
import { originOf } from '../../http/request-origin.ts';
import type { User } from '../../tenancy/users.ts';
import { runtimeOf } from '../features-runtime.ts';
import { type SessionAnswer, signIn } from './session.ts';
import type { SignInMethod } from './sessions.ts';
import { setSessionCookies } from './set-session-cookies.ts';

/** Hands a session to the caller. The one place that decides how its tokens travel. */
export function answerSession(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: SessionAnswer,
  inCookies = wantsCookies(request),
): SessionAnswer | Omit<SessionAnswer, 'accessToken' | 'refreshToken'> {
  const crm = runtimeOf(request.server);
  if (!browserModeOf(crm) || !inCookies) return answer;
  setSessionCookies(crm, reply, answer);
  const { accessToken: _access, refreshToken: _refresh, ...rest } = answer;
  return rest;
}

/** Signs a user in who has proved who it is, tells the audit log, and answers the session. */
export async function completeSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  input: { user: User; orgId?: string | undefined; method: SignInMethod; inCookies?: boolean },
): Promise<ReturnType<typeof answerSession>> {
  const answer = await signIn(runtimeOf(request.server), { ...input, origin: originOf(request) });
  await auditRequest(request, {
    event: 'login_success',
    orgId: answer.org?.id,
    userId: input.user.id,
    profileId: answer.profile?.id,
    details: { method: input.method },
  });
  return answerSession(request, reply, answer, input.inCookies);
}

/** Tells the audit log of a sign-in that failed. `userId` only when the caller has shown to be that user. */
export const failedSignIn = (
  request: FastifyRequest,
  method: SignInMethod,
  reason: string,
  userId?: string,
): Promise<void> =>
  auditRequest(request, { event: 'login_failure', success: false, userId, details: { method, reason } });
