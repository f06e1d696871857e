import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { spawnOptions, startFailed } from './cluster.ts';
import { alreadyRunning, readLockFile } from './lock-file.ts';
import type { RunUser } from './run-user.ts';

/** Crash recovery of a large database takes a while. */
const START_TIMEOUT_MS = 120_000;
/** After a fast shutdown that hangs, the server is told to quit at once. */
const STOP_TIMEOUT_MS = 20_000;
/** How long backends of a killed server may hold its shared memory. */
const ORPHANED_BACKENDS_TIMEOUT_MS = 10_000;

/** A running server; `stop` resolves when its last process has gone. */
export type Server = { stop(): Promise<void> };

export type ServerSpec = {
  binaries: Binaries;
  user: RunUser | undefined;
  clusterDir: string;
  port: number;
  settings: Record<string, string | number | boolean>;
  /** The cluster is removed when this process dies. */
  removeWhenOrphaned: boolean;
  log: (line: string) => void;
};

/** Thrown inside this folder when somebody else has the port. */
export class PortTaken extends Error {}

/** Starts the server and waits until it accepts connections. */
export async function startServer(spec: ServerSpec): Promise<Server> {
  const deadline = Date.now() + ORPHANED_BACKENDS_TIMEOUT_MS;
  for (;;) {
    try {
      return await startOnce(spec);
    } catch (error) {
      const backendsRemain = error instanceof Error && error.message.includes('pre-existing shared memory block');
      if (!backendsRemain || Date.now() > deadline) throw error;
      await delay(200);
    }
  }
}

async function startOnce(spec: ServerSpec): Promise<Server> {
  const { user, clusterDir, port } = spec;
  const flags = Object.entries({ ...spec.settings, port, listen_addresses: '127.0.0.1', unix_socket_directories: '' });
  const args = ['-D', clusterDir, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // Detached: Ctrl-C in the terminal reaches the program first, which still needs its database to finish its requests.
  const child = spawn(spec.binaries.postgres, args, {
    ...spawnOptions(user),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const recent = keepRecent(child.stderr, spec.log);
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  const ended = new Promise<string>((resolve) =>
    child.once('close', (code, signal) => resolve(`it ended with ${signal ?? code}`)),
  );
  if (child.pid === undefined) return failed;
  startGuard(child, spec);

  const state = await Promise.race([becomesReady(clusterDir, child), ended.then(() => 'ended'), failed]);
  if (state === 'ready') return handOver(child, spec, ended);
  child.kill('SIGQUIT');
  const how = await ended;
  const output = recent.join('\n');
  if (/could not bind IPv4 address|could not create any TCP\/IP sockets/.test(output)) throw new PortTaken(output);
  if (output.includes('lock file "postmaster.pid" already exists'))
    throw alreadyRunning(clusterDir, readLockFile(clusterDir));
  throw startFailed(how, output);
}

async function becomesReady(clusterDir: string, child: ChildProcess): Promise<'ready' | 'late'> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline && !hasExited(child)) {
    const lock = readLockFile(clusterDir);
    if (lock?.pid === child.pid && lock?.status === 'ready') return 'ready';
    await delay(20);
  }
  return 'late';
}

/** A program that forgets to stop its server may still end: the server does not keep it alive. */
function handOver(child: ChildProcess, spec: ServerSpec, ended: Promise<string>): Server {
  let stopping = false;
  child.unref();
  (child.stderr as Socket).unref();
  ended.then((how) => stopping || spec.log(`The embedded PostgreSQL ended unexpectedly: ${how}.`));
  return {
    stop() {
      stopping = true;
      return stopServer(child, spec, ended);
    },
  };
}

/**
 * A shell that waits for the end of its input, which this process holds open, and then shuts the server down. However
 * this process ends, by exit, signal or `kill -9`, the server goes with it. There is none on Windows: the next start
 * says that a server is still running.
 */
function startGuard(server: ChildProcess, { user, clusterDir, removeWhenOrphaned }: ServerSpec): void {
  if (process.platform === 'win32') return;
  const remove = 'while kill -0 "$1"; do sleep 0.1; done; rm -rf "$2"; rmdir "$(dirname "$2")"';
  const script = `read -r _; kill -INT "$1"; ${removeWhenOrphaned ? remove : ''}`;
  const guard = spawn('/bin/sh', ['-c', script, 'bottlecrm-postgres-guard', String(server.pid), clusterDir], {
    ...spawnOptions(user),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as Socket).unref();
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  server.once('exit', () => guard.kill('SIGKILL'));
}

async function stopServer(child: ChildProcess, spec: ServerSpec, ended: Promise<string>): Promise<void> {
  child.ref();
  (child.stderr as Socket).ref();
  if (!hasExited(child)) await askToStop(child, spec);
  const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(impatience);
}

async function askToStop(child: ChildProcess, { binaries, user, clusterDir }: ServerSpec): Promise<void> {
  if (process.platform !== 'win32') child.kill('SIGINT');
  else
    await once(
      spawn(binaries.pg_ctl, ['stop', '-D', clusterDir, '-m', 'fast'], { ...spawnOptions(user), stdio: 'ignore' }),
      'close',
    );
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function keepRecent(stream: NodeJS.ReadableStream, log: (line: string) => void): string[] {
  const recent: string[] = [];
  createInterface({ input: stream }).on('line', (line) => {
    if (recent.push(line) > 40) recent.shift();
    log(line);
  });
  return recent;
}
