import { rmSync } from 'node:fs';
import { database } from '@bottlecrm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('setup prints the three connection strings for the environment, and they work', async () => {
  const { code, stdout } = await bottlecrm(directory, ['setup', '--admin-url', serverUrl(), '--database', name]);
  expect(code).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => line.split('=')[0])).toEqual([
    'DATABASE_URL',
    'DATABASE_OWNER_URL',
    'DATABASE_SYSTEM_URL',
  ]);
  for (const line of lines) {
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
  expect(Object.keys(json)).toEqual(['url', 'ownerUrl', 'systemUrl']);
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
