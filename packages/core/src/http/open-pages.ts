import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TSchema } from '../entity/type.ts';
import { partValidator } from '../entity/validation.ts';
import { errors } from '../errors/core-errors.ts';
import { checkBodyShape } from './body-shape.ts';
import { escapeHtml } from './escape-html.ts';
import { runtimeOf } from './http-runtime.ts';
import { limitStranger } from './limit-requests.ts';
import { renderPage } from './page.ts';
import { isFailure, problemOf, sendProblem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';
import { shareRequests } from './share-requests.ts';
import { checkCharset, checkPercentEncoding, checkQueryText, decodeUtf8 } from './utf8.ts';

const FORM_LIMIT_BYTES = 16 * 1024;
/** What opens a page is often in its address: no other site, search engine or cache is to learn it. */
const PRIVATE = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
};

/** The fields of a form; whoever sends one twice means neither. */
function formFields(text: string): Record<string, string> {
  checkPercentEncoding(text, 'The form');
  const fields: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    if (Object.hasOwn(fields, name) || name === '__proto__') {
      throw errors.VALIDATION_FAILED({ errors: [{ pointer: `/${name.slice(0, 100)}`, detail: 'may be sent once' }] });
    }
    fields[name] = value;
  }
  return fields;
}

/** A browser gets a page that says what is wrong, anything else problem+json. */
async function handlePageError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const problem = problemOf(error, request);
  const { url } = request.routeOptions;
  // Not the request's own log: it may be silent because of what the address holds.
  if (isFailure(problem)) {
    request.server.log.error({ err: error, code: problem.code, url, requestId: request.id }, 'page failed');
  }
  reply.header('vary', 'accept');
  if (!/\btext\/html\b/.test(request.headers.accept ?? '')) return sendProblem(problem, request, reply);
  if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', problem.retryAfterSeconds);
  const detail = problem.status < 500 ? [problem.detail, ...(problem.errors ?? []).map(({ detail: one }) => one)] : [];
  const { html, headers } = await renderPage({
    title: problem.title,
    style: 'main{max-width:32rem;margin:12vh auto;padding:2rem}p{margin-top:.75rem}',
    body: `<main><h1>${escapeHtml(problem.title)}</h1>${detail.map((one) => (one ? `<p>${escapeHtml(one)}</p>` : '')).join('')}</main>`,
  });
  return reply.code(problem.status).headers(headers).send(html);
}

/**
 * Opens the scope of a plugin's pages, at the root of the application: for people without credentials, such as customers who
 * follow a link. Nothing of it holds for the host's own routes.
 */
export async function openPages(
  app: FastifyInstance,
  pages: (scope: FastifyInstance) => void | Promise<void>,
): Promise<void> {
  const headers = { ...(await securityHeaders()), ...PRIVATE };
  await app.register(async (scope) => {
    scope.setErrorHandler(handlePageError);
    scope.setValidatorCompiler(({ schema, httpPart }) =>
      partValidator(schema as TSchema, httpPart === 'body' ? 'body' : 'parameters'),
    );
    scope.removeAllContentTypeParsers();
    const form = { parseAs: 'buffer', bodyLimit: FORM_LIMIT_BYTES } as const;
    scope.addContentTypeParser('application/x-www-form-urlencoded', form, async (_request: unknown, body: Buffer) =>
      formFields(decodeUtf8(body)),
    );
    scope.addHook('onRoute', (route) => {
      const { permission, authenticated } = route.config ?? {};
      if (permission ?? authenticated) {
        throw new Error(
          `${route.url} is a page, which anybody may open: routes with a permission go below the prefix.`,
        );
      }
      route.config = { ...route.config, public: true };
      if (route.config.secretInPath) route.logLevel ??= 'silent';
    });
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers(headers);
      runtimeOf(app).startup.check();
    });
    scope.addHook('onRequest', limitStranger);
    shareRequests(scope);
    scope.addHook('onRequest', checkCharset);
    scope.addHook('preValidation', checkQueryText);
    scope.addHook('preValidation', checkBodyShape);
    await pages(scope);
  });
}
