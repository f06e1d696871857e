import { chmodSync, lstatSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDirectory } from '../make-directory.ts';
import { canReach, type RunUser } from './run-user.ts';

/**
 * A directory of ours outside of the project that the run user can reach: for copies of the binaries (`cache`), and for
 * data whose own place it cannot reach (`state`). Undefined when there is none.
 */
export function systemDirectory(kind: 'cache' | 'state', user: RunUser | undefined): string | undefined {
  const root = process.getuid?.() === 0;
  const standard = root ? join('/var', kind === 'cache' ? 'cache' : 'lib') : join(homedir(), '.cache');
  const candidates = [
    join(standard, 'bottlecrm'),
    join('/var/tmp', `bottlecrm-${process.getuid?.() ?? 'user'}`),
    join(tmpdir(), `bottlecrm-${process.getuid?.() ?? 'user'}`),
  ];
  return candidates.find(
    (directory) => isOurs(directory) && (process.platform === 'win32' || canReach(user, directory)),
  );
}

function isOurs(directory: string): boolean {
  try {
    if (makeDirectory(directory)) chmodSync(directory, 0o755);
    const stats = lstatSync(directory);
    // In a shared directory another account may have made this name first: what it could change is never run.
    const writableByOthers = process.platform !== 'win32' && (stats.mode & 0o022) !== 0;
    return stats.isDirectory() && !writableByOthers && (process.getuid === undefined || stats.uid === process.getuid());
  } catch {
    return false;
  }
}
