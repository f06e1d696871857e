import { definePlugin, grants, NoQuery, problemResponses, Type } from '@bottlecrm/core';
import type { FastifyContextConfig, FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestClient, type TestCrm } from '../../src/index.ts';

let calls = 0;

/** Routes whose author forgot `handler`, which alone looks at the caller's membership, session and permission. */
function plainRoutes(app: FastifyInstance): void {
  const plain = (name: string, config?: FastifyContextConfig) => {
    const response = { 200: Type.Object({ ok: Type.Boolean() }), ...problemResponses };
    const schema = { operationId: `plain-${name}`, querystring: NoQuery, response };
    app.get(`/plain/${name}`, { schema, ...(config ? { config } : {}) }, async () => {
      calls += 1;
      return { ok: true };
    });
  };
  plain('permission', { permission: 'plain:read' });
  plain('authenticated', { authenticated: true });
  plain('tokens', { authenticated: true, tokens: true });
  plain('nothing');
}

const plugin = definePlugin({
  name: 'plain',
  core: '*',
  permissions: { 'plain:read': grants('all', 'none', 'none', 'none') },
  routes: plainRoutes,
});

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [plugin] });
});
afterAll(() => crm.close());

const PATHS = ['permission', 'authenticated', 'tokens', 'nothing'];
const answers = (client: TestClient, method: 'GET' | 'HEAD' = 'GET') =>
  Promise.all(PATHS.map(async (path) => (await client.request({ method, path: `/plain/${path}` })).status));

describe('a route with a handler that opens no transaction', () => {
  test('answers who may', async () => {
    expect(await answers(crm.acme.admin)).toEqual([200, 200, 200, 200]);
    expect(await answers(crm.acme.admin, 'HEAD')).toEqual([200, 200, 200, 200]);
  });

  test('refuses a role without its permission', async () => {
    expect(await answers(crm.acme.manager)).toEqual([403, 200, 200, 200]);
  });

  test('refuses a token that is only formed like one, before the handler runs', async () => {
    const org = crm.acme.id.replaceAll('-', '');
    const before = calls;
    for (const kind of ['pat', 'key'])
      expect(await answers(crm.clientWith(`bcrm_${kind}_${org}_${'A'.repeat(43)}`))).toEqual([401, 403, 401, 401]);
    expect(calls).toBe(before);
  });

  test('takes tokens only where it says so', async () => {
    const { body } = await crm.acme.admin.post('/tokens', { name: 'Everything', scopes: ['*'] });
    expect(await answers(crm.clientWith(body.token))).toEqual([403, 403, 200, 403]);
  });

  test('refuses a session that has ended, and a member who is none any more', async () => {
    const { body } = await crm.anonymous.post('/auth/dev-login', { email: crm.acme.admin.email });
    const client = crm.clientWith(body.accessToken);
    expect(await answers(client)).toEqual([200, 200, 200, 200]);
    await client.post('/auth/logout');
    expect(await answers(client)).toEqual([401, 401, 401, 401]);
    await crm.acme.admin.delete(`/members/${crm.acme.rep.profileId}`);
    expect(await answers(crm.acme.rep)).toEqual([401, 200, 401, 401]);
  });
});
