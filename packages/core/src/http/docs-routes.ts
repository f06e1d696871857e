import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import { tenantHandler } from './handler.ts';
import type { HttpRuntime } from './http-runtime.ts';
import { limitStranger } from './limit-requests.ts';
import { openApiDocument } from './openapi/document.ts';
import { ownDocument } from './openapi/own-document.ts';
import { refuseTaken } from './operations-routes.ts';
import { handleError } from './problem.ts';

/** Everything comes from this server: no fonts, telemetry or services of anybody else, so that it works offline and tells nobody. */
const PAGE = {
  pageTitle: 'bottlecrm API',
  authentication: { preferredSecurityScheme: 'bearer' },
  withDefaultFonts: false,
  telemetry: false,
  showDeveloperTools: 'never',
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
} as const;

/** `<prefix>/openapi.json` (with a token: the organization's own, its fields typed) and the API page at `/docs`. */
export async function docsRoutes(app: FastifyInstance, crm: HttpRuntime): Promise<void> {
  refuseTaken(app, ['/docs', '/docs/'], 'docs: false');
  const document = `${crm.model.prefix}/openapi.json`;
  let body: string | undefined;
  const own = tenantHandler(async (ctx) => ownDocument(crm, ctx));
  await app.register(async (scope) => {
    scope.setErrorHandler(handleError);
    scope.addHook('onRequest', limitStranger);
    scope.get(document, { config: { public: true, tokens: true } }, async (request, reply) => {
      reply.header('vary', 'authorization').header('cache-control', 'no-store');
      if (request.headers.authorization) return own(request, reply);
      body ??= JSON.stringify(openApiDocument(crm));
      return reply.type('application/json; charset=utf-8').send(body);
    });
    await scope.register(scalar, { routePrefix: '/docs', configuration: { url: document, ...PAGE } });
  });
}
