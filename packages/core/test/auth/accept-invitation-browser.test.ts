import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../../testing/src/index.ts';
import { internalsOf } from '../../src/internal.ts';
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

async function linkFor(email: string): Promise<string> {
  expect((await crm.acme.admin.post('/members/invite', { email, role: 'user' })).status).toBe(201);
  const url = () =>
    internalsOf(crm.app.crm)
      .mailbox?.list()
      .find(({ to }) => to === email)?.data.url as string | undefined;
  await expect.poll(url).toBeTruthy();
  return new URL(url() ?? '').search;
}

async function openLink(search: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${origin}/accept-invitation${search}`);
  await page.waitForSelector('#accept:not([hidden])');
  return { page, complaints };
}

const press = (page: Page) => page.locator('#accept button').click();

test('an invitation is accepted by its button, and its guest is signed in by cookie', async () => {
  const search = await linkFor('grace@example.com');
  const first = await openLink(search);
  expect(first.page.url()).toBe(`${origin}/accept-invitation`);
  expect(await crm.sql(crm.acme, "select 1 from profiles where email = 'grace@example.com'")).toEqual([]);

  const { page, complaints } = await openLink(search);
  await page.locator('#name').fill('Grace <b>Hopper</b>');
  await picture(page, 'accept-invitation');
  await press(page);
  await page.waitForFunction("document.title === 'Welcome'");
  await picture(page, 'accepted');
  expect(await page.$eval('#done', (it) => it.textContent)).toContain('grace@example.com is a member of Acme.');
  expect(await page.$eval('#known-account', (it) => it.hasAttribute('hidden'))).toBe(true);
  const own = "fetch('/api/me').then((answer) => answer.json()).then(({ user, org }) => [user.name, org.name])";
  expect(await page.evaluate(own)).toEqual(['Grace <b>Hopper</b>', 'Acme']);
  expect(complaints).toEqual([]);

  await press(first.page);
  await first.page.waitForSelector('#problem:not([hidden])');
  expect(await first.page.$eval('#problem', (it) => it.textContent)).toMatch(/^This invitation is not good/);
  await picture(first.page, 'invitation-used');
});

test('who has an account already becomes a member, and is sent to sign in', async () => {
  const { email } = crm.globex.rep;
  const { page, complaints } = await openLink(await linkFor(email));
  await press(page);
  await page.waitForFunction("document.title === 'Welcome'");
  expect(await page.$eval('#known-account', (it) => [it.hasAttribute('hidden'), it.textContent])).toEqual([
    false,
    'You have an account here already. Sign in with it to go on.',
  ]);
  expect(await page.evaluate("fetch('/api/me').then(({ status }) => status)")).toBe(401);
  expect(await page.$eval('#done a', (it) => it.getAttribute('href'))).toBe('/sign-in');
  expect(complaints).toEqual([]);
});

test('the page is whole in itself, framed by nobody, and not logged', async () => {
  const { headers } = await crm.app.inject({ url: '/accept-invitation?token=x' });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:/);
  expect(headers['referrer-policy']).toBe('no-referrer');
});
