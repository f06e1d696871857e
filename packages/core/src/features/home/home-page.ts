import type { FastifyInstance } from 'fastify';
import { limitStranger } from '../../http/limit-requests.ts';
import { renderPage } from '../../http/page.ts';
import { handleError } from '../../http/problem.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { developmentPage, LINKED_PATHS, strangersPage } from './page.ts';

/**
 * The page at `/`, where the host wants one and nobody has it yet: a plugin that brings an application for people registers `/` with
 * its own pages, and core leaves it to that. In production it leads to `/sign-in`, and without that page there is none.
 */
export async function homePage(app: FastifyInstance, crm: FeaturesRuntime): Promise<void> {
  const { homePage: options = false } = crm.options;
  const has = (url: string) => app.hasRoute({ method: 'GET', url });
  if (options === false || has('/')) return;
  const production = process.env.NODE_ENV === 'production';
  if (production && !has('/sign-in')) return;
  const { demoAccounts = [] } = options === true ? {} : options;
  const accounts = crm.options.auth?.devLogin ? demoAccounts : [];
  await app.register(async (scope) => {
    scope.setErrorHandler(handleError);
    scope.addHook('onRequest', limitStranger);
    scope.get('/', { config: { public: true } }, async (_request, reply) => {
      const paths = new Set(LINKED_PATHS.filter(has));
      const { html, headers } = await renderPage(production ? strangersPage() : developmentPage(crm, paths, accounts));
      return reply.headers(headers).send(html);
    });
  });
}
