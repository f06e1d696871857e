import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type TSchema, Type } from '../../entity/type.ts';
import { answerUnknown } from '../../http/allowed-methods.ts';
import { FORM_KEY_HEADER } from '../../http/limit-requests.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { NoQuery } from '../../http/verbs/verb-route.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { observeFormKey, type UsedFormKey, withFormKey } from './use-form-key.ts';

const BODY_LIMIT_BYTES = 32 * 1024;
const ORIGIN = /^https?:\/\/[a-z0-9.:[\]-]{1,255}$/;
const PREFLIGHT_SECONDS = 600;
/** The allow-list of `crm({ cors })` is for pages that sign in; a form has its own. */
const CONFIG = { public: true, limit: 'form', cors: false } as const;

/** What a public form does with what was sent, in a transaction of the key's organization. May run again after it threw. */
export type FormWork = <T>(work: (ctx: Ctx, formKey: UsedFormKey) => Promise<T>) => Promise<T>;

/** A route that a public form of somebody's website posts to. */
export interface FormRoute {
  /** Below the prefix: `/public/leads`. */
  readonly url: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly body: TSchema;
  /** Looks at the body and opens a transaction with `open`. Whatever it does, a stranger is told that the form was received. */
  readonly receive: (open: FormWork, body: unknown, request: FastifyRequest) => Promise<void>;
}

const Received = Type.Object(
  { status: Type.Literal('received', { description: 'Nothing is told of what became of it.' }) },
  { title: 'FormReceivedResponse', additionalProperties: false },
);

/** A page may read the answer when it may send the form. */
function allowOrigin(reply: FastifyReply, origin: string): void {
  reply.header('access-control-allow-origin', origin).header('vary', 'origin');
}

/**
 * Registers a form that anybody may send who has a form key, in the header X-Form-Key: JSON of at most 32 KiB, answered with
 * 202 and nothing else. The key comes first: without one, nothing is told of what the form would take.
 */
export function formRoute(app: FastifyInstance, form: FormRoute): void {
  const { url, operationId, summary, tags, body, receive } = form;
  const description = [
    `The form's key in the header \`X-Form-Key\`; a browser must send it from one of the key's origins.`,
    form.description,
  ]
    .filter(Boolean)
    .join(' ');
  const schema = {
    operationId,
    summary,
    description,
    tags,
    querystring: NoQuery,
    body,
    response: { 202: Received, ...problemResponses },
  };
  app.post(
    url,
    {
      schema,
      bodyLimit: BODY_LIMIT_BYTES,
      attachValidation: true,
      config: CONFIG,
    },
    async (request, reply) => {
      const { origin } = request.headers;
      // The key first, whatever the body is; then what is wrong with the body.
      await withFormKey(request, async () => {});
      if (origin !== undefined) allowOrigin(reply, origin);
      if (request.validationError) throw request.validationError;
      await receive((work) => withFormKey(request, work), request.body, request);
      await observeFormKey(request);
      return reply.code(202).send({ status: 'received' });
    },
  );
  app.options(url, { config: CONFIG }, preflight);
}

/**
 * A preflight carries no key, so it cannot tell whose form this is: it lets any page ask, without cookies, and the request
 * that follows is held against the origins of its key.
 */
async function preflight(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { origin } = request.headers;
  if (origin === undefined || !ORIGIN.test(origin) || request.headers['access-control-request-method'] !== 'POST')
    return answerUnknown(request, reply);
  allowOrigin(reply, origin);
  return reply
    .headers({
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': `content-type, ${FORM_KEY_HEADER}`,
      'access-control-max-age': PREFLIGHT_SECONDS,
    })
    .code(204)
    .send();
}
