import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { database } from '@bottlecrm/core';

const START = resolve(import.meta.dirname, '../src/start.ts');
/** What this process may have that a bare machine does not. */
const INHERITED = ['PATH', 'HOME', 'LANG', 'SystemRoot', 'TMPDIR'];

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One run of `pnpm start`, without pnpm. */
export interface RunningServer {
  readonly pid: number;
  /** Everything printed so far. */
  output(): string;
  /** Answers the URL once the banner is printed. @throws Error with the output when the server ends before. */
  ready(): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

export function startServer(args: readonly string[], env: NodeJS.ProcessEnv = {}): RunningServer {
  const inherited = Object.fromEntries(INHERITED.map((name) => [name, process.env[name]]));
  const child = spawn(process.execPath, ['--conditions=@bottlecrm/source', START, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  }
  const ended = once(child, 'close').then(([code]) => ({ code, ...text }) as Ended);
  return {
    pid: child.pid ?? 0,
    output: () => text.stdout,
    ready: () => becomesReady(child, text, ended),
    kill: (signal) => child.kill(signal),
    ended,
  };
}

async function becomesReady(child: ChildProcess, text: { stdout: string }, ended: Promise<Ended>): Promise<string> {
  for (;;) {
    const url = /is ready after .* s: (\S+)\n[\s\S]*\n$/.exec(text.stdout)?.[1];
    if (url) return url;
    const next = child.stdout ? once(child.stdout, 'data').then(() => undefined) : undefined;
    const end = await Promise.race([ended, next]);
    if (end) throw new Error(`The server ended with ${end.code}:\n${end.stdout}${end.stderr}`);
  }
}

/** Runs a start that shall fail. */
export const endOf = (args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> => startServer(args, env).ended;

export interface Folder {
  readonly path: string;
  remove(): void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'bottlecrm-server-'));
  // For root, an unprivileged account runs PostgreSQL: data that it cannot reach is kept elsewhere.
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The postmaster of a data directory, as PostgreSQL's own lock file names it. */
export function postmasterOf(dataDir: string): { readonly pid: number; readonly url: string } {
  const cluster = join(dataDir, 'cluster');
  const [pid, , , port] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(cluster, 'bottlecrm-password'), 'utf8').trim();
  return { pid: Number(pid), url: `postgresql://postgres:${password}@127.0.0.1:${port}/bottlecrm` };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function signIn(url: string, email: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/api/auth/dev-login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  return { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
}

/** Rows that the superuser of a data directory's PostgreSQL reads. */
export const readRows = (dataDir: string, text: string) =>
  database.withClient(postmasterOf(dataDir).url, async (client) => (await client.query(text)).rows);

/** Runs what a page tells its reader to paste. */
export async function bash(script: string, cwd = process.cwd()): Promise<Ended> {
  const child = spawn('bash', ['-c', script], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  const [code] = await once(child, 'close');
  return { code, ...text };
}
