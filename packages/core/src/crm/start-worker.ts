import Fastify from 'fastify';
import type { Crm } from '../http/crm.ts';
import { serverOptions } from '../http/server-options.ts';
import type { CrmOptions } from './config.ts';
import { crm } from './crm.ts';
import { internalsOf } from './crm-facade.ts';

/** A process that does jobs, delivers events and watches schedules, and serves no requests. */
export interface WorkerProcess {
  readonly app: Crm;
  /** Takes no further job, finishes what runs, and closes every connection. */
  stop(): Promise<void>;
}

export interface WorkerProcessOptions {
  /** Logs from this level on. @defaultValue 'info' */
  readonly logLevel?: string;
}

/**
 * Starts a worker from the configuration that the server has too.
 * @throws Error when no registered plugin can be a worker, or the database cannot be served from.
 */
export async function startWorker(
  options: CrmOptions,
  { logLevel = 'info' }: WorkerProcessOptions = {},
): Promise<WorkerProcess> {
  const server = Fastify(serverOptions({ logger: { level: logLevel } }));
  try {
    await server.register(crm, { ...options, docs: false });
    internalsOf(server.crm).isWorker = true;
    await server.ready();
    return { app: server.crm, stop: async () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}
