import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeApplication, database } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { plugins } from '../src/plugins.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const directory = resolve(import.meta.dirname, '..');
const packages = resolve(directory, '../../packages');
/** Packages that are no plugins. */
const OTHERS = ['cli', 'client', 'core', 'testing'];
const name = `${process.env.BOTTLECRM_TEST_RUN}_example_${process.pid}`;
const adminUrl = process.env.TEST_DATABASE_URL ?? '';

let env: Readonly<Record<string, string | undefined>>;
beforeAll(async () => {
  const urls = await database.setupDatabase({ adminUrl, databaseName: name });
  env = {
    PATH: process.env.PATH,
    AUTH_SECRET: 'a secret for tests, which signs nothing that matters',
    DATABASE_URL: urls.url,
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_SYSTEM_URL: urls.systemUrl,
  };
});
afterAll(() =>
  database.withClient(adminUrl, (admin) =>
    admin.query(`DROP DATABASE IF EXISTS ${database.quoteName(name)} WITH (FORCE)`),
  ),
);

/** Runs the program as the documentation of a deployment does. */
const bottlecrm = (...args: readonly string[]): Promise<{ code: number; stdout: string }> =>
  new Promise((done) => {
    const program = join(packages, 'cli/src/bin.ts');
    const all = ['--conditions=@bottlecrm/source', program, ...args];
    execFile(process.execPath, all, { cwd: directory, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? 1) : 0, stdout: stdout + stderr }),
    );
  });

it('has every plugin of this repository', async () => {
  const composed = await composeApplication({
    plugins: plugins('.data', {}),
    auth: { secret: 'only to compose, never to sign anything with' },
  });
  const present = readdirSync(packages).filter((entry) => !OTHERS.includes(entry));
  expect([...internalsOf(composed).model.plugins.keys()].filter((plugin) => plugin !== 'core').sort()).toEqual(
    present.sort(),
  );
});

it('is proven isolated, table by table, by the commands of a deployment', async () => {
  expect(await bottlecrm('migrate')).toMatchObject({ code: 0 });
  const { code, stdout } = await bottlecrm('rls', 'test');
  expect(stdout).toMatch(/^\d+ tables, \d+ attempts: no organization reaches another\.\n$/);
  expect(code).toBe(0);
  expect((await bottlecrm('doctor')).stdout).not.toMatch(/TABLE|POLICY|FUNCTION|GRANT|COLUMN|INDEX|VIEW/);
});
