import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import type { Application } from '../application.ts';
import { checkBodyShape } from './body-shape.ts';
import { handleError, handleNotFound } from './problem.ts';
import { partValidator } from './validation.ts';

/**
 * Opens the CRM's own scope below `prefix`: its error and not-found answers, headers, validators and body rules hold for
 * the routes registered inside and nowhere else in the host's application.
 */
export async function openScope(
  app: FastifyInstance,
  crm: Application,
  prefix: string,
  routes: (scope: FastifyInstance) => void | Promise<void>,
): Promise<void> {
  await app.register(
    async (scope) => {
      await prepareScope(scope, crm);
      await routes(scope);
    },
    { prefix },
  );
}

/** Helmet's headers for an API that answers JSON: nothing may be loaded or framed. */
const HEADERS = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
};

async function prepareScope(scope: FastifyInstance, crm: Application): Promise<void> {
  scope.setErrorHandler(handleError);
  scope.setValidatorCompiler(({ schema, httpPart }) =>
    partValidator(schema as TSchema, httpPart === 'body' ? 'body' : 'parameters'),
  );
  scope.addHook('onRoute', (route) => {
    crm.routes.push(route);
  });
  scope.addHook('preValidation', checkBodyShape);
  scope.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  await scope.register(helmet, HEADERS);
  const { cors: options } = crm.options;
  if (options) await scope.register(cors, { origin: [...options.origins], credentials: options.credentials ?? false });
}

/** One not-found answer per prefix. */
export function answerUnknownRoutes(app: FastifyInstance, prefix: string): void {
  app.register(
    async (scope) => {
      scope.setNotFoundHandler(handleNotFound);
    },
    { prefix },
  );
}
