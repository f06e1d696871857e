import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { definePlugin, grants, handler, problemResponses, Type } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leads } from '../../src/index.ts';

const Nothing = Type.Object({}, { title: 'Nothing', additionalProperties: false });
const route = (operationId: string) => ({
  operationId,
  summary: operationId,
  tags: ['Score'],
  response: { 200: Nothing, ...problemResponses },
});
const done = handler(async () => ({}));

/** Routes of a plugin with words of its own: one that it opens to tokens, one that it does not, one without a word. */
const scores = definePlugin({
  name: 'scores',
  core: '*',
  permissions: {
    'score:read': grants('all', 'all', 'none', 'none'),
    'score:reset': grants('all', 'all', 'all', 'all'),
  },
  tokenScopes: { 'score:read': 'scores:read' },
  routes(app) {
    app.get('/scores', { schema: route('listScore'), config: { permission: 'score:read' } }, done);
    app.post('/scores/reset', { schema: route('resetScore'), config: { permission: 'score:reset' } }, done);
    app.get('/scores/mine', { schema: route('getMyScore'), config: { authenticated: true } }, done);
  },
});

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({
    plugins: [accounts, contacts, leads, scores],
    host: (app) => {
      app.get('/host/plain', done);
      app.get('/host/open', { config: { tokens: true } }, done);
    },
  });
});
afterAll(() => crm.close());

const tokenOf = async (member: TestCrm['acme']['admin'], scopes: readonly string[]) =>
  crm.clientWith((await member.post('/tokens', { name: 'x', scopes })).body.token);
const hostRoute = async (path: string, authorization: string) =>
  (await crm.app.inject({ url: path, headers: { authorization } })).statusCode;

/** What core lets a token of every scope do. Whoever adds to it has thought about it. */
const OF_CORE = [
  'GET /entities',
  'GET /members',
  'GET /members/:id',
  'GET /permissions',
  'GET /teams',
  'GET /teams/:id',
  'POST /teams/query',
];

test('of core’s own operations a token reaches these reads, and nothing else', () => {
  const { routes, registry, prefix, tokenScopes } = internalsOf(crm.app.crm).model;
  const records = new Set([...registry.values()].filter((one) => one.plugin !== 'core').map((one) => one.name));
  const open = routes.flatMap(({ method, url, config = {} }) => {
    if (config.public || method === 'HEAD' || method === 'OPTIONS') return [];
    const noun = config.permission?.split(':')[0] ?? '';
    if (records.has(noun) || noun === 'score') return [];
    const needed = config.permission && tokenScopes.get(config.permission);
    return needed || config.tokens ? [`${method} ${url.slice(prefix.length)}`] : [];
  });
  expect(open.sort()).toEqual([...OF_CORE].sort());
});

test('every operation names the scope that covers it in the API document, where there is one', async () => {
  const { body } = await crm.anonymous.get('/openapi.json');
  const scope = (path: string, method: string) => body.paths[`/api${path}`][method]['x-token-scope'];
  expect(scope('/leads', 'get')).toBe('leads:read');
  expect(scope('/leads', 'post')).toBe('leads:write');
  expect(scope('/leads/query', 'post')).toBe('leads:read');
  expect(scope('/leads/{id}/convert', 'post')).toBe('leads:write');
  expect(scope('/scores', 'get')).toBe('scores:read');
  expect(scope('/scores/reset', 'post')).toBeUndefined();
  expect(scope('/members/{id}', 'patch')).toBeUndefined();
  expect(scope('/tokens', 'post')).toBeUndefined();
  expect(body.components.securitySchemes.bearer.description).toMatch(/bcrm_pat_.*bcrm_key_/);
});

describe('a plugin', () => {
  test('opens words of its own to tokens with a scope, as wide as the role', async () => {
    const admin = await tokenOf(crm.acme.admin, ['scores:read']);
    expect((await admin.get('/scores')).status).toBe(200);
    expect((await admin.get('/leads')).status).toBe(403);
    expect((await (await tokenOf(crm.acme.rep, ['*'])).get('/scores')).status).toBe(403);
    expect((await (await tokenOf(crm.acme.admin, ['leads:read'])).get('/scores')).status).toBe(403);
  });

  test('that says nothing of tokens is closed to them', async () => {
    const all = await tokenOf(crm.acme.admin, ['*']);
    expect((await all.post('/scores/reset')).status).toBe(403);
    expect((await all.get('/scores/mine')).status).toBe(403);
    expect((await crm.acme.admin.get('/scores/mine')).status).toBe(200);
  });

  test.each([
    [{ 'lead:read': 'scores:read' }, 'no permission of its own'],
    [{ 'score:read': 'everything' }, 'use <path>:read or <path>:write'],
  ])('cannot declare %j', async (tokenScopes, why) => {
    const wrong = definePlugin({
      name: 'wrong',
      core: '*',
      permissions: { 'score:read': grants('all', 'all', 'all', 'all') },
      tokenScopes: tokenScopes as never,
    });
    await expect(createTestCrm({ plugins: [accounts, contacts, leads, wrong] })).rejects.toThrow(why);
  });
});

test('a token may ask what it may do, and is told no more than that', async () => {
  const client = await tokenOf(crm.acme.admin, ['leads:read']);
  const { status, body } = await client.get('/permissions');
  expect([status, body.tokenScopes, body.role]).toEqual([200, ['leads:read'], 'admin']);
  const had = Object.entries(body.permissions).filter(([, scope]) => scope !== 'none');
  expect(had.map(([word]) => word)).toContain('lead:read');
  for (const [word] of had) expect(word).toMatch(/^lead:/);
  const key = await crm.acme.admin.post('/org/api-keys', { name: 'x', scopes: [] });
  const nothing = (await crm.clientWith(key.body.token).get('/permissions')).body;
  expect(new Set(Object.values(nothing.permissions))).toEqual(new Set(['none']));
});

test('a route of the host answers tokens when it says so', async () => {
  const { body } = await crm.acme.admin.post('/tokens', { name: 'x', scopes: ['*'] });
  expect(await hostRoute('/host/plain', `Bearer ${crm.acme.admin.token}`)).toBe(200);
  expect(await hostRoute('/host/plain', `Bearer ${body.token}`)).toBe(403);
  expect(await hostRoute('/host/open', `Bearer ${body.token}`)).toBe(200);
});

test('a token that tries more than it may is told of in the audit log of its organization', async () => {
  const client = await tokenOf(crm.acme.rep, ['leads:read']);
  expect((await client.get('/tokens')).status).toBe(403);
  const told = await crm.sql(crm.acme, `select * from audit_log where event = 'permission_denied' order by at desc`);
  expect(told[0]).toMatchObject({ profile_id: crm.acme.rep.profileId, success: false });
});

test('what a token writes is its owner’s also where nobody may call set_config', async () => {
  const client = await tokenOf(crm.acme.rep, ['leads:read', 'leads:write']);
  await crm.adminSql('revoke execute on function pg_catalog.set_config(text, text, boolean) from public');
  const { body } = await client.post('/leads', { lastName: 'Doe' });
  const changed = await client.patch(`/leads/${body.id}`, { jobTitle: 'Buyer' });
  expect(changed).toMatchObject({ status: 200, body: { updatedBy: crm.acme.rep.profileId } });
});
