import { type CrmOptions, crm, serverOptions } from '@bottlecrm/core';
import Fastify, { type FastifyInstance } from 'fastify';
import config from '../bottlecrm.config.ts';
import { showroom } from './showroom.ts';

/** The whole application. `database` is read from DATABASE_URL and DATABASE_OWNER_URL when it is not given. */
export async function buildApp(options: Pick<CrmOptions, 'database' | 'auth'> = {}): Promise<FastifyInstance> {
  const app = Fastify(serverOptions({ logger: { level: 'warn' } }));
  await app.register(crm, { ...config, ...options });
  await showroom(app);
  return app;
}
