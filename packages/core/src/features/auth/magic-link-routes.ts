import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { auditOriginOf } from '../../http/audit/origin.ts';
import { handleNotFound } from '../../http/problem.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { NoQuery } from '../../http/verbs/verb-route.ts';
import { ensureUser, findUserByEmail, type User } from '../../tenancy/users.ts';
import { runtimeOf } from '../features-runtime.ts';
import { completeSignIn, failedSignIn } from './answer-session.ts';
import { linkMinutes, magicLinkIsOn } from './magic-link.ts';
import { type MagicLinkRequest, requestMagicLink } from './magic-link-request.ts';
import { type MagicLinkProof, spendMagicLink } from './magic-link-verify.ts';
import { ReturnTo, staysHere } from './return-to.ts';
import { SessionResponse } from './session.ts';

const tags = ['Auth'];
const Email = Type.String({ format: 'email', maxLength: 254 });
const RequestBody = Type.Object(
  { email: Email, returnTo: Type.Optional(ReturnTo) },
  { title: 'RequestMagicLinkBody', additionalProperties: false },
);
const RequestedResponse = Type.Object(
  { expiresIn: Type.Integer({ description: 'Seconds that a link is good for.' }) },
  { title: 'MagicLinkRequestedResponse', additionalProperties: false },
);
const Token = Type.String({ format: 'password', minLength: 1, maxLength: 200, description: 'Of the mailed link.' });
const Code = Type.String({
  pattern: '^\\s*(\\d\\s*){6}$',
  maxLength: 50,
  'x-must': 'be the six digits of the mail',
  description: 'Of the mail, with or without blanks; needs the address with it.',
});
const closed = { additionalProperties: false } as const;
const VERIFY = 'VerifyMagicLinkBody';
const VerifyBody = Type.Object(
  { token: Type.Optional(Token), email: Type.Optional(Email), code: Type.Optional(Code) },
  {
    ...closed,
    title: VERIFY,
    'x-published': {
      title: VERIFY,
      oneOf: [
        Type.Object({ token: Token }, { title: 'MagicLinkToken', ...closed }),
        Type.Object({ email: Email, code: Code }, { title: 'MagicLinkCode', ...closed }),
      ],
    },
  },
);
const VerifiedResponse = Type.Object(
  {
    ...SessionResponse.properties,
    returnTo: Type.Optional(
      Type.String({ description: 'What the request for the link asked for: a path of this site.' }),
    ),
  },
  { title: 'MagicLinkSessionResponse', additionalProperties: false },
);

/** The routes are there before it is known whether something sends mail. */
async function answerWhenOn(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!magicLinkIsOn(runtimeOf(request.server))) await handleNotFound(request, reply);
}

/** `POST /auth/magic-link/request` and `POST /auth/magic-link/verify`. */
export function magicLinkRoutes(app: FastifyInstance): void {
  requestRoute(app);
  verifyRoute(app);
}

function requestRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'requestMagicLink',
    summary: 'Have a sign-in link and a code mailed',
    description:
      'The answer is the same for every address. A new link voids the older ones. At most 5 an hour are sent to an address.',
    tags,
    querystring: NoQuery,
    body: RequestBody,
    response: { 202: RequestedResponse, ...problemResponses },
  };
  const route = { schema, config: { public: true as const }, onRequest: answerWhenOn };
  app.post('/auth/magic-link/request', route, async (request, reply) => {
    const body = request.body as MagicLinkRequest;
    if (body.returnTo !== undefined && !staysHere(body.returnTo))
      throw errors.VALIDATION_FAILED({ errors: [{ pointer: '/returnTo', detail: 'must be a path of this site' }] });
    await requestMagicLink(runtimeOf(app), body, auditOriginOf(request));
    return reply.code(202).send({ expiresIn: linkMinutes(runtimeOf(app)) * 60 });
  });
}

function verifyRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'verifyMagicLink',
    summary: 'Sign in with the token of a mailed link, or with the address and the code of the mail',
    description: 'Once, within the time that the mail says. After five wrong codes the link is dead too.',
    tags,
    querystring: NoQuery,
    body: VerifyBody,
    response: { 200: VerifiedResponse, ...problemResponses },
  };
  const route = { schema, config: { public: true as const }, onRequest: answerWhenOn };
  app.post('/auth/magic-link/verify', route, async (request, reply) => {
    const spent = await spendMagicLink(runtimeOf(app), proofOf(request.body as VerifyInput));
    const user = spent && (await userOf(request, spent.email));
    if (!user) {
      await failedSignIn(request, 'magic_link', spent ? 'no_account' : 'no_such_link');
      throw errors.UNAUTHENTICATED('The link or code is wrong, used or expired. Ask for a new one.');
    }
    const answer = await completeSignIn(request, reply, { user, method: 'magic_link' });
    return spent.returnTo === null ? answer : { ...answer, returnTo: spent.returnTo };
  });
}

interface VerifyInput {
  readonly token?: string;
  readonly email?: string;
  readonly code?: string;
}

function proofOf({ token, email, code }: VerifyInput): MagicLinkProof {
  if (token !== undefined && email === undefined && code === undefined) return { token };
  if (token === undefined && email !== undefined && code !== undefined) return { email, code: code.replace(/\s/g, '') };
  throw errors.VALIDATION_FAILED('Send either token, or email and code.');
}

/** The active user with this address; made when it is new, and nothing of it is set. */
async function userOf(request: FastifyRequest, email: string): Promise<User | undefined> {
  const crm = runtimeOf(request.server);
  const mayBeNew = crm.options.auth?.signUp ?? true;
  const user = mayBeNew ? await ensureUser(crm, { email }) : await findUserByEmail(crm, email);
  return user?.isActive ? user : undefined;
}
