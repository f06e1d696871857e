import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../../testing/src/index.ts';
import { picture, startBrowser } from './browser.ts';

let crm: TestCrm;
let browser: Browser;
let close: () => Promise<void>;
let origin = '';
beforeAll(async () => {
  crm = await createTestCrm({ http: true, auth: { browser: true } });
  origin = `http://127.0.0.1:${new URL(crm.origin ?? '').port}`;
  ({ browser, close } = await startBrowser());
});
afterAll(async () => {
  await close?.();
  await crm?.close();
});

/** A person at a browser of their own. */
interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests that left for another server, and what the page complained of. */
  readonly complaints: string[];
}

async function visitor(): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 900, height: 760 });
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith('http') && to !== origin) complaints.push(request.url());
  });
  page.on('console', (message) => {
    // That the API refuses is said by the browser itself.
    if (message.type() === 'error' && !/status of 40[13]/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { context, page, complaints };
}

const titled = (page: Page, title: string) => page.waitForFunction(`document.title === ${JSON.stringify(title)}`);
const cookiesOf = async ({ context }: Visitor) => (await context.cookies()).map(({ name }) => name).sort();
/** As a script of the page would ask. */
const statusOf = (page: Page, path: string) =>
  page.evaluate(async (it) => (await fetch(it, { credentials: 'same-origin' })).status, path);
const organizationOf = (page: Page) =>
  page.evaluate("fetch('/api/org').then((answer) => answer.json()).then(({ name }) => name)");
const mailbox = async (page: Page) =>
  (await page.evaluate("fetch('/dev/mailbox.json').then((answer) => answer.json())")) as {
    readonly data: readonly { readonly to: string; readonly data: { readonly code: string } }[];
  };

/** Asks on the sign-in page for a link, and finds its mail in the mailbox. */
async function ask({ page }: Visitor, email: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.locator('#email').fill(email);
  await picture(page, 'sign-in');
  await page.locator('#ask button').click();
  await titled(page, 'Check your mail');
  const addresses = async () => (await mailbox(page)).data.map(({ to }) => to);
  await expect.poll(addresses).toContain(email);
}

async function openMessage({ page }: Visitor, email: string): Promise<void> {
  await page.goto(`${origin}/dev/mailbox`);
  await picture(page, 'mailbox');
  const item = await page.waitForSelector(`::-p-xpath(//li/a[contains(., "${email}")])`);
  await Promise.all([page.waitForNavigation(), item?.click()]);
}

async function signInByLink(who: Visitor, email: string): Promise<void> {
  const { page } = who;
  await ask(who, email);
  await picture(page, 'sent');
  await openMessage(who, email);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  const link = await frame?.waitForSelector('a');
  await picture(page, 'message');
  const address = String(await (await link?.getProperty('href'))?.jsonValue());
  await Promise.all([page.waitForNavigation(), link?.click()]);
  expect(address).toMatch(/\/sign-in\?token=[\w-]{43}$/);
  await page.waitForSelector('#confirm:not([hidden])');
  // The secret is out of the address bar, and nobody is signed in by having opened the page.
  expect(page.url()).toBe(`${origin}/sign-in`);
  expect(await cookiesOf(who)).toEqual([]);
  await picture(page, 'confirm');
  await page.locator('#confirm button').click();
  await titled(page, 'Signed in');
}

test('two people sign in, one by link and one by code; one goes through organizations and out', async () => {
  const [ada, bob] = [await visitor(), await visitor()];

  await signInByLink(ada, crm.acme.admin.email);
  expect(await cookiesOf(ada)).toEqual(['jwt_access', 'jwt_refresh', 'org']);
  expect(await ada.page.evaluate('document.cookie')).toBe('');
  expect(await organizationOf(ada.page)).toBe('Acme');
  await picture(ada.page, 'signed-in');

  await ask(bob, 'bob@elsewhere.test');
  const message = (await mailbox(bob.page)).data.find(({ to }) => to === 'bob@elsewhere.test');
  await bob.page.locator('#code').fill(message?.data.code ?? '');
  await bob.page.locator('#sent button[type=submit]').click();
  await titled(bob.page, 'Signed in');
  expect(await statusOf(bob.page, '/api/org')).toBe(403);

  // A second organization, and back to the first.
  await ada.page.locator('#name').fill('Second');
  await ada.page.locator('#create button').click();
  await ada.page.waitForFunction("document.querySelectorAll('#organization option').length === 2");
  expect(await organizationOf(ada.page)).toBe('Second');
  await ada.page.select('#organization', crm.acme.id);
  await expect.poll(() => organizationOf(ada.page)).toBe('Acme');

  // The session outlives the page and its access cookie.
  await ada.context.deleteMatchingCookies({ name: 'jwt_access', url: origin });
  await ada.page.reload();
  await titled(ada.page, 'Signed in');
  expect(await organizationOf(ada.page)).toBe('Acme');

  await ada.page.locator('#leave').click();
  await titled(ada.page, 'Sign in');
  expect(await cookiesOf(ada)).toEqual([]);
  expect(await statusOf(ada.page, '/api/org')).toBe(401);
  expect(await statusOf(ada.page, '/api/auth/me')).toBe(401);
  expect(await statusOf(bob.page, '/api/auth/me')).toBe(200);

  expect(ada.complaints).toEqual([]);
  expect(bob.complaints).toEqual([]);
}, 120_000);

test('a link that was used says so, and offers a new one', async () => {
  const eve = await visitor();
  await eve.page.goto(`${origin}/sign-in?token=${'A'.repeat(43)}`);
  await eve.page.locator('#confirm button').click();
  await eve.page.waitForSelector('#problem:not([hidden])');
  await picture(eve.page, 'used');
  expect(await eve.page.$eval('#problem', (one) => one.textContent)).toContain('Ask for a new one.');
  expect(await eve.page.$eval('#ask', (one) => (one as { hidden: boolean }).hidden)).toBe(false);
  expect(eve.complaints).toEqual([]);
});

test('without browser mode the page shows the access token, and forgets it when it is left', async () => {
  const api = await createTestCrm({ http: true });
  try {
    const root = `http://127.0.0.1:${new URL(api.origin ?? '').port}`;
    const { page, context } = await visitor();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.goto(`${root}/sign-in`);
    await page.locator('#email').fill(api.acme.manager.email);
    await page.locator('#ask button').click();
    await titled(page, 'Check your mail');
    await expect.poll(async () => (await mailbox(page)).data.length).toBe(1);
    const [message] = (await mailbox(page)).data;
    await page.locator('#code').fill(message?.data.code ?? '');
    await page.locator('#sent button[type=submit]').click();
    await titled(page, 'Signed in');
    await picture(page, 'token');
    const token = String(await (await (await page.$('#access'))?.getProperty('value'))?.jsonValue());
    expect((await api.clientWith(token).get('/org')).body.id).toBe(api.acme.id);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await page.locator('#leave').click();
    await titled(page, 'Sign in');
    expect((await api.clientWith(token).get('/org')).status).toBe(401);
  } finally {
    await api.close();
  }
});

/** A page of somebody else's on the same host: the browser sends it our cookies along, SameSite or not. */
async function foreignPage(): Promise<Server> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>Hello'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const forgedForm = (action: string) => `
  const form = Object.assign(document.createElement('form'), { method: 'post', action: '${action}', enctype: 'text/plain' });
  form.append(Object.assign(document.createElement('input'), { name: '{"name":"Forged","x":"', value: '"}' }));
  document.body.append(form);
  form.submit();`;

test('a page of another origin on the same host can neither write nor read with the cookies', async () => {
  const server = await foreignPage();
  try {
    const { port } = server.address() as AddressInfo;
    const mallory = await visitor();
    await signInByLink(mallory, crm.acme.rep.email);
    const theirs = await mallory.context.newPage();
    await theirs.goto(`http://127.0.0.1:${port}/`);
    const outcomes: string[] = [];
    const watch = ({ method, url, headers }: IncomingMessage, response: ServerResponse) => {
      const isTheirs = headers.origin === `http://127.0.0.1:${port}`;
      const cookies = headers.cookie?.includes('jwt_access=') ? 'with cookies' : 'without cookies';
      if (isTheirs) response.on('finish', () => outcomes.push(`${method} ${url} ${cookies}: ${response.statusCode}`));
    };
    crm.app.server.on('request', watch);
    const attempt = (path: string, init: Record<string, unknown>) =>
      theirs.evaluate(
        (url, options) =>
          fetch(url, { credentials: 'include', ...options }).then(
            ({ status }) => status,
            () => 'refused',
          ),
        `${origin}/api${path}`,
        init,
      );
    const body = JSON.stringify({ name: 'Forged' });
    const headers = { 'content-type': 'application/json', 'x-session-mode': 'cookie' };
    expect(await attempt('/orgs', { method: 'POST', mode: 'no-cors', body })).toBe('refused');
    expect(await attempt('/auth/logout', { method: 'POST', mode: 'no-cors' })).toBe('refused');
    expect(await attempt('/org', {})).toBe('refused');
    expect(await attempt('/orgs', { method: 'POST', headers, body })).toBe('refused');
    // A form that sends JSON, as far as a form can.
    const [answer] = await Promise.all([theirs.waitForNavigation(), theirs.evaluate(forgedForm(`${origin}/api/orgs`))]);
    expect(answer?.status()).toBe(403);
    crm.app.server.off('request', watch);

    expect(outcomes).toEqual([
      'POST /api/orgs with cookies: 403',
      'POST /api/auth/logout with cookies: 403',
      'GET /api/org with cookies: 403',
      // Only asked whether it may: no header of the answer says so.
      'OPTIONS /api/orgs without cookies: 204',
      'POST /api/orgs with cookies: 403',
    ]);
    expect(await crm.adminSql("select * from organizations where name = 'Forged'")).toEqual([]);
    expect(await organizationOf(mallory.page)).toBe('Acme');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
