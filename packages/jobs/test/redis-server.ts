import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** A Redis of this test's own on a free port of the loopback interface. */
export interface RedisServer {
  readonly url: string;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Holds it, with its connections open, until `resume`. */
  pause(): void;
  resume(): void;
  /** Starts it again with what it had written. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  const redis = new Redis({
    host: '127.0.0.1',
    port,
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => {});
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error('redis-server ended by itself.');
      const answer = await redis.connect().then(
        () => redis.ping(),
        () => undefined,
      );
      if (answer === 'PONG') return;
      await sleep(20);
    }
  } finally {
    redis.disconnect();
  }
}

const isInstalled = (): boolean => !spawnSync('redis-server', ['--version']).error;

/**
 * Whether suites on Redis are left out, visibly: on a developer's machine without redis-server, which npm cannot bring. Where
 * everything must be tested (`CI` is set) they fail instead, with what to install.
 */
export const redisIsMissing: boolean = !process.env.CI && !isInstalled();
if (redisIsMissing)
  console.warn(
    'Skipped on Redis: there is no redis-server here (apt-get install -y redis-server, brew install redis).',
  );

/** @throws Error that says what to install */
export async function startRedis(settings: readonly string[] = []): Promise<RedisServer> {
  if (!isInstalled())
    throw new Error('The queue is tested on Redis as well: install redis-server (apt-get install -y redis-server).');
  const directory = mkdtempSync(join(tmpdir(), 'bottlecrm-redis-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const start = async () => {
    const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', directory, '--appendonly', 'yes'];
    child = spawn('redis-server', [...options, '--appendfsync', 'always', '--save', '', ...settings], {
      stdio: 'ignore',
    });
    await answers(port, child);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    pause: () => child?.kill('SIGSTOP'),
    resume: () => child?.kill('SIGCONT'),
    start,
    async stop() {
      await kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
