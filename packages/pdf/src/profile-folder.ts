import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Process ids mean something only on one host; containers may share a folder for temporary files. */
const PREFIX = `bottlecrm-pdf-${hostname()
  .replaceAll(/[^A-Za-z0-9]/g, '_')
  .slice(0, 40)}-`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes a browser's folder, whose last files its processes may still be closing. */
export async function removeProfileFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** Removes what processes of ours left behind that were killed. */
async function sweep(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((one) => one.startsWith(PREFIX))) {
    const pid = Number(/^(\d+)-/.exec(name.slice(PREFIX.length))?.[1]);
    const folder = join(tmpdir(), name);
    if (!pid || isAlive(pid)) continue;
    try {
      if ((await stat(folder)).uid === userInfo().uid) await removeProfileFolder(folder);
    } catch {
      // Another process sweeps as well.
    }
  }
}

/** A new folder for all that one browser writes: profile, caches, temporary files. */
export async function createProfileFolder(): Promise<string> {
  await sweep();
  return mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
}
