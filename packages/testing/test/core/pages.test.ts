import { definePlugin, errors, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

const Body = Type.Object({ name: Type.String({ minLength: 1, maxLength: 20 }) }, { additionalProperties: false });

const shop = (pages: (app: FastifyInstance) => void) => definePlugin({ name: 'shop', core: '*', pages });

const plugin = shop((app) => {
  app.get('/shop/:token', { config: { secretInPath: true } }, async (_request, reply) =>
    reply.type('text/html').send('<p>Hello</p>'),
  );
  app.get('/shop/missing', async () => {
    throw errors.NOT_FOUND('No <b>offer</b> has this address.');
  });
  app.get('/shop/broken', async () => {
    throw new Error('secret cause');
  });
  app.post('/shop/name', { schema: { body: Body } }, async ({ body }) => ({ body }));
});

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({
    plugins: [plugin],
    rateLimit: { public: { max: 30, windowSeconds: 600 } },
    host: (app) => {
      app.post('/host', async ({ body }) => ({ body }));
      app.get('/host', async () => ({ ok: true }));
    },
  });
});
afterAll(() => crm.close());

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const post = (payload: string, type = 'application/x-www-form-urlencoded') =>
  crm.app.inject({ method: 'POST', url: '/shop/name', payload, headers: { 'content-type': type } });

describe('pages of a plugin', () => {
  test('are at the root, and kept, indexed and framed nowhere', async () => {
    const { statusCode, headers } = await crm.app.inject('/shop/abc');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('tell a browser in a page what is wrong, and anything else as problem+json', async () => {
    const page = await crm.app.inject({ url: '/shop/missing', headers: BROWSER });
    expect(page.statusCode).toBe(404);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('No &lt;b&gt;offer&lt;/b&gt; has this address.');
    const problem = await crm.app.inject('/shop/missing');
    expect(problem.json()).toMatchObject({ code: 'NOT_FOUND', status: 404 });
  });

  test('say nothing of what nobody foresaw', async () => {
    for (const headers of [BROWSER, {}]) {
      const { statusCode, body } = await crm.app.inject({ url: '/shop/broken', headers });
      expect(statusCode).toBe(500);
      expect(body).not.toContain('secret cause');
    }
  });

  test('take forms that fit their schema, and nothing else', async () => {
    expect((await post('name=+Jane+%26+Co+')).json()).toEqual({ body: { name: 'Jane & Co' } });
    const refused = [
      'name=',
      'name=a&name=b',
      'name=a&more=b',
      '__proto__=a&name=b',
      'name=a%00',
      '',
      `name=${'a'.repeat(21)}`,
    ];
    for (const form of refused) expect((await post(form)).statusCode, form).toBe(400);
    expect((await post(`name=${'a'.repeat(17_000)}`)).statusCode).toBe(413);
    expect((await post('{"name":"Jane"}', 'application/json')).statusCode).toBe(415);
  });

  test("leave the host's routes alone", async () => {
    const { headers } = await crm.app.inject('/host');
    expect(headers['x-robots-tag']).toBeUndefined();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await crm.app.inject({ method: 'POST', url: '/host', payload: 'a=b', headers: form })).statusCode).toBe(
      415,
    );
    expect((await crm.app.inject({ method: 'POST', url: '/host', payload: { a: 'b' } })).json()).toEqual({
      body: { a: 'b' },
    });
  });

  test('cannot need a permission', async () => {
    const wrong = shop((app) => {
      app.get('/shop', { config: { permission: 'lead:read' } }, async () => 'hello');
    });
    await expect(createTestCrm({ plugins: [wrong] })).rejects.toThrow('/shop is a page, which anybody may open');
  });

  test('are counted by where a request comes from', async () => {
    const remoteAddress = '192.0.2.7';
    for (let at = 0; at < 30; at += 1) await crm.app.inject({ url: '/shop/abc', remoteAddress });
    const { statusCode, headers } = await crm.app.inject({ url: '/shop/abc', remoteAddress, headers: BROWSER });
    expect(statusCode).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await crm.app.inject({ url: '/shop/abc', remoteAddress: '192.0.2.8' })).statusCode).toBe(200);
  });
});
