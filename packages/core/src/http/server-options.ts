import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';

export const BODY_LIMIT_BYTES = 1_048_576;

/**
 * What only Fastify's constructor can set: `Fastify(serverOptions({ logger: true }))`. A trailing slash is the same route,
 * request ids are UUIDs of our own, bodies have at most 1 MiB, closing answers what is in flight, and the start takes as long as
 * its migrations take: what else it waits for has limits of its own. X-Forwarded-For counts for nothing unless you name the proxies in front: `trustProxy: '10.0.0.0/8'`. Never `true` where others can reach the server.
 */
export function serverOptions(own: FastifyServerOptions = {}): FastifyServerOptions {
  return {
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    pluginTimeout: 0,
    ...own,
    requestIdHeader: own.requestIdHeader ?? false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500, ...own.routerOptions },
  } as FastifyServerOptions;
}

const UUID_SHAPE = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

const FASTIFY_PLUGIN_TIMEOUT_MS = 10_000;

/** Returns how long boot may wait for the start of the CRM before the server listens without it. 0: until it is done. */
export function bootPatienceMs({ initialConfig }: FastifyInstance): number {
  const { pluginTimeout = FASTIFY_PLUGIN_TIMEOUT_MS } = initialConfig as FastifyServerOptions;
  return Math.ceil(pluginTimeout / 2);
}

/** Refuses a server that would break a promise, with the sentence that mends it. */
export function checkServer(app: FastifyInstance): void {
  const { bodyLimit, onProtoPoisoning } = app.initialConfig as FastifyServerOptions;
  const problems = [
    ...((bodyLimit ?? BODY_LIMIT_BYTES) > 10 * BODY_LIMIT_BYTES ? ['bodyLimit is over 10 MiB'] : []),
    ...(onProtoPoisoning !== undefined && onProtoPoisoning !== 'error' ? ['onProtoPoisoning is not "error"'] : []),
  ];
  // Fastify's type declarations leave out that it shows what makes its request ids.
  const { genReqId } = app as unknown as Required<Pick<FastifyServerOptions, 'genReqId'>>;
  if (!UUID_SHAPE.test(genReqId({ headers: {} } as never))) problems.push('genReqId does not make UUIDs');
  if (problems.length > 0) app.log.warn(`The CRM expects Fastify(serverOptions({ … })): ${problems.join('; ')}.`);
}
