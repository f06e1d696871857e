import type { FastifyInstance } from 'fastify';
import { databaseUrls } from '../../database/options.ts';
import type { Stoppable } from '../../events/outbox-channel.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { measureDatabase } from './measure-database.ts';
import { measureRequests } from './measure-requests.ts';
import { measureShares, measureThreads } from './measure-shares.ts';
import { metricsRoute } from './metrics-route.ts';
import { checkMetricsToken } from './options.ts';
import { PluginMetrics } from './registry.ts';

/** What of an application is counted, in a registry of its own: several may be in one process. */
export interface Metrics {
  /** Adds the route, once the plugins have theirs. */
  route(): Promise<void>;
  /** Asks plugins for what they count, once their services run. */
  start(): void;
  stop(): Promise<void>;
}

/** Begins to count; undefined where the host wants none. prom-client is loaded for those who do. */
export async function openMetrics(app: FastifyInstance, crm: FeaturesRuntime): Promise<Metrics | undefined> {
  const { metrics: options = false } = crm.options;
  if (options === false) return undefined;
  const prom = await import('prom-client');
  const registry = new prom.Registry();
  measureRequests(app, prom, registry);
  let database: Stoppable | undefined;
  return {
    route: () => metricsRoute(app, registry, options),
    start() {
      if (!crm.isServer) return;
      checkMetricsToken(options);
      if (options === true || (options.process ?? true)) prom.collectDefaultMetrics({ register: registry });
      const own = new PluginMetrics(prom, registry, app.log);
      database = measureDatabase(crm, own, databaseUrls(crm.options.database).systemUrl);
      if (crm.requestShares) measureShares(crm.requestShares, own);
      measureThreads(crm.threads, own);
      crm.services.measure(own);
    },
    async stop() {
      await database?.stop();
      registry.clear();
    },
  };
}
