import type { FastifyRequest, RouteOptions } from 'fastify';
import { authenticateUser } from './authenticate.ts';
import { admitCaller, looksAtCaller } from './handler.ts';

async function admitUser(request: FastifyRequest): Promise<void> {
  await authenticateUser(request);
}

/**
 * Before a handler runs that does not look at its caller by itself, core does: credentials that are signed or well formed say
 * nothing of whether the session goes on, the membership or token is good, and the route's permission is there.
 */
export function guardRoute(route: RouteOptions): void {
  const { public: open, authenticated, tokens } = route.config ?? {};
  if (open || looksAtCaller(route.handler)) return;
  const guard = authenticated && !tokens ? admitUser : admitCaller;
  const others = [route.preHandler ?? []].flat();
  // The HEAD route that comes with a GET has it already.
  if (!others.some((one) => one === guard)) route.preHandler = [guard, ...others];
}
