import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** Lets the routes of this scope take multipart bodies; a host that takes them everywhere has seen to it already. */
export async function acceptMultipart(app: FastifyInstance): Promise<void> {
  if (!app.hasRequestDecorator('parts')) await app.register(multipart);
}
