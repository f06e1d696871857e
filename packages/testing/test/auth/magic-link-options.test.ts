import { crm as crmPlugin, definePlugin, type MailMessage, serverOptions, VERSION } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import Fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestCrm, TEST_SECRET, type TestCrm, type TestCrmOptions } from '../../src/index.ts';
import { linkFor, mailFor, tokenOf } from './mail.ts';

const open: TestCrm[] = [];
async function start(options: TestCrmOptions = {}): Promise<TestCrm> {
  const crm = await createTestCrm(options);
  open.push(crm);
  return crm;
}
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const crm of open.splice(0)) await crm.close();
});

const ask = (crm: TestCrm, email = 'ada@elsewhere.test') => crm.anonymous.post('/auth/magic-link/request', { email });
const describedIn = async (crm: TestCrm) => Object.keys((await crm.anonymous.get('/openapi.json')).body.paths);

/** A mailer of the host's own. */
function recorder() {
  const sent: MailMessage[] = [];
  return { sent, send: async (_ctx: unknown, message: MailMessage) => void sent.push(message) };
}

describe('with signUp: false', () => {
  test('strangers are answered the same, get no mail and cannot sign in', async () => {
    const crm = await start({ auth: { signUp: false } });
    const known = await ask(crm, crm.acme.rep.email);
    const stranger = await ask(crm, 'stranger@elsewhere.test');
    expect(stranger.status).toBe(known.status);
    expect(stranger.body).toEqual(known.body);
    const message = await linkFor(crm, crm.acme.user.email);
    expect(await mailFor(crm, 'stranger@elsewhere.test')).toEqual([]);
    expect((await crm.anonymous.post('/auth/magic-link/verify', { token: tokenOf(message) })).status).toBe(200);
    // Of a stranger whose code was guessed, as it were: the link is there, its mail never was.
    const forAdmin = await linkFor(crm, crm.acme.admin.email);
    await crm.adminSql('update magic_links set email = $1 where email = $2', [
      'other@elsewhere.test',
      crm.acme.admin.email,
    ]);
    expect((await crm.anonymous.post('/auth/magic-link/verify', { token: tokenOf(forAdmin) })).status).toBe(401);
    expect(await crm.adminSql("select * from users where email like '%@elsewhere.test'")).toEqual([]);
  });
});

test('magicLink: false takes routes and page away', async () => {
  const crm = await start({ auth: { magicLink: false } });
  expect((await ask(crm)).status).toBe(404);
  expect((await crm.anonymous.post('/auth/magic-link/verify', { token: 'x' })).status).toBe(404);
  expect((await crm.app.inject('/sign-in')).statusCode).toBe(404);
  expect(await describedIn(crm)).not.toContain('/api/auth/magic-link/request');
});

test('url and minutes of the host’s own are used', async () => {
  const crm = await start({ auth: { magicLink: { url: 'https://app.example.com/enter?lang=en', minutes: 3 } } });
  expect((await ask(crm)).body).toEqual({ expiresIn: 180 });
  const { data, text } = await linkFor(crm, crm.acme.rep.email);
  expect(data.url).toMatch(/^https:\/\/app\.example\.com\/enter\?lang=en&token=[\w-]{43}$/);
  expect(text).toContain('within 3 minutes');
});

test('a mailer of the host’s own gets the mail, and there is no mailbox', async () => {
  const mailer = recorder();
  const crm = await start({ mailer });
  await ask(crm, crm.acme.rep.email);
  await expect.poll(() => mailer.sent.length).toBe(1);
  expect(mailer.sent[0]).toMatchObject({ template: 'core/magic-link', to: crm.acme.rep.email });
  expect((await crm.app.inject('/dev/mailbox.json')).statusCode).toBe(404);
});

test('a mail that cannot be sent is sent later, as the same message', async () => {
  const { sent, send } = recorder();
  let failures = 0;
  const mailer = {
    async send(ctx: unknown, message: MailMessage) {
      await send(ctx, message);
      failures += 1;
      if (failures === 1) throw new Error('the mail server is away');
    },
  };
  const crm = await start({ mailer });
  await ask(crm, crm.acme.rep.email);
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toEqual(sent[0]);
});

test('without publicUrl, links of development lead to where the server listens', async () => {
  const crm = await start({ http: true });
  const { data } = await linkFor(crm, crm.acme.rep.email);
  expect(new URL(data.url).origin).toBe(crm.origin);
});

