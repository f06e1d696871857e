import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';

/** The operating-system account that the server's processes run as; undefined = the account of this process. */
export type RunUser = { uid: number; gid: number; name: string };

/**
 * PostgreSQL refuses to run as root. Root gets, in this order: the owner of the existing data, the owner of the
 * directory that will hold it (so that `sudo` in a developer's checkout leaves files that the developer can use),
 * `postgres`, `nobody`. No account is created.
 */
export function chooseRunUser(clusterDir: string): RunUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOfNearest(clusterDir);
  if (owner) return owner;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid && gid) return { uid: Number(uid), gid: Number(gid), name };
  }
  throw new EmbeddedPostgresError(
    'EMBEDDED_POSTGRES_NO_USER',
    'PostgreSQL does not run as root, and this machine has neither a "postgres" nor a "nobody" account to run it as. Run this command as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** Whether that account can pass through the directory and, where a file is named, read it. */
export function canReach(user: RunUser | undefined, directory: string, file = directory): boolean {
  const account = user && { uid: user.uid, gid: user.gid };
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$1" && test -r "$2"', 'sh', directory, file], {
    cwd: '/',
    ...account,
  });
  return test.status === 0;
}

function ownerOfNearest(path: string): RunUser | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return path === dirname(path) ? undefined : ownerOfNearest(dirname(path));
  const name = stats.uid === 0 ? undefined : idOf('-un', String(stats.uid));
  return name === undefined ? undefined : { uid: stats.uid, gid: stats.gid, name };
}

function idOf(flag: string, account: string): string | undefined {
  try {
    return execFileSync('id', [flag, account], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
