import { crm, serverOptions } from '@bottlecrm/core';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHostProject, type HostProject } from './host-project.ts';

let project: HostProject;
let server: FastifyInstance;

beforeAll(async () => {
  project = await createHostProject();
  await project.succeed('migrate');
  const { AUTH_SECRET: secret = '' } = project.env;
  server = Fastify(serverOptions());
  const { url, ownerUrl, systemUrl } = project.urls;
  await server.register(crm, { auth: { secret }, database: { url, ownerUrl, systemUrl, migrateAtStart: false } });
  await server.ready();
});
afterAll(async () => {
  await server?.close();
  await project?.remove();
});

const call = (token: string, method: 'GET' | 'POST', path: string, body?: object) =>
  server.inject({
    method,
    url: `/api${path}`,
    headers: { authorization: `Bearer ${token}` },
    ...(body ? { payload: body } : {}),
  });

describe('create-admin', () => {
  test('makes user and organization; the token that it prints works on a running server', async () => {
    const { json } = await project.succeed('create-admin eve@initech.test --org Initech --name Eve --token --json');
    const me = (await call(json.accessToken, 'GET', '/me')).json();
    expect(me).toMatchObject({ user: { email: 'eve@initech.test', name: 'Eve' }, profile: { role: 'admin' } });
    expect(me.org).toEqual({ id: json.orgId, name: 'Initech' });
  });

  test('in an organization that exists adds a member, and promotes one', async () => {
    const { json } = await project.succeed('create-admin ann@hooli.test --org Hooli --json');
    for (const email of ['bob@hooli.test', 'bob@hooli.test'])
      await project.succeed(`create-admin ${email} --org ${json.orgId}`);
    const { json: bob } = await project.succeed(`create-admin bob@hooli.test --org ${json.orgId} --token --json`);
    expect((await call(bob.accessToken, 'GET', '/members?total=true')).json().page.total).toBe(2);
  });

  test.each([
    ['', 8],
    [' --hours 1', 1],
    [' --hours 24', 24],
  ])('prints a token that is good for as long as is asked:%s', async (option, hours) => {
    const { json } = await project.succeed(`create-admin eve@initech.test --org Hours --token --json${option}`);
    const { exp, iat } = JSON.parse(Buffer.from(json.accessToken.split('.')[1], 'base64url').toString());
    expect(exp - iat).toBe(hours * 3600);
  });

  test.each(['0', '25', '1.5', 'all'])('takes no %s hours', async (hours) => {
    const { code, stderr } = await project.run(`create-admin eve@initech.test --org Hours --token --hours ${hours}`);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining(`--hours takes a whole number from 1 to 24, not "${hours}".\n`),
    });
  });

  test('prints no token unless asked, and says what is wrong with an address', async () => {
    const { stdout } = await project.succeed('create-admin zoe@hooli.test --org Zoo');
    expect(stdout).toMatch(/^zoe@hooli\.test is admin of Zoo \([0-9a-f-]{36}\)\.\n$/);
    const { code, stderr } = await project.run('create-admin zoe --org Zoo');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'zoe is not an e-mail address.\n' });
  });
});

describe('user', () => {
  test('deactivate takes effect on the next request, activate takes it back', async () => {
    const { json } = await project.succeed('create-admin max@piedpiper.test --org PiedPiper --token --json');
    await project.succeed('user deactivate max@piedpiper.test');
    expect((await call(json.accessToken, 'GET', '/org')).statusCode).toBe(401);
    expect((await call(json.accessToken, 'GET', '/me')).statusCode).toBe(401);
    await project.succeed('user activate max@piedpiper.test');
    expect((await call(json.accessToken, 'GET', '/org')).statusCode).toBe(200);
    expect(await project.run('user deactivate nobody@piedpiper.test')).toMatchObject({ code: 1 });
  });
});

describe('token revoke', () => {
  test('revokes by the token itself and by its id, at once', async () => {
    const { json } = await project.succeed('create-admin kim@aviato.test --org Aviato --token --json');
    for (const how of ['token', 'id'] as const) {
      const made = await call(json.accessToken, 'POST', '/tokens', { name: `by ${how}`, scopes: ['*'] });
      expect(made.statusCode).toBe(201);
      const { token, id } = made.json();
      expect((await call(token, 'GET', '/permissions')).statusCode).not.toBe(401);
      const { stdout } = await project.succeed(
        how === 'token' ? `token revoke ${token}` : `token revoke ${id} --org ${json.orgId}`,
      );
      expect(stdout).toContain(`Revoked "by ${how}"`);
      expect((await call(token, 'GET', '/permissions')).statusCode).toBe(401);
      expect(await project.run(`token revoke ${token}`)).toMatchObject({ code: 1 });
    }
  });

  test('says what it needs', async () => {
    const { code, stderr } = await project.run('token revoke abc');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Pass the whole token (bcrm_…), or its id together with --org <id>.\n',
    });
  });
});

test('platform-admin add and remove set the flag, as the owner', async () => {
  await project.succeed('create-admin root@ops.test --org Ops');
  await project.succeed('platform-admin add root@ops.test');
  expect((await project.rows()).platform_admins).toBe(1);
  await project.succeed('platform-admin remove root@ops.test');
  expect((await project.rows()).platform_admins ?? 0).toBe(0);
});
