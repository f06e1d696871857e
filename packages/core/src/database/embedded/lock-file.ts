import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError } from './errors.ts';
import { isAlive } from './is-alive.ts';

/** What PostgreSQL writes into postmaster.pid while it runs. */
export type LockFile = { pid: number; port: number; status: string };

/** How long a server that is shutting down, or whose parent was just killed, has to go away. */
const STOPPING_TIMEOUT_MS = 30_000;
const ORPHAN_TIMEOUT_MS = 3_000;

/**
 * @see https://www.postgresql.org/docs/current/storage-file-layout.html (postmaster.pid)
 */
export function readLockFile(clusterDir: string): LockFile | undefined {
  try {
    const lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
}

/** Waits for a server that is on its way out; throws for one that stays; clears the way where a crashed one left its file. */
export async function freeLockFile(clusterDir: string): Promise<void> {
  const startedAt = Date.now();
  for (;;) {
    const lock = readLockFile(clusterDir);
    if (!lock) return;
    // PostgreSQL itself recognizes the file of a process that is gone.
    if (!isAlive(lock.pid)) return;
    if (!isServerOf(clusterDir, lock.pid)) return disownLockFile(clusterDir, lock.pid);
    const timeoutMs = lock.status === 'stopping' ? STOPPING_TIMEOUT_MS : ORPHAN_TIMEOUT_MS;
    if (Date.now() - startedAt > timeoutMs) throw alreadyRunning(clusterDir, lock);
    await delay(50);
  }
}

export function alreadyRunning(clusterDir: string, lock: LockFile | undefined): EmbeddedPostgresError {
  const server = lock ? `process ${lock.pid}, port ${lock.port}` : 'another process';
  const stop = lock ? `stop the program that started it (or run "kill -INT ${lock.pid}")` : 'stop it';
  return new EmbeddedPostgresError(
    'EMBEDDED_POSTGRES_ALREADY_RUNNING',
    `A PostgreSQL server (${server}) is already running on ${clusterDir}: ${stop}, or use another data directory.`,
  );
}

function isServerOf(clusterDir: string, pid: number): boolean {
  try {
    // A postmaster works in its data directory; another process that got the number after a crash does not.
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDir);
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/**
 * PostgreSQL takes a lock file for stale when it names its own parent, and then still checks that no backend of the
 * crashed server is left: deleting the file would lose that check.
 */
function disownLockFile(clusterDir: string, strangerPid: number): void {
  const path = join(clusterDir, 'postmaster.pid');
  const [pid, ...rest] = readFileSync(path, 'utf8').split('\n');
  if (Number(pid) === strangerPid) writeFileSync(path, [process.pid, ...rest].join('\n'));
}
