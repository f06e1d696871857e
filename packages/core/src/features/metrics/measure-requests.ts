import type { FastifyInstance } from 'fastify';
import type { Histogram, Registry } from 'prom-client';

type PromClient = typeof import('prom-client');

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** What no route answers has no pattern, and its method and path are whatever somebody sends. */
const NO_ROUTE = 'none';

type Observer = Histogram.Internal<'method' | 'route' | 'status'>;

/** Times every request of routes that are registered from now on, by the pattern of the route. */
export function measureRequests(app: FastifyInstance, prom: PromClient, registry: Registry): void {
  const histogram = new prom.Histogram({
    name: 'bottlecrm_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  // The labels of a request are looked up, not made.
  const observers = new Map<string, Observer>();

  function observerOf(method: string, route: string, statusCode: number): Observer {
    const status = `${Math.trunc(statusCode / 100)}xx`;
    const key = `${method} ${status} ${route}`;
    const known = observers.get(key);
    if (known) return known;
    const observer = histogram.labels({ method, route, status });
    observers.set(key, observer);
    return observer;
  }

  app.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? undefined : request.routeOptions.url;
    const method = route === undefined ? NO_ROUTE : request.method;
    observerOf(method, route ?? NO_ROUTE, reply.statusCode).observe(reply.elapsedTime / 1000);
    done();
  });
}
