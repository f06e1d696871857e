import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createOrganization, database, ensureUser, sessionFor, withApplication } from '@bottlecrm/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';
import { type RunningServer, startServer, temporaryFolder } from './running-server.ts';

const folder = temporaryFolder();
const name = `${process.env.BOTTLECRM_TEST_RUN}_server_${randomBytes(4).toString('hex')}`;
const adminUrl = process.env.TEST_DATABASE_URL ?? '';
const DATABASE_URL = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
const args = ['--port', '0', '--data-dir', folder.path];
let roles: database.SetupResult;

const sql = (text: string) => database.withClient(DATABASE_URL, async (client) => (await client.query(text)).rows);

beforeAll(() => database.withClient(adminUrl, (client) => client.query(`CREATE DATABASE ${name}`)));

afterAll(async () => {
  folder.remove();
  await database.withClient(adminUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
});

async function run<T>(env: NodeJS.ProcessEnv, work: (url: string, server: RunningServer) => Promise<T>): Promise<T> {
  const server = startServer(args, env);
  try {
    return await work(await server.ready(), server);
  } finally {
    server.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  }
}

describe('with a DATABASE_URL', () => {
  it('of a privileged role, sets up, serves as the app role, and says so', async () => {
    await run({ DATABASE_URL, SEED: '0' }, async (url, server) => {
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      const { username } = new URL(DATABASE_URL);
      expect(server.output()).toContain(
        `${username} is a privileged role: setting up the roles and serving as bottlecrm_app.`,
      );
      expect(server.output()).toContain(`Data   the database ${name} of `);
      expect(server.output()).toContain('There are no demo records');
      const users = await sql(`select distinct usename::text from pg_stat_activity
        where datname = '${name}' and application_name = 'bottlecrm' and pid <> pg_backend_pid()`);
      expect(users.map((row) => row.usename)).toContain('bottlecrm_app');
      expect(users.map((row) => row.usename)).not.toContain(username);
      expect(await sql('select count(*)::int as n from organizations')).toEqual([{ n: 0 }]);
    });
  });

  it('of the app role and one of the owner, sets nothing up', async () => {
    roles = await database.setupDatabase({ adminUrl: DATABASE_URL });
    const env = { DATABASE_URL: roles.url, DATABASE_OWNER_URL: roles.ownerUrl, SEED: '0' };
    await run(env, async (url, server) => {
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      expect(server.output()).not.toContain('setting up');
      expect(server.output()).toContain('as bottlecrm_app');
    });
  });

  it('in production serves without dev login and demo records', async () => {
    const env = { NODE_ENV: 'production', DATABASE_URL: roles.url, AUTH_SECRET: randomBytes(32).toString('hex') };
    await run(env, async (url, server) => {
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      const login = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"email":"admin@acme.test"}',
      };
      expect((await fetch(`${url}/api/auth/dev-login`, login)).status).toBe(404);
      expect(server.output()).not.toContain('Sign in');
      expect((await fetch(`${url}/sign-in`)).status).toBe(404);
      expect(await sql('select count(*)::int as n from organizations')).toEqual([{ n: 0 }]);
    });
  });

  it('in production has its first admin and its ways to sign in from the environment', async () => {
    const env = {
      NODE_ENV: 'production',
      DATABASE_URL: roles.url,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      PUBLIC_URL: 'https://crm.example.com',
      SIGN_IN_PAGE: '1',
      ADMIN_EMAIL: 'ada@first.test',
      ADMIN_ORGANIZATION: 'First Ltd',
    };
    const admins = `select o.name, p.role, u.email from organizations o join profiles p on p.org_id = o.id
      join users u on u.id = p.user_id where o.name = 'First Ltd'`;
    for (const said of [true, false]) {
      await run(env, async (url, server) => {
        expect((await fetch(`${url}/sign-in`)).status).toBe(200);
        expect(server.output().includes('Founded First Ltd with the admin ada@first.test.')).toBe(said);
        expect(await sql(admins)).toEqual([{ name: 'First Ltd', role: 'admin', email: 'ada@first.test' }]);
      });
    }
  });
});

const options = () => ({ ...config, database: roles, auth: { secret: 'x'.repeat(32) } });

describe('the seed of the configuration', () => {
  const seed = () => withApplication(options(), config.seed);

  it('completes what an interrupted run left, and does nothing when run again', async () => {
    await withApplication(options(), async (app) => {
      const owner = await ensureUser(app, { email: 'admin@acme.test' });
      await createOrganization(app, { name: 'Acme', owner });
    });
    const count = `select o.name, (select count(*)::int from profiles p where p.org_id = o.id) as members,
      (select count(*)::int from accounts a where a.org_id = o.id) as accounts,
      (select count(*)::int from leads l where l.org_id = o.id) as leads from organizations o where o.name in ('Acme', 'Globex') order by o.name`;
    await seed();
    const seeded = await sql(count);
    expect(seeded).toEqual([
      { name: 'Acme', members: 4, accounts: 1000, leads: 1000 },
      { name: 'Globex', members: 4, accounts: 1000, leads: 1000 },
    ]);
    await seed();
    expect(await sql(count)).toEqual(seeded);
  });

  it('makes the same records everywhere', async () => {
    const [first] = await sql(`select a.name, a.phone, a.number_of_employees as size from accounts a
      join organizations o on o.id = a.org_id and o.name = 'Globex' order by a.name limit 1`);
    expect(first).toEqual({ name: 'Amberfield Foods', phone: '+1 303 555 0166', size: 21 });
  });
});

describe('the application that the README shows', () => {
  it('serves its own route and keeps its own rule', async () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
    const [, snippet = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const code = `${snippet.replace('port: 3000', 'port: 0')}\nconsole.log(app.listeningOrigin);`;
    const AUTH_SECRET = 'x'.repeat(32);
    const env = { ...process.env, DATABASE_URL: roles.url, DATABASE_OWNER_URL: roles.ownerUrl, AUTH_SECRET };
    const flags = ['--conditions=@bottlecrm/source', '--input-type=module-typescript', '--eval', code];
    const host = spawn(process.execPath, flags, { cwd: resolve(import.meta.dirname, '..'), env });
    try {
      const [origin] = await once(host.stdout.setEncoding('utf8'), 'data');
      const token = await withApplication(options(), async (app) => {
        const admin = await ensureUser(app, { email: 'admin@acme.test' });
        return (await sessionFor(app, admin)).accessToken;
      });
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ lastName: 'Of the README' });
      const created = await fetch(`${origin.trim()}/api/leads`, { method: 'POST', headers, body });
      expect(await created.json()).toMatchObject({ lastName: 'Of the README', source: 'website' });
      const open = await fetch(`${origin.trim()}/open-leads`, { headers });
      expect(await open.json()).toEqual({ open: expect.any(Number) });
    } finally {
      host.kill('SIGKILL');
    }
  });
});
