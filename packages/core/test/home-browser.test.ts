import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../testing/src/index.ts';
import { picture, startBrowser } from './auth/browser.ts';

let crm: TestCrm;
let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  // Its demo accounts: one that is there, and one that is not.
  const demoAccounts = [
    { email: 'admin@acme.test', about: 'admin of Acme' },
    { email: 'nobody@acme.test', about: 'nobody' },
  ];
  crm = await createTestCrm({ http: true, homePage: { demoAccounts } });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

test.each([
  ['desktop', 1280],
  ['phone', 375],
])('the home page gives a token of a demo account and fits a %s', async (name, width) => {
  const page = await browser.browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height: 800 });
  await page.goto(`${crm.origin}/`);
  await page.locator(`button[data-email="${crm.acme.admin.email}"]`).click();
  await page.waitForSelector('#token:not([hidden])');
  await picture(page, `home-${name}`);
  const command = await page.$eval('#curl', (one) => one.textContent ?? '');
  const [, url = '', authorization = ''] = /^curl -s '([^']+)' -H 'authorization: ([^']+)'$/.exec(command) ?? [];
  const answer = await fetch(url, { headers: { authorization } });
  expect(await answer.json()).toMatchObject({ user: { email: crm.acme.admin.email } });
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

  await page.locator('button[data-email="nobody@acme.test"]').click();
  await page.waitForSelector('#problem:not([hidden])');
  expect(await page.$eval('#problem', (one) => one.textContent)).toMatch(/^\w.*\.?$/);
  expect(complaints).toEqual([]);
  await page.close();
});
