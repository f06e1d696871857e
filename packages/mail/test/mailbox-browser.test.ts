import { definePlugin } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailTemplates } from '../src/index.ts';
import { createMailboxCrm, LONG, send, statusOf } from './crm.ts';

/** A template that does what no message should: its author is careless, or its values come from an attacker. */
const hostile = definePlugin({
  name: '@test/hostile',
  core: '^0.1.0',
  contributes: [
    mailTemplates({
      'hostile/hello': {
        subject: '{{ name }}',
        html: `<h1>Readable</h1>{{ raw | raw }}<p>after</p>`,
        text: 'x',
      },
    }),
  ],
});

let crm: TestCrm;
let browser: Browser;
let page: Page;
/** What arrived at the server. */
const requests: string[] = [];
beforeAll(async () => {
  crm = await createMailboxCrm(
    {},
    {
      http: true,
      plugins: [hostile],
      host: (app) => {
        app.addHook('onRequest', async ({ url }) => {
          requests.push(url);
        });
      },
    },
  );
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  browser = await puppeteer.launch({ executablePath, args: [...chromium.args, '--no-sandbox'], headless: 'shell' });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

it('a message that tries to run, to fetch, to submit or to leave its frame only shows its text', async () => {
  const raw = `<script>top.document.title = 'taken'; document.body.innerHTML = 'taken'</script>
    <img src="${crm.origin}/pixel.png" onerror="top.document.title = 'taken'"><iframe src="${crm.origin}/api/me"></iframe>
    <link rel="stylesheet" href="${crm.origin}/style.css"><style>@import url(${crm.origin}/more.css)</style>
    <form action="${crm.origin}/form"><button id="go">Go</button></form><meta http-equiv="refresh" content="0;url=${crm.origin}/away">
    <object data="${crm.origin}/object"></object></iframe><script>document.title = 'taken'</script>`;
  const name = '</title><script>document.title = "taken"</script><img src=x onerror="document.title = \'taken\'">';
  const id = await send(crm, crm.acme, { to: 'jane@example.com', template: 'hostile/hello', data: { name, raw } });
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  requests.length = 0;
  const address = `${crm.origin}/dev/mailbox/${id}`;
  await page.goto(address, { waitUntil: 'networkidle0' });
  const frame = page.frames().find((one) => one !== page.mainFrame());
  expect(await frame?.$eval('h1', (heading) => heading.textContent)).toBe('Readable');
  expect(await frame?.$eval('body', (body) => body.textContent)).toContain('after');
  expect(await page.title()).toBe(name.replaceAll(/\s+/g, ' '));
  expect(page.url()).toBe(address);
  expect(requests).toEqual([`/dev/mailbox/${id}`]);
});

it('the list shows a hostile subject as text', async () => {
  await page.goto(`${crm.origin}/dev/mailbox`, { waitUntil: 'networkidle0' });
  expect(await page.title()).toBe('Mailbox');
  expect(await page.$eval('.subject', (subject) => subject.textContent)).toContain('<script>document.title');
});
