import type { FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import createRouter, { type HTTPMethod } from 'find-my-way';
import { errors } from '../errors/core-errors.ts';
import { type HttpRuntime, runtimeOf } from './http-runtime.ts';

type Router = ReturnType<typeof createRouter>;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const routers = new WeakMap<HttpRuntime, Router>();

/** The CRM's routes, to be asked with any method. Made with the first request that has no route, when all are registered. */
function routerOf(crm: HttpRuntime): Router {
  const known = routers.get(crm);
  if (known) return known;
  const router = createRouter({ ignoreTrailingSlash: true, maxParamLength: 500 });
  for (const { method, url } of crm.model.routes) {
    for (const one of [method].flat() as HTTPMethods[]) {
      const name = one.toUpperCase() as HTTPMethod;
      if (!router.hasRoute(name, url)) router.on(name, url, () => {});
    }
  }
  routers.set(crm, router);
  return router;
}

function allowedMethods(request: FastifyRequest): readonly string[] {
  const path = request.url.split('?', 1)[0] ?? '';
  const found = METHODS.filter((method) => routerOf(runtimeOf(request.server)).find(method, path) !== null);
  return found.length === 0 ? [] : [...found, 'OPTIONS'];
}

/**
 * Answers a request that has no route. A path that other methods have is 405, and OPTIONS of it tells them.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-405-method-not-allowed
 * @throws {NOT_FOUND} {METHOD_NOT_ALLOWED}
 */
export async function answerUnknown(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const allowed = allowedMethods(request);
  if (allowed.length === 0 || METHODS.some((method) => method === request.method && allowed.includes(method)))
    throw errors.NOT_FOUND('There is no such route.');
  reply.header('allow', allowed.join(', '));
  if (request.method === 'OPTIONS') return reply.code(204).send();
  throw errors.METHOD_NOT_ALLOWED(`This path takes ${allowed.join(', ')}.`);
}
