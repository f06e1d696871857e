import { randomBytes } from 'node:crypto';
import Fastify from 'fastify';
import type { Crm } from '../http/crm.ts';
import { serverOptions } from '../http/server-options.ts';
import type { CrmOptions } from './config.ts';
import { crm } from './crm.ts';
import { internalsOf } from './crm-facade.ts';
import type { ServiceSelection } from './plugin/services.ts';

/**
 * A configuration put together, neither connected nor listening: entities, tables, migrations and routes are known.
 * For tools that read a configuration; without a secret, one that nothing else knows is used.
 * @throws Error when the plugins do not fit together, as boot would.
 */
export async function composeApplication(options: CrmOptions): Promise<Crm> {
  const server = Fastify(serverOptions());
  const secret = options.auth?.secret || process.env.AUTH_SECRET || randomBytes(32).toString('base64');
  await server.register(crm, { ...options, auth: { ...options.auth, secret } });
  return server.crm;
}

/** Options of `withApplication`. */
export interface ToolOptions {
  /** Short names of the plugins whose services run meanwhile, or `'all'`. @defaultValue none */
  readonly services?: ServiceSelection;
}

/**
 * Runs `work` on an application that is connected and checked like a server at start, but neither migrates, listens nor delivers
 * events, and runs only the services that it is told to.
 * @throws Error when the database cannot be served from.
 */
export async function withApplication<T>(
  options: CrmOptions,
  work: (app: Crm) => Promise<T>,
  { services = [] }: ToolOptions = {},
): Promise<T> {
  const server = Fastify(serverOptions());
  try {
    await server.register(crm, { ...options, database: { ...options.database, migrateAtStart: false } });
    const runtime = internalsOf(server.crm);
    runtime.startsServices = services;
    runtime.delivers = false;
    await server.ready();
    return await work(server.crm);
  } finally {
    await server.close();
  }
}
