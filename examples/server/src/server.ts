import { type CrmOptions, crm, serverOptions } from '@bottlecrm/core';
import Fastify, { type FastifyInstance } from 'fastify';
import { loadSentry, reportErrors } from './error-reports.ts';
import { leadSheet } from './lead-sheet.ts';
import type { Options } from './options.ts';
import { StartError } from './start-error.ts';
import { startTracing } from './tracing.ts';

type Watching = Pick<Options, 'logLevel' | 'traces' | 'sentryDsn'>;

/** The application, connected, migrated and checked; not listening yet. @throws {StartError} */
export async function createServer(config: CrmOptions, options: Watching): Promise<FastifyInstance> {
  const app = Fastify(serverOptions({ logger: { level: options.logLevel } }));
  try {
    if (options.sentryDsn !== undefined) reportErrors(app, await loadSentry(), options.sentryDsn);
    const tracing = options.traces ? await startTracing('bottlecrm') : undefined;
    if (tracing) app.addHook('onClose', tracing.stop);
    await tracing?.register(app);
    await app.register(crm, { ...config, ...(tracing ? { tracer: tracing.tracer } : {}) });
    leadSheet(app);
    await app.ready();
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Answers the URL. @throws {StartError} when the port is taken or not allowed. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw portProblem(error, host, port);
  }
}

function portProblem(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return portTaken(host, port);
    case 'EACCES':
      return new StartError(`This account may not listen on port ${port}: choose one above 1023 with --port or PORT.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`${host} is not an address of this machine: correct --host or HOST.`);
    default:
      return error;
  }
}

export const portTaken = (host: string, port: number): StartError =>
  new StartError(
    `Port ${port} of ${host} is taken by another program: stop that program, or choose another port with --port or PORT.`,
  );
