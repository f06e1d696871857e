import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { checkServingRole, migrate, setupDatabase, withClient } from '../../src/database/index.ts';
import { sampleTables } from './sample-tables.ts';
import { samplePlugins, useServer } from './server.ts';

const server = useServer({ own: true });
const attributes = `SELECT rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolcanlogin FROM pg_roles WHERE rolname LIKE 'bottlecrm%' ORDER BY 1`;

describe('setupDatabase', () => {
  test('creates roles without privileges, safely from several servers at once', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => server.empty('setup')));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    const { rows } = await withClient(server.adminUrl, (admin) => admin.query(attributes));
    const plain = { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false };
    expect(rows).toEqual([
      { rolname: 'bottlecrm_app', ...plain, rolcanlogin: true },
      { rolname: 'bottlecrm_owner', ...plain, rolcanlogin: true },
      { rolname: 'bottlecrm_platform', ...plain, rolcanlogin: false },
      { rolname: 'bottlecrm_search', ...plain, rolcanlogin: false },
      { rolname: 'bottlecrm_system', ...plain, rolcanlogin: true },
    ]);
  });

  test('leaves the first database working when a second is set up', async () => {
    const first = await server.empty('first');
    await server.empty('second');
    for (const url of [first.url, first.ownerUrl, first.systemUrl]) {
      await expect(withClient(url, (client) => client.query('SELECT 1'))).resolves.toBeDefined();
    }
  });

  test('lets the platform role log in where it is asked for, and keeps it so', async () => {
    const without = await server.empty('platform');
    expect(without.platformUrl).toBeUndefined();
    const databaseName = new URL(without.url).pathname.slice(1);
    const asked = { adminUrl: server.adminUrl, databaseName, platform: true };
    const { platformUrl = '' } = await setupDatabase(asked);
    expect(await setupDatabase(asked)).toMatchObject({ platformUrl });
    await setupDatabase({ adminUrl: server.adminUrl, databaseName });
    const { rows } = await withClient(platformUrl, (client) => client.query('SELECT current_user AS role'));
    expect(rows).toEqual([{ role: 'bottlecrm_platform' }]);
  });

  test('repairs a role that was given too much, and keeps passwords out of the log', async () => {
    const before = await server.empty('repair');
    await withClient(server.adminUrl, (admin) =>
      admin.query('ALTER ROLE bottlecrm_app BYPASSRLS CREATEDB; GRANT bottlecrm_owner TO bottlecrm_app'),
    );
    await withClient(before.url, async (app) => {
      expect((await checkServingRole(app)).map(({ code }) => code)).toEqual([
        'ROLE_BYPASSES_ROW_SECURITY',
        'ROLE_CREATES_ROLES',
        'ROLE_MEMBER',
        'ROLE_CREATES_IN_SCHEMA',
        'ROLE_TEMPORARY',
      ]);
    });
    const lines: string[] = [];
    const after = await setupDatabase({
      adminUrl: server.adminUrl,
      databaseName: new URL(before.url).pathname.slice(1),
      log: (line) => lines.push(line),
    });
    expect(after).toEqual(before);
    expect(lines).toEqual([
      'Repaired the role bottlecrm_app: NOBYPASSRLS NOCREATEDB.',
      'Took the membership in bottlecrm_owner from bottlecrm_app.',
    ]);
    await withClient(after.url, async (app) => expect(await checkServingRole(app)).toEqual([]));
  });

  test('sets a given password where another one is in place, and refuses to guess one that is not given', async () => {
    const derived = await server.empty('password');
    const databaseName = new URL(derived.url).pathname.slice(1);
    const passwords = { owner: 'o-p/ss', app: "it's", system: 'straße' };
    const given = await setupDatabase({ adminUrl: server.adminUrl, databaseName, passwords });
    await withClient(given.url, (client) => client.query('SELECT 1'));
    await withClient(given.systemUrl, (client) => client.query('SELECT 1'));
    await expect(setupDatabase({ adminUrl: server.adminUrl, databaseName })).rejects.toMatchObject({
      code: 'SETUP_PASSWORD_UNKNOWN',
    });
    const password = (url: string) => decodeURIComponent(new URL(url).password);
    const restored = {
      owner: password(derived.ownerUrl),
      app: password(derived.url),
      system: password(derived.systemUrl),
    };
    expect(await setupDatabase({ adminUrl: server.adminUrl, databaseName, passwords: restored })).toEqual(derived);
    const { rows } = await withClient(server.adminUrl, (admin) =>
      admin.query(`SELECT rolpassword FROM pg_authid WHERE rolname = 'bottlecrm_app'`),
    );
    expect(rows[0].rolpassword).toMatch(/^SCRAM-SHA-256\$4096:/);
  });

  test('needs no superuser: CREATEROLE and CREATEDB do', async () => {
    const own = await startEmbeddedPostgres({
      dataDir: mkdtempSync(join(tmpdir(), 'bottlecrm-test-')),
      persistent: false,
      fsync: false,
    });
    try {
      await withClient(own.url, (admin) =>
        admin.query(`CREATE ROLE hoster LOGIN CREATEROLE CREATEDB PASSWORD 'hoster'`),
      );
      const adminUrl = new URL(own.url);
      adminUrl.username = 'hoster';
      adminUrl.password = 'hoster';
      const first = await setupDatabase({ adminUrl: adminUrl.href });
      expect(await setupDatabase({ adminUrl: adminUrl.href })).toEqual(first);
      const result = await migrate({ ownerUrl: first.ownerUrl, plugins: await samplePlugins(), tables: sampleTables });
      expect(result.findings).toEqual([]);
      expect(await withClient(first.url, checkServingRole)).toEqual([]);
    } finally {
      await own.stop();
    }
  });

  test('gives the serving role nothing to create', async () => {
    const { url } = await server.empty('nothing');
    const attempts = [
      'CREATE TABLE t (id int)',
      'CREATE TEMP TABLE t (id int)',
      'CREATE SCHEMA s',
      'CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'CREATE EXTENSION hstore',
    ];
    for (const attempt of attempts) {
      await expect(withClient(url, (client) => client.query(attempt))).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('names what stands against serving as superuser or owner', async () => {
    const { ownerUrl } = await server.empty('serving');
    const owner = await withClient(ownerUrl, checkServingRole);
    expect(owner.map(({ code }) => code)).toEqual([
      'ROLE_OWNS',
      'ROLE_MEMBER',
      'ROLE_CREATES_IN_SCHEMA',
      'ROLE_TEMPORARY',
    ]);
    const admin = await withClient(server.adminUrl, checkServingRole);
    expect(admin.map(({ code }) => code)).toContain('ROLE_SUPERUSER');
  });
});
