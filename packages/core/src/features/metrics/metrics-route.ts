import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';
import { errors } from '../../errors/core-errors.ts';
import { refuseTaken } from '../../http/operations-routes.ts';
import { handleError, sendProblem } from '../../http/problem.ts';
import { type MetricsOptions, metricsToken } from './options.ts';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
/** Who asks through a proxy is somewhere else. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function holdsToken({ headers }: FastifyRequest, token: Buffer): boolean {
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  return timingSafeEqual(digest(given), token);
}

/** The socket's own address: that of `request.ip` is what a proxy says. */
const isLocal = ({ socket, headers }: FastifyRequest): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? '') && PROXY_HEADERS.every((name) => headers[name] === undefined);

/** `/metrics` at the root, in the text format of Prometheus. */
export async function metricsRoute(
  app: FastifyInstance,
  registry: Registry,
  options: MetricsOptions | true,
): Promise<void> {
  refuseTaken(app, ['/metrics'], 'metrics: false');
  const token = metricsToken(options);
  const known = token === undefined ? undefined : digest(token);
  await app.register(async (scope) => {
    scope.setErrorHandler(handleError);
    scope.get('/metrics', { config: { public: true }, logLevel: 'warn' }, async (request, reply) => {
      // Not thrown: a refusal would be counted and recorded like that of a member.
      if (known && !holdsToken(request, known))
        return sendProblem(errors.UNAUTHENTICATED('Send the metrics token as a bearer token.'), request, reply);
      if (!known && !isLocal(request)) return sendProblem(errors.NOT_FOUND('There is no such route.'), request, reply);
      reply.type(registry.contentType).header('cache-control', 'no-store');
      return registry.metrics();
    });
  });
}
