import { createHash } from 'node:crypto';
import { crm as crmPlugin, serverOptions } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, TEST_SECRET, type TestCrm } from '../../src/index.ts';
import { linkFor, tokenOf } from './mail.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ publicUrl: 'https://crm.example.com' });
});
afterAll(() => crm?.close());

const local = { host: 'localhost:3000' };
const get = (url: string, headers: Record<string, string> = local) => crm.app.inject({ url, headers });
const policyOf = (headers: Record<string, unknown>) => String(headers['content-security-policy']).split(';');

describe('the sign-in page', () => {
  test.each(['GET', 'HEAD'] as const)('opened by %s does not spend the link', async (method) => {
    const message = await linkFor(crm, `${method.toLowerCase()}@elsewhere.test`);
    const { pathname, search } = new URL(message.data.url);
    for (let count = 0; count < 3; count += 1) {
      const { statusCode } = await crm.app.inject({ method, url: pathname + search });
      expect(statusCode).toBe(200);
    }
    const { status } = await crm.anonymous.post('/auth/magic-link/verify', { token: tokenOf(message) });
    expect(status).toBe(200);
  });

  test('does not take a link by GET at the API either', async () => {
    const message = await linkFor(crm, 'api@elsewhere.test');
    expect((await crm.anonymous.get(`/auth/magic-link/verify?token=${tokenOf(message)}`)).status).toBe(405);
    expect((await crm.anonymous.post('/auth/magic-link/verify', { token: tokenOf(message) })).status).toBe(200);
  });

  test('is not logged, whose address may hold a token; other requests are', async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const app = Fastify(serverOptions({ logger: { level: 'trace', stream } }));
    const { adminUrl: _, ...database } = crm.urls;
    await app.register(crmPlugin, { auth: { secret: TEST_SECRET }, database: { ...database, migrateAtStart: false } });
    for (const method of ['GET', 'HEAD'] as const)
      await app.inject({ method, url: '/sign-in?token=a-secret-of-a-link' });
    await app.inject('/api/auth/me?token=something-else');
    await app.close();
    expect(lines.join('')).toContain('something-else');
    expect(lines.join('')).not.toContain('a-secret-of-a-link');
  });

  test('offers Google in browser mode, where that is configured', async () => {
    const offers = async (browser: boolean) => {
      const google = { clientId: 'a', clientSecret: 'b' };
      const other = await createTestCrm({ auth: { browser, google } });
      try {
        return (await other.app.inject('/sign-in')).body.includes('id="google"');
      } finally {
        await other.close();
      }
    };
    expect(await offers(true)).toBe(true);
    expect(await offers(false)).toBe(false);
  });

  test('runs its own script alone, sends no referrer, is kept by no cache and framed by nobody', async () => {
    const { headers, body } = await get('/sign-in?token=secret-of-a-link');
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(body) ?? [];
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(body) ?? [];
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policyOf(headers)).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      "connect-src 'self'",
      `style-src ${hash(style)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(body).not.toContain('secret-of-a-link');
    expect(body).not.toMatch(/(src|href)="(?!data:|\/dev\/mailbox")/);
  });
});

describe('the mailbox', () => {
  test('lists messages as a page and as JSON, and shows each', async () => {
    const { id, subject, to } = await linkFor(crm, 'box@elsewhere.test');
    const list = await get('/dev/mailbox');
    expect(list.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(list.body).toContain(`href="/dev/mailbox/${id}"`);
    expect(list.body).toContain(to);
    const json = await get('/dev/mailbox', { ...local, accept: 'application/json' });
    expect(json.json().data[0]).toMatchObject({ id, subject, to });
    const page = await get(`/dev/mailbox/${id}`);
    expect(page.body).toContain(
      '<iframe title="The message" sandbox="allow-top-navigation-by-user-activation" srcdoc="',
    );
    expect(policyOf(page.headers)).toContain("default-src 'none'");
    expect(policyOf(page.headers).join()).not.toMatch(/script-src|connect-src/);
    expect((await get('/dev/mailbox/unknown')).statusCode).toBe(404);
  });

  test('shows what a message says, and runs nothing of it', async () => {
    const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const { crm: application } = crm.app;
    await application.installation(async (ctx) =>
      internalsOf(application).mailer?.send(ctx, {
        id: 'evil',
        template: evil,
        to: evil,
        subject: evil,
        text: evil,
        html: evil,
        data: {},
      }),
    );
    for (const url of ['/dev/mailbox', '/dev/mailbox/evil']) {
      const { body } = await get(url);
      expect(body).not.toContain('<script>');
      expect(body).not.toContain('<img');
      expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    }
  });

  test.each([
    ['a name that was pointed here', { host: 'evil.test' }],
    ['a proxy', { ...local, 'x-forwarded-for': '203.0.113.7' }],
    ['a proxy that says so by the book', { ...local, forwarded: 'for=203.0.113.7' }],
    ['a proxy that names its peer', { ...local, 'x-real-ip': '203.0.113.7' }],
    ['a proxy that names the host', { ...local, 'x-forwarded-host': 'crm.example.com' }],
    ['a proxy that names itself', { ...local, via: '1.1 proxy' }],
    ['a page of another site', { ...local, 'sec-fetch-site': 'cross-site' }],
  ])('is not there for %s', async (_name, headers) => {
    for (const url of ['/dev/mailbox', '/dev/mailbox.json', '/dev/mailbox/evil'])
      expect((await get(url, headers as Record<string, string>)).statusCode).toBe(404);
  });

  test('is not there for another machine', async () => {
    for (const remoteAddress of ['203.0.113.7', '192.168.0.2', '::ffff:10.0.0.1'])
      expect((await crm.app.inject({ url: '/dev/mailbox.json', headers: local, remoteAddress })).statusCode).toBe(404);
  });

  test('keeps the last hundred messages', async () => {
    const { crm: application } = crm.app;
    await application.installation(async (ctx) => {
      for (let count = 0; count < 120; count += 1)
        await internalsOf(application).mailer?.send(ctx, {
          id: `many-${count}`,
          template: 't',
          to: 'many@elsewhere.test',
          subject: 's',
          text: 't',
          html: 'h',
          data: {},
        });
    });
    const { data } = (await get('/dev/mailbox.json')).json();
    expect(data).toHaveLength(100);
    expect(data[0].id).toBe('many-119');
    expect(data[99].id).toBe('many-20');
  });
});