test('PUBLIC_URL is taken where the option is not set', async () => {
  vi.stubEnv('PUBLIC_URL', 'https://env.example.com');
  const crm = await start();
  expect((await linkFor(crm, crm.acme.rep.email)).data.url).toMatch(/^https:\/\/env\.example\.com\/sign-in\?/);
});

describe('in production', () => {
  beforeEach(() => void vi.stubEnv('NODE_ENV', 'production'));
  const auth = { devLogin: false };

  test('without a mailer, links cannot be asked for, nothing tells of them, and boot says what is missing', async () => {
    const lines: string[] = [];
    const host = (app: TestCrm['app']) => {
      app.log.warn = (line: unknown) => void lines.push(String(line));
    };
    const crm = await start({ auth, host });
    expect(await ask(crm)).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND', detail: 'There is no such route.' },
    });
    expect((await crm.anonymous.post('/auth/magic-link/request', { nonsense: 1 })).status).toBe(404);
    expect((await crm.anonymous.post('/auth/magic-link/verify', { token: 'x' })).status).toBe(404);
    expect(await describedIn(crm)).not.toContain('/api/auth/magic-link/request');
    expect(lines.join('\n')).toContain('give crm a mailer, or register @bottlecrm/mail');
  });

  test('a plugin that sends mail switches links on when it starts', async () => {
    const mailer = recorder();
    const sender = definePlugin({
      name: 'sender',
      core: VERSION,
      start(app) {
        internalsOf(app).mailer = mailer;
      },
    });
    const crm = await start({ auth, plugins: [sender], publicUrl: 'https://crm.example.com' });
    expect((await ask(crm, crm.acme.rep.email)).status).toBe(202);
    await expect.poll(() => mailer.sent.length).toBe(1);
    expect(await describedIn(crm)).toContain('/api/auth/magic-link/request');
    await expect(start({ auth, plugins: [sender] })).rejects.toThrow(/Set publicUrl or PUBLIC_URL/);
  });

  test('there is no mailbox, and no sign-in page', async () => {
    const crm = await start({ auth, mailer: recorder(), publicUrl: 'https://crm.example.com' });
    for (const url of ['/dev/mailbox', '/dev/mailbox.json', '/sign-in'])
      expect((await crm.app.inject({ url, headers: { host: 'localhost' } })).statusCode).toBe(404);
  });

  test('browser mode brings the sign-in page', async () => {
    const crm = await start({
      auth: { ...auth, browser: true },
      mailer: recorder(),
      publicUrl: 'https://crm.example.com',
    });
    expect((await crm.app.inject('/sign-in')).statusCode).toBe(200);
  });

  test.each([
    ['links have no address to lead to', { mailer: recorder() }, /Set publicUrl or PUBLIC_URL/],
    ['cookies have no address', { auth: { ...auth, browser: true } }, /Set publicUrl or PUBLIC_URL/],
    [
      'cookies would travel in the open',
      { auth: { ...auth, browser: true }, publicUrl: 'http://crm.example.com' },
      /publicUrl must begin with https/,
    ],
  ] as [string, TestCrmOptions, RegExp][])('boot refuses when %s', async (_name, options, sentence) => {
    await expect(start({ auth, ...options })).rejects.toThrow(sentence);
  });
});

test.each([
  ['a public URL with a slash at its end', { publicUrl: 'https://crm.example.com/' }, /publicUrl/],
  ['a public URL without a scheme', { publicUrl: 'crm.example.com' }, /publicUrl/],
  ['a public URL with a password', { publicUrl: 'https://a:b@crm.example.com' }, /publicUrl/],
  ['a public URL that is a script', { publicUrl: 'javascript:alert(1)' }, /publicUrl/],
  ['a page that is a path', { auth: { magicLink: { url: '/enter' } } }, /magicLink\.url/],
  ['links that live two hours', { auth: { magicLink: { minutes: 120 } } }, /magicLink\.minutes/],
  ['links that live half a minute', { auth: { magicLink: { minutes: 0.5 } } }, /magicLink\.minutes/],
  ['credentials for every origin', { cors: { origins: ['*'], credentials: true } }, /name each origin/],
  ['browser mode for every origin', { cors: { origins: ['*'] }, auth: { browser: true } }, /name each origin/],
])('boot refuses %s', async (_name, options, sentence) => {
  const app = Fastify(serverOptions());
  const { auth, ...rest } = options as TestCrmOptions;
  const registered = app.register(crmPlugin, { ...rest, auth: { secret: TEST_SECRET, ...auth } });
  await expect(Promise.resolve(registered)).rejects.toThrow(sentence);
});
