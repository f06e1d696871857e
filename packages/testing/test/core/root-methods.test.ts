import { definePlugin } from '@bottlecrm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

const shop = definePlugin({
  name: 'shop',
  core: '*',
  pages(app) {
    app.get('/shop/:token', async () => 'hello');
    app.post('/shop/:token/answer', async () => 'thanks');
  },
});

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({
    plugins: [shop],
    homePage: true,
    host(app) {
      app.get('/host', async () => ({ ok: true }));
      app.post('/healthz', async () => ({ mine: true }));
      app.setNotFoundHandler((_request, reply) => reply.code(404).send({ host: 'There is nothing here.' }));
    },
  });
});
afterAll(() => crm?.close());

test.each([
  ['DELETE', '/', 'GET, HEAD, OPTIONS'],
  ['PUT', '/healthz', 'GET, HEAD, OPTIONS'],
  ['POST', '/readyz?x=1', 'GET, HEAD, OPTIONS'],
  ['PATCH', '/docs', 'GET, HEAD, OPTIONS'],
  ['PUT', '/sign-in', 'GET, HEAD, OPTIONS'],
  ['POST', '/shop/abc', 'GET, HEAD, OPTIONS'],
  ['GET', '/shop/abc/answer', 'POST, OPTIONS'],
] as const)('%s %s, a path at the root that lacks the method, is 405', async (method, url, allow) => {
  const answer = await crm.app.inject({ method, url });
  expect(answer.statusCode).toBe(405);
  expect(answer.headers.allow).toBe(allow);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED', status: 405 });
  const options = await crm.app.inject({ method: 'OPTIONS', url });
  expect(options.statusCode).toBe(204);
  expect(options.headers.allow).toBe(allow);
});

test('the host answers for its own paths, and for those that nobody has', async () => {
  expect((await crm.app.inject({ method: 'POST', url: '/healthz' })).json()).toEqual({ mine: true });
  for (const [method, url] of [
    ['DELETE', '/host'],
    ['GET', '/nowhere'],
    ['POST', '/shop'],
  ] as const) {
    const { statusCode, body } = await crm.app.inject({ method, url });
    expect([statusCode, body]).toEqual([404, JSON.stringify({ host: 'There is nothing here.' })]);
  }
  expect((await crm.app.inject({ method: 'GET', url: '/api/nowhere' })).json()).toMatchObject({ code: 'NOT_FOUND' });
});
