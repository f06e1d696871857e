import { type Profiler, Session } from 'node:inspector/promises';
import type { FastifyInstance } from 'fastify';

/** What the harness asks of a server process. */
export type ServerRequest = 'cpu' | 'start profile' | 'stop profile';

/** What a server process tells the harness. */
export type ServerMessage =
  | { readonly kind: 'ready'; readonly origin: string }
  | { readonly kind: 'cpu'; readonly seconds: number }
  | { readonly kind: 'profile'; readonly profile: Profiler.Profile | undefined };

const send = (message: ServerMessage): void => {
  process.send?.(message);
};

const inspector = new Session();

async function answer(request: ServerRequest): Promise<ServerMessage> {
  if (request === 'cpu') {
    const { user, system } = process.cpuUsage();
    return { kind: 'cpu', seconds: (user + system) / 1e6 };
  }
  if (request === 'stop profile') {
    const { profile } = await inspector.post('Profiler.stop');
    inspector.disconnect();
    return { kind: 'profile', profile };
  }
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.start');
  return { kind: 'profile', profile: undefined };
}

/** Listens on a free port of 127.0.0.1 and serves until the harness lets go of the process. */
export async function serve(app: FastifyInstance): Promise<void> {
  send({ kind: 'ready', origin: await app.listen({ host: '127.0.0.1', port: 0 }) });
  process.on('message', async (request: ServerRequest) => send(await answer(request)));
  process.on('disconnect', async () => {
    await app.close();
    process.exit(0);
  });
}

/** The connection string that the harness gave. */
export function databaseUrl(): string {
  const url = process.env.BENCH_DATABASE_URL;
  if (!url) throw new Error('Started by the harness only: it sets BENCH_DATABASE_URL.');
  return url;
}
