import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { database } from '@bottlecrm/core';
import { vi } from 'vitest';

// Each test starts the program several times.
vi.setConfig({ testTimeout: 180_000 });

const PACKAGE = join(import.meta.dirname, '..');
const SECRET = 'a secret for tests, which signs nothing that matters';

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  // biome-ignore lint/suspicious/noExplicitAny: what the command answered with --json
  readonly json: any;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the real program in a directory, with nothing of the test's own environment. */
export function bottlecrm(cwd: string, args: readonly string[], env: Environment = {}): Promise<Result> {
  const program = ['--conditions=@bottlecrm/source', join(PACKAGE, 'src/bin.ts'), ...args];
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, ...env };
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd, env: environment }, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({ code, stdout, stderr, json: args.includes('--json') ? JSON.parse(stdout) : undefined });
    });
  });
}

/** A host application in a directory of its own, with a database. */
export interface HostProject {
  readonly directory: string;
  readonly urls: database.SetupResult;
  /** Privileged connection to the project's database. */
  readonly adminUrl: string;
  readonly env: Environment;
  run(args: string, env?: Environment): Promise<Result>;
  /** Runs what must succeed for the test to mean anything. */
  succeed(args: string): Promise<Result>;
  write(file: string, text: string): void;
  /** One statement as the owner of the tables. */
  owner(text: string): Promise<void>;
  /** Every row that there is, as table → count. */
  rows(): Promise<Record<string, number>>;
  remove(): Promise<void>;
}

let count = 0;

/** A directory in which `@bottlecrm/core` is the one of this repository. */
export function newDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'bottlecrm-host-')));
  symlinkSync(join(PACKAGE, 'node_modules'), join(directory, 'node_modules'));
  return directory;
}

export const serverUrl = (): string => process.env.TEST_DATABASE_URL ?? '';

export const databaseName = (): string => {
  count += 1;
  return `${process.env.BOTTLECRM_TEST_RUN}_cli_${process.pid}_${count}`;
};

/** The fixtures in a new directory, and an empty database with the roles. */
export async function createHostProject(): Promise<HostProject> {
  const directory = newDirectory();
  cpSync(join(import.meta.dirname, 'fixtures'), directory, { recursive: true });
  const name = databaseName();
  const urls = await database.setupDatabase({ adminUrl: serverUrl(), databaseName: name });
  const adminUrl = Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href;
  const env = {
    AUTH_SECRET: SECRET,
    DATABASE_URL: urls.url,
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_SYSTEM_URL: urls.systemUrl,
  };
  const run: HostProject['run'] = (args, more) => bottlecrm(directory, args.split(' '), { ...env, ...more });
  return {
    directory,
    urls,
    adminUrl,
    env,
    run,
    async succeed(args) {
      const result = await run(args);
      if (result.code !== 0) throw new Error(`bottlecrm ${args}: ${result.stderr}${result.stdout}`);
      return result;
    },
    write: (file, text) => writeFileSync(join(directory, file), text),
    owner: (text) => database.withClient(urls.ownerUrl, async (client) => void (await client.query(text))),
    rows: () => countRows(adminUrl),
    async remove() {
      rmSync(directory, { recursive: true, force: true });
      await dropDatabase(name);
    },
  };
}

export const dropDatabase = (name: string): Promise<unknown> =>
  database.withClient(serverUrl(), (admin) =>
    admin.query(`DROP DATABASE IF EXISTS ${database.quoteName(name)} WITH (FORCE)`),
  );

const countRows = (adminUrl: string): Promise<Record<string, number>> =>
  database.withClient(adminUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const { rows } = await client.query(`SELECT count(*)::int AS n FROM ${database.quoteName(name)}`);
      counts[name] = rows[0].n;
    }
    return counts;
  });
