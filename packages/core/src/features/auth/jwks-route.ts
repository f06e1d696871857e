import type { FastifyInstance } from 'fastify';
import type { FeaturesRuntime } from '../features-runtime.ts';

/**
 * `/.well-known/jwks.json`: the public keys of access tokens, when they are signed with a key pair.
 * @see https://www.rfc-editor.org/rfc/rfc7517#section-5
 */
export function jwksRoute(app: FastifyInstance, crm: FeaturesRuntime): void {
  const { jwks } = crm.tokens;
  if (!jwks) return;
  app.get('/.well-known/jwks.json', { config: { public: true } }, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(await jwks()),
  );
}
