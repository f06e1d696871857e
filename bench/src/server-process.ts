import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { database } from '@bottlecrm/core';
import type { ServerMessage, ServerRequest } from './measured-process.ts';

/** CPU seconds since the start: of the server process, and of the database connections that it holds. */
export interface CpuUse {
  readonly server: number;
  /** Undefined where the system has no /proc. */
  readonly database: number | undefined;
}

export interface MeasuredServer {
  readonly name: string;
  readonly origin: string;
  cpu(): Promise<CpuUse>;
  /** Profiles the server process while `work` runs. */
  profile(work: () => Promise<void>): Promise<Profiler.Profile>;
  stop(): Promise<void>;
}

export interface ServerSpec {
  /** Unique among the running servers: it marks their database connections. */
  readonly name: string;
  /** Entry file beside this one. */
  readonly entry: string;
  /** The app role's connection string. */
  readonly url: string;
  /** A connection string that may see all connections. */
  readonly adminUrl: string;
  readonly env?: Readonly<Record<string, string>>;
}

const TICKS_PER_SECOND = 100;
const START_TIMEOUT_MS = 30_000;

function ticksOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields after the parenthesized name: utime is the 14th of all, stime the 15th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

/** Starts a server in a process of its own and waits until it listens. */
export async function startServer(spec: ServerSpec): Promise<MeasuredServer> {
  const { name, entry, url, adminUrl, env = {} } = spec;
  const child = fork(fileURLToPath(new URL(entry, import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE_URL: url, ...env },
    execArgv: ['--conditions=@bottlecrm/source'],
  });
  const exited = once(child, 'exit');
  const failed = exited.then(([code, signal]) => {
    throw new Error(`The server ${name} ended (${signal ?? code}).`);
  });
  failed.catch(() => {});
  const late = AbortSignal.timeout(START_TIMEOUT_MS);
  const [ready] = (await Promise.race([once(child, 'message', { signal: late }), failed])) as [ServerMessage];
  if (ready.kind !== 'ready') throw new Error(`The server ${name} spoke before it was ready.`);

  const ask = async (request: ServerRequest): Promise<ServerMessage> => {
    const answer = Promise.race([once(child, 'message'), failed]) as Promise<[ServerMessage]>;
    child.send(request);
    return (await answer)[0];
  };
  const processCpu = async (): Promise<number> => {
    const answer = await ask('cpu');
    return answer.kind === 'cpu' ? answer.seconds : 0;
  };
  const databaseCpu = async (): Promise<number | undefined> => {
    if (!existsSync('/proc/self/stat')) return undefined;
    const pids = await backendsOf(adminUrl, url);
    return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) / TICKS_PER_SECOND;
  };
  return {
    name,
    origin: ready.origin,
    cpu: async () => ({ server: await processCpu(), database: await databaseCpu() }),
    async profile(work) {
      await ask('start profile');
      await work();
      const answer = await ask('stop profile');
      if (answer.kind !== 'profile' || !answer.profile) throw new Error('The server answered no profile.');
      return answer.profile;
    },
    async stop() {
      if (child.connected) child.disconnect();
      const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(impatience);
    },
  };
}

/** The connections of one server: each gets a connection string with an application name of its own. */
async function backendsOf(adminUrl: string, url: string): Promise<number[]> {
  const name = new URL(url).searchParams.get('application_name');
  return database.withClient(adminUrl, async (client) => {
    const { rows } = await client.query('SELECT pid FROM pg_stat_activity WHERE application_name = $1', [name]);
    return rows.map((row) => row.pid as number);
  });
}

/** The connection string with a name that tells this server's connections from others'. */
export function named(url: string, name: string): string {
  const result = new URL(url);
  result.searchParams.set('application_name', name);
  return result.href;
}
