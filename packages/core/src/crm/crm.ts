import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { prepareDatabase, startDelivery } from '../database/prepare.ts';
import type { Stoppable } from '../events/outbox-channel.ts';
import { checkSignIn, checkSignInOptions } from '../features/auth/check-sign-in.ts';
import { startForgetting } from '../features/auth/forget-sign-ins.ts';
import { jwksRoute } from '../features/auth/jwks-route.ts';
import { signInPage } from '../features/auth/sign-in-page.ts';
import { homePage } from '../features/home/home-page.ts';
import { mailboxRoutes } from '../features/mail/mailbox-routes.ts';
import { openMetrics } from '../features/metrics/open-metrics.ts';
import { acceptInvitationPage } from '../features/organizations/accept-invitation-page.ts';
import { closeConnectionsWhenClosing } from '../http/close-connections.ts';
import { docsRoutes } from '../http/docs-routes.ts';
import { handler } from '../http/handler.ts';
import { operationsRoutes } from '../http/operations-routes.ts';
import { rememberAddress } from '../http/public-url.ts';
import { answerUnknownRoutes } from '../http/scope.ts';
import { bootPatienceMs, checkServer } from '../http/server-options.ts';
import { Application } from './application.ts';
import { type CrmOptions, checkOptions } from './config.ts';
import { corePlugin } from './core-plugin.ts';
import { inDependencyOrder } from './plugin/check-plugin.ts';
import type { StartupStep } from './startup.ts';
import './fastify-types.ts';

async function register(app: FastifyInstance, options: CrmOptions): Promise<void> {
  checkOptions(options);
  checkServer(app);
  const crmApp = new Application(options);
  crmApp.log = app.log;
  crmApp.onBackgroundError = (error) => app.log.error({ err: error }, 'database connection');
  app.decorate('crm', crmApp);
  crmApp.routeOwners.watch(app);
  closeConnectionsWhenClosing(app);
  await crmApp.rateLimits?.open(app.log);
  checkSignInOptions(crmApp);
  rememberAddress(app, crmApp);

  // Before every route: what is registered later is counted.
  const metrics = await openMetrics(app, crmApp);

  // First: a plugin may send mail in its place.
  await mailboxRoutes(app, crmApp);
  await app.register(corePlugin);
  for (const { plugin, options: own } of inDependencyOrder(options.plugins ?? [])) await app.register(plugin, own);
  answerUnknownRoutes(app, crmApp.prefix);
  if (options.health ?? true) await operationsRoutes(app, crmApp);
  await metrics?.route();
  if (options.docs ?? true) await docsRoutes(app, crmApp);
  jwksRoute(app, crmApp);
  await signInPage(app, crmApp);
  await acceptInvitationPage(app, crmApp);
  // Last: it leads to those that are there.
  await homePage(app, crmApp);

  app.addHook('onReady', async () => {
    crmApp.checkHooks();
    crmApp.checkRoutePermissions();
    crmApp.overridePermissions();
    crmApp.fieldAccess.check(crmApp.registry);
  });
  let forgetting: Stoppable | undefined;
  const isServer = () => crmApp.startsServices === 'all';
  const steps: StartupStep[] = [
    () => crmApp.rateLimits?.connect(),
    (signal) => prepareDatabase(crmApp, app.log, signal),
    () => crmApp.services.start(crmApp.startsServices, app.log),
    () => isServer() && checkSignIn(crmApp, app.log),
    () => metrics?.start(),
    () => {
      if (isServer()) forgetting = startForgetting(crmApp);
    },
    // Last: what is delivered may need a service.
    () => startDelivery(crmApp, app.log),
  ];
  app.addHook('onReady', () => crmApp.startup.begin(steps, bootPatienceMs(app), app.log));
  app.addHook('onClose', async () => {
    await crmApp.startup.stop();
    await forgetting?.stop();
    await metrics?.stop();
    await crmApp.close(app.log);
  });
}

/**
 * The CRM as a Fastify plugin: `await app.register(crm, config)`. Registers core, then each plugin in dependency order;
 * connects and checks the database when the application becomes ready.
 */
export const crm = Object.assign(fastifyPlugin(register, { fastify: '5.x', name: '@bottlecrm/core' }), {
  /** Gives a host's own route the same ctx: `app.get('/hello', crm.handler(async (ctx) => ctx.count(Lead)))`. */
  handler,
});
