import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Stoppable } from '../events/outbox-channel.ts';
import { checkSignIn, checkSignInOptions } from '../features/auth/check-sign-in.ts';
import { startForgetting } from '../features/auth/forget-sign-ins.ts';
import { jwksRoute } from '../features/auth/jwks-route.ts';
import { signInPage } from '../features/auth/sign-in-page.ts';
import { homePage } from '../features/home/home-page.ts';
import { contributedMailbox } from '../features/mail/mailbox-contribution.ts';
import { mailboxRoutes } from '../features/mail/mailbox-routes.ts';
import { openMetrics } from '../features/metrics/open-metrics.ts';
import { acceptInvitationPage } from '../features/organizations/accept-invitation-page.ts';
import { answerUnknownAtRoot } from '../http/allowed-methods.ts';
import { closeConnectionsWhenClosing } from '../http/close-connections.ts';
import { docsRoutes } from '../http/docs-routes.ts';
import { handler } from '../http/handler.ts';
import { operationsRoutes } from '../http/operations-routes.ts';
import { rememberAddress } from '../http/public-url.ts';
import { answerUnknownRoutes } from '../http/scope.ts';
import { bootPatienceMs, checkServer } from '../http/server-options.ts';
import type { StartupStep } from '../http/startup.ts';
import { type CrmOptions, checkOptions } from './config.ts';
import { corePlugin } from './core-plugin.ts';
import { inDependencyOrder } from './plugin/check-plugin.ts';
import { prepareDatabase, startDelivery } from './prepare.ts';
import { Runtime } from './runtime.ts';
import '../http/fastify-types.ts';

async function register(app: FastifyInstance, options: CrmOptions): Promise<void> {
  checkOptions(options);
  checkServer(app);
  const plugins = inDependencyOrder(options.plugins ?? []);
  const runtime = new Runtime(options);
  runtime.log = app.log;
  runtime.onBackgroundError = (error) => app.log.error({ err: error }, 'database connection');
  app.decorate('crm', runtime.crm);
  runtime.registrar.routeOwners.watch(app);
  closeConnectionsWhenClosing(app);
  await runtime.rateLimits?.open(app.log);
  checkSignInOptions(runtime);
  rememberAddress(app, runtime);

  // Before every route: what is registered later is counted.
  const metrics = await openMetrics(app, runtime);

  answerUnknownAtRoot(app, runtime, runtime.registrar.routeOwners.routes);
  await runtime.registrar.routeOwners.during('@bottlecrm/core', async () => {
    // First: a plugin may send mail in its place.
    await mailboxRoutes(app, runtime, contributedMailbox(plugins.map(({ plugin }) => plugin)));
    await app.register(corePlugin);
    for (const { plugin, options: own } of plugins) await app.register(plugin, own);
    answerUnknownRoutes(app, runtime.model.prefix);
    if (options.health ?? true) await operationsRoutes(app, runtime);
    await metrics?.route();
    if (options.docs ?? true) await docsRoutes(app, runtime);
    jwksRoute(app, runtime);
    await signInPage(app, runtime);
    await acceptInvitationPage(app, runtime);
    // Last: it leads to those that are there.
    await homePage(app, runtime);
  });

  app.addHook('onReady', async () => {
    runtime.registrar.capabilities.check();
    runtime.model.freeze(options);
  });
  let forgetting: Stoppable | undefined;
  const isServer = () => runtime.startsServices === 'all';
  const steps: StartupStep[] = [
    () => runtime.rateLimits?.connect(),
    (signal) => prepareDatabase(runtime, app.log, signal),
    () => runtime.services.start(runtime.startsServices, app.log),
    () => isServer() && checkSignIn(runtime, app.log),
    () => metrics?.start(),
    () => {
      if (isServer()) forgetting = startForgetting(runtime);
    },
    // Last: what is delivered may need a service.
    () => runtime.delivers && startDelivery(runtime, app.log),
  ];
  app.addHook('onReady', () => runtime.startup.begin(steps, bootPatienceMs(app), app.log));
  app.addHook('onClose', async () => {
    await runtime.startup.stop();
    await forgetting?.stop();
    await metrics?.stop();
    await runtime.close(app.log);
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
