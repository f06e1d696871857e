import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest, FastifySchema, RouteOptions } from 'fastify';
import type { TSchema } from '../entity/type.ts';
import { partValidator } from '../entity/validation.ts';
import { errors } from '../errors/core-errors.ts';
import { completeAbsentBody, settleContentType } from './absent-body.ts';
import { answerUnknown } from './allowed-methods.ts';
import { checkBodyShape } from './body-shape.ts';
import { checkSessionMode } from './browser-mode.ts';
import { guardRoute } from './guard-route.ts';
import type { HttpOptions, HttpRuntime } from './http-runtime.ts';
import { admitRequest, limitAddress, limitStranger } from './limit-requests.ts';
import { handleError, handleNotFound } from './problem.ts';
import { securityHeaders } from './security-headers.ts';
import { shareRequests } from './share-requests.ts';
import { acceptUtf8Json, checkCharset, checkQueryText } from './utf8.ts';
import { NoQuery } from './verbs/verb-route.ts';
import { WriteQuery } from './write-request.ts';

/**
 * Opens the CRM's own scope below `prefix`: its error and not-found answers, headers, validators and body rules hold for
 * the routes registered inside and nowhere else in the host's application. Operations named in `disabled` answer 404, and
 * leave the set.
 */
export async function openScope(
  app: FastifyInstance,
  crm: HttpRuntime,
  prefix: string,
  routes: (scope: FastifyInstance) => void | Promise<void>,
  disabled: Set<string> = new Set(),
): Promise<void> {
  await app.register(
    async (scope) => {
      await prepareScope(scope, crm, disabled);
      await routes(scope);
    },
    { prefix },
  );
}

/** What pages of other origins may send, and what they may see of an answer beside its body. */
const CROSS_ORIGIN = {
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  exposedHeaders: [
    'ETag',
    'Location',
    'Retry-After',
    'Idempotency-Replayed',
    'RateLimit-Limit',
    'RateLimit-Remaining',
    'RateLimit-Reset',
  ],
};

async function allowOrigins(scope: FastifyInstance, options: NonNullable<HttpOptions['cors']>): Promise<void> {
  const { origins, credentials = false } = options;
  const answered = scope.hasRoute({ method: 'OPTIONS', url: `${scope.prefix}*` });
  // Each plugin has a scope; one route below a prefix answers preflights, and @fastify/cors always adds one.
  const target: FastifyInstance = answered ? Object.create(scope, { options: { value: () => scope } }) : scope;
  await new Promise<void>((resolve, reject) => {
    cors(target, { origin: [...origins], credentials, ...CROSS_ORIGIN }, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}

async function prepareScope(scope: FastifyInstance, crm: HttpRuntime, disabled: Set<string>): Promise<void> {
  const left = new Set(disabled);
  scope.setErrorHandler(handleError);
  // Fastify takes plain text by itself; a route that wants it adds its own parser.
  scope.removeContentTypeParser('text/plain');
  acceptUtf8Json(scope);
  scope.setValidatorCompiler(({ schema, httpPart }) =>
    partValidator(schema as TSchema, httpPart === 'body' ? 'body' : 'parameters'),
  );
  scope.addHook('onRoute', (route) => {
    const name = route.schema?.operationId;
    if (name !== undefined && left.has(name)) {
      disabled.delete(name);
      route.handler = handleNotFound;
      route.config = { public: true };
      delete route.schema;
      return;
    }
    closeQuery(route);
    guardRoute(route);
    crm.model.routes.push(route);
  });
  scope.addHook('preValidation', checkQueryText);
  scope.addHook('preValidation', completeAbsentBody);
  scope.addHook('preValidation', checkBodyShape);
  scope.addHook('preValidation', limitAddress);
  const headers = { 'cache-control': 'no-store', ...(await securityHeaders()) };
  scope.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
  const { cors: options } = crm.options;
  if (options) await allowOrigins(scope, options);
  // After CORS, whose preflight carries no token, and whose headers let a page read the refusal.
  scope.addHook('onRequest', async () => crm.startup.check());
  scope.addHook('onRequest', settleContentType);
  scope.addHook('onRequest', checkCharset);
  scope.addHook('onRequest', checkSessionMode);
  scope.addHook('onRequest', admitRequest);
  scope.addHook('onRequest', refuseIdempotencyKey);
  shareRequests(scope);
}

/** A route that names no query parameters takes none, but for those of every write. */
function closeQuery(route: RouteOptions): void {
  const schema = route.schema as FastifySchema | undefined;
  if (!schema?.operationId || schema.querystring) return;
  const writes =
    route.config?.permission !== undefined &&
    !route.config.readOnly &&
    route.method !== 'GET' &&
    route.method !== 'HEAD';
  schema.querystring = writes ? WriteQuery : NoQuery;
}

/** Sign-in and the like have no transaction of an organization to keep the answer in; uploads no body to compare. */
async function refuseIdempotencyKey(request: FastifyRequest): Promise<void> {
  const { public: open, authenticated, multipart } = request.routeOptions.config;
  if ((open || authenticated || multipart) && request.headers['idempotency-key'] !== undefined) {
    throw errors.VALIDATION_FAILED('This route does not take an Idempotency-Key.');
  }
}

/** One not-found answer per prefix. */
export function answerUnknownRoutes(app: FastifyInstance, prefix: string): void {
  app.register(
    async (scope) => {
      scope.setErrorHandler(handleError);
      scope.addHook('onRequest', limitStranger);
      scope.setNotFoundHandler(answerUnknown);
    },
    { prefix },
  );
}
