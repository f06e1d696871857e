import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods, RouteOptions } from 'fastify';
import createRouter, { type HTTPMethod } from 'find-my-way';
import { errors } from '../errors/core-errors.ts';
import { type HttpRuntime, runtimeOf } from './http-runtime.ts';
import { limitStranger } from './limit-requests.ts';
import { handleError } from './problem.ts';

type Router = ReturnType<typeof createRouter>;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const routers = new WeakMap<HttpRuntime, Router>();

type Route = Pick<RouteOptions, 'method' | 'url'>;

/** Routes to be asked with any method. */
function makeRouter(routes: readonly Route[]): Router {
  const router = createRouter({ ignoreTrailingSlash: true, maxParamLength: 500 });
  for (const { method, url } of routes) {
    for (const one of [method].flat() as HTTPMethods[]) {
      const name = one.toUpperCase() as HTTPMethod;
      if (!router.hasRoute(name, url)) router.on(name, url, () => {});
    }
  }
  return router;
}

/** The routes below the prefix. Made with the first request that has no route, when all are registered. */
function routerOf(crm: HttpRuntime): Router {
  const router = routers.get(crm) ?? makeRouter(crm.model.routes);
  routers.set(crm, router);
  return router;
}

function allowedMethods(router: Router, request: FastifyRequest): readonly string[] {
  const path = request.url.split('?', 1)[0] ?? '';
  const found = METHODS.filter((method) => router.find(method, path) !== null);
  return found.length === 0 ? [] : [...found, 'OPTIONS'];
}

/** Answers for a path that other methods have. */
function answerOther(allowed: readonly string[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('allow', allowed.join(', '));
  if (request.method === 'OPTIONS') return reply.code(204).send();
  throw errors.METHOD_NOT_ALLOWED(`This path takes ${allowed.join(', ')}.`);
}

/**
 * Answers a request that has no route. A path that other methods have is 405, and OPTIONS of it tells them.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-405-method-not-allowed
 * @throws {NOT_FOUND} {METHOD_NOT_ALLOWED}
 */
export async function answerUnknown(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const allowed = allowedMethods(routerOf(runtimeOf(request.server)), request);
  if (allowed.length === 0 || METHODS.some((method) => method === request.method && allowed.includes(method)))
    throw errors.NOT_FOUND('There is no such route.');
  return answerOther(allowed, request, reply);
}

/**
 * Does the same at the root of the application, for the pages and other routes there that are the CRM's. What else has no route is
 * the host's to answer. `owned` are the routes of the CRM and its plugins, when all are registered.
 */
export function answerUnknownAtRoot(app: FastifyInstance, crm: HttpRuntime, owned: readonly Route[]): void {
  let router: Router | undefined;
  app.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    router ??= makeRouter(owned.filter((route) => !crm.model.routes.some(({ url }) => url === route.url)));
    const allowed = allowedMethods(router, request);
    if (allowed.length === 0) return;
    try {
      await limitStranger(request, reply);
      return answerOther(allowed, request, reply);
    } catch (error) {
      return handleError(error, request, reply);
    }
  });
}
