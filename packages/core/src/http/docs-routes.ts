import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import type { Application } from '../application.ts';
import { openApiDocument } from './openapi.ts';

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

/** `<prefix>/openapi.json` and the API page at `/docs`. */
export async function docsRoutes(app: FastifyInstance, crm: Application): Promise<void> {
  const document = `${crm.prefix}/openapi.json`;
  let body: string | undefined;
  await app.register(async (scope) => {
    scope.get(document, { config: { public: true } }, async (_request, reply) => {
      body ??= JSON.stringify(openApiDocument(crm));
      return reply.type('application/json; charset=utf-8').send(body);
    });
    await scope.register(scalar, { routePrefix: '/docs', configuration: { url: document, ...PAGE } });
  });
}
