import { crm, serverOptions } from '@bottlecrm/core';
import Fastify from 'fastify';
import config from './bottlecrm.config.ts';

const app = Fastify(serverOptions({ logger: { level: 'warn' } }));
await app.register(crm, config);
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 3000) });
