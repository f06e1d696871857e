import type { FastifyInstance } from 'fastify';

/**
 * While the server closes, each answer ends its connection: a client that keeps it open for its next request would
 * otherwise hold the server up until the connection times out.
 */
export function closeConnectionsWhenClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
