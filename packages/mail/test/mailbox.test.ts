import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createMailboxCrm, createMailCrm, hello, LONG, send, statusOf } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createMailboxCrm({ mailboxMessages: 4 });
});
afterAll(() => crm?.close());
afterEach(() => vi.unstubAllEnvs());

const local = { host: 'localhost:3000' };
const get = (url: string, headers: Record<string, string> = {}) =>
  crm.app.inject({ url, headers: { ...local, ...headers } });
const listed = async (query = '') => (await get(`/dev/mailbox.json${query}`)).json().data;

async function deliver(...args: Parameters<typeof hello>) {
  const id = await send(crm, crm.acme, hello(...args));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  return id;
}

it('a message is kept as it would be sent, and rendered in a frame in which nothing runs', async () => {
  const id = await deliver('Jane <jane@example.com>', {
    bcc: 'hidden@example.com',
    data: { name: '<script>alert(1)</script>', words: 'w', url: 'https://crm.example/' },
    attachments: [{ source: 'greetings/card', input: { title: 'Hi' } }],
  });
  const [kept] = await listed();
  expect(kept).toMatchObject({
    id,
    template: 'greetings/hello',
    to: 'Jane <jane@example.com>',
    subject: 'Hello <script>alert(1)</script>',
    data: { words: 'w' },
    attachments: [{ filename: 'card.txt', bytes: 8 }],
  });
  expect(kept.headers).toContainEqual(['Message-ID', `<${id}@localhost>`]);
  const list = await get('/dev/mailbox');
  expect(list.body).toContain('Hello &lt;script&gt;');
  expect(list.body).not.toContain('<script>alert');
  const page = await get(`/dev/mailbox/${id}`);
  expect(page.body).toContain('sandbox="allow-top-navigation-by-user-activation"');
  expect(page.body).not.toContain('<script>alert');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.headers['content-security-policy']).not.toContain('script-src');
  const card = await get(`/dev/mailbox/${id}/attachments/0`);
  expect(card.body).toBe('Acme: Hi');
  expect(card.headers).toMatchObject({
    'content-disposition': 'attachment; filename=card.txt',
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
});

it('it is narrowed to an address, newest first, and keeps the latest', async () => {
  const ids: string[] = [];
  for (const who of ['a', 'b', 'a', 'b', 'a']) ids.unshift(await deliver(`${who}@example.com`));
  expect((await listed()).map((one: { id: string }) => one.id)).toEqual(ids.slice(0, 4));
  expect((await listed('?address=A@example.com')).map((one: { id: string }) => one.id)).toEqual([ids[0], ids[2]]);
  const page = await get('/dev/mailbox?address=b@example.com');
  expect(page.body).toContain(`/dev/mailbox/${ids[1]}`);
  expect(page.body).not.toContain(`/dev/mailbox/${ids[0]}"`);
  expect((await get(`/dev/mailbox/${ids[4]}`)).statusCode).toBe(404);
});

it('sign-in mail is kept there, so that one can sign in', async () => {
  await crm.anonymous.post('/auth/magic-link/request', { email: 'dev@example.com' });
  const find = async () => (await listed('?address=dev@example.com'))[0];
  await expect.poll(async () => (await find())?.template, LONG).toBe('core/magic-link');
  const { data, html } = await find();
  expect(html).toContain(data.code.slice(0, 3));
  const token = new URL(data.url).searchParams.get('token');
  expect((await crm.anonymous.post('/auth/magic-link/verify', { token })).status).toBe(200);
});

it.each([
  ['a host name that was pointed here', { host: 'evil.example' }],
  ['a proxy', { 'x-forwarded-for': '203.0.113.9' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
])('it is not there for %s', async (_who, headers) => {
  for (const url of ['/dev/mailbox', '/dev/mailbox.json', '/dev/mailbox/x', '/dev/mailbox/x/attachments/0'])
    expect((await get(url, headers)).statusCode).toBe(404);
});

it.each(['..%2f..%2fetc%2fpasswd', '%00', 'x', '../x', '00000000-0000-0000-0000-000000000000'])(
  'no path leads out of its folder: %s',
  async (id) => {
    expect((await get(`/dev/mailbox/${id}`)).statusCode).toBe(404);
    expect((await get(`/dev/mailbox/${id}/attachments/0`)).statusCode).toBe(404);
  },
);

it('in production a server without SMTP does not start, and says why; with it there is no mailbox', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('SMTP_URL', '');
  vi.stubEnv('MAIL_FROM', '');
  const auth = { devLogin: false };
  await expect(createMailboxCrm({}, { auth })).rejects.toThrow(
    'No mail can be sent: set smtp.url of @bottlecrm/mail or SMTP_URL',
  );
  await expect(createMailCrm('smtp://127.0.0.1:9', { from: undefined }, [], { auth })).rejects.toThrow(
    'Set from of @bottlecrm/mail or MAIL_FROM',
  );
  const served = await createMailCrm('smtp://127.0.0.1:9', {}, [], { auth, publicUrl: 'https://crm.example' });
  try {
    expect((await served.app.inject({ url: '/dev/mailbox', headers: local })).statusCode).toBe(404);
    expect((await served.app.inject('/readyz')).json().checks.mail).toBe('the mail server does not answer');
  } finally {
    await served.close();
  }
});
