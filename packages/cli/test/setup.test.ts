import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { database } from '@bottlecrm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bottlecrm, databaseName, dropDatabase, newDirectory, serverUrl } from './host-project.ts';

let directory: string;
const name = databaseName();

beforeAll(() => {
  directory = newDirectory();
});
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await dropDatabase(name);
});

test('setup prints the connection strings and the secret for the environment, and they work', async () => {
  const { code, stdout } = await bottlecrm(directory, ['setup', '--admin-url', serverUrl(), '--database', name]);
  expect(code).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => line.split('=')[0])).toEqual([
    'DATABASE_URL',
    'DATABASE_OWNER_URL',
    'DATABASE_SYSTEM_URL',
    'AUTH_SECRET',
  ]);
  for (const line of lines.slice(0, 3)) {
    await database.withClient(line.slice(line.indexOf('=') + 1), async (client) => {
      const { rows } = await client.query('SELECT current_database() AS name');
      expect(rows[0].name).toBe(name);
    });
  }
});

test('setup again changes nothing and answers the same', async () => {
  const args = ['setup', '--database', name, '--json'];
  const { code, json, stderr } = await bottlecrm(directory, args, { DATABASE_ADMIN_URL: serverUrl() });
  expect(code).toBe(0);
  expect(Object.keys(json)).toEqual(['url', 'ownerUrl', 'systemUrl', 'authSecret']);
  expect(stderr).toBe('');
});

test('setup without an admin connection says how to pass one', async () => {
  const { code, stderr } = await bottlecrm(directory, ['setup']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Pass --admin-url /);
});

test('setup --keep-passwords needs the URLs that hold them', async () => {
  const { code, stderr } = await bottlecrm(directory, ['setup', '--admin-url', serverUrl(), '--keep-passwords']);
  expect(code).toBe(1);
  expect(stderr).toBe('--keep-passwords needs DATABASE_URL with the password that its role shall have.\n');
});

describe('setup on a server without the database that the URL names', () => {
  const fresh = databaseName();
  const adminUrl = Object.assign(new URL(serverUrl()), { pathname: `/${fresh}` }).href;
  afterAll(() => dropDatabase(fresh));

  test('creates it, and prints the same again, the secret included', async () => {
    const first = await bottlecrm(directory, ['setup', '--admin-url', adminUrl]);
    expect(first).toMatchObject({ code: 0, stderr: `Created the database ${fresh}.\n` });
    const [, secret = ''] = /^AUTH_SECRET=(.+)$/m.exec(first.stdout) ?? [];
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect((await bottlecrm(directory, ['setup', '--admin-url', adminUrl])).stdout).toBe(first.stdout);
  });

  test('--write sets its variables in a file, and leaves everything else in it', async () => {
    const file = join(directory, 'server.env');
    const mine = 'SMTP_URL=smtp://mail.test\nAUTH_SECRET=a-secret-of-mine-that-must-not-change\nDATABASE_URL=old\n';
    writeFileSync(file, mine);
    const { code, stdout } = await bottlecrm(directory, ['setup', '--admin-url', adminUrl, '--write', file]);
    expect(code).toBe(0);
    expect(stdout).not.toContain('postgresql://');
    const written = readFileSync(file, 'utf8');
    expect(written).toContain('SMTP_URL=smtp://mail.test\n');
    expect(written).toContain('\nAUTH_SECRET=a-secret-of-mine-that-must-not-change\n');
    expect(written.match(/^DATABASE_URL=/gm)).toHaveLength(1);
    expect(written).toMatch(new RegExp(`^DATABASE_URL=postgresql://bottlecrm_app:.*/${fresh}$`, 'm'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

test.each([
  [
    'a wrong password',
    { password: 'hunter2' },
    /^The database \S+ of \S+ cannot be reached as \S+: it refuses .*: correct them\.\n$/,
  ],
  [
    'a port where nothing listens',
    { port: '1' },
    /cannot be reached as \S+: nothing listens there: start PostgreSQL, .*\.\n$/,
  ],
])('setup says in one sentence what is wrong with %s', async (_, change, sentence) => {
  const adminUrl = Object.assign(new URL(serverUrl()), change).href;
  const { code, stdout, stderr } = await bottlecrm(directory, ['setup', '--admin-url', adminUrl]);
  expect(code).toBe(1);
  expect(stderr).toMatch(sentence);
  expect(stdout + stderr).not.toContain('hunter2');
});
