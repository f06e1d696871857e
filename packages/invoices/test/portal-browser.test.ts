import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import type { TestCrm } from '@bottlecrm/testing';
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { invoices, makePortalLink } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';
import { keep } from './pictures.ts';

let crm: TestCrm;
let browser: Browser;
let page: Page;
let at: ReturnType<typeof bench>;
/** What arrived at the server. */
const requests: string[] = [];
beforeAll(async () => {
  crm = await createInvoicesCrm({
    plugins: [accounts, contacts, invoices],
    http: true,
    host: (app) => {
      app.addHook('onRequest', async ({ url }) => {
        requests.push(url);
      });
    },
  });
  at = bench(crm);
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  browser = await puppeteer.launch({ executablePath, args: [...chromium.args, '--no-sandbox'], headless: 'shell' });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

async function linkTo(id: string, entity: 'estimate' | 'invoice' = 'estimate'): Promise<string> {
  const url = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => makePortalLink(ctx, entity, id));
  return `${crm.origin}${new URL(url).pathname}`;
}
const lineItems = [
  {
    name: 'Workshop',
    description: 'Two days on site, with preparation',
    quantity: '2',
    unitPrice: '1450.00',
    taxRate: '19',
  },
  { name: 'Licence', quantity: '12', unitPrice: '49.90', taxRate: '19' },
];

it('on a phone and a desktop nothing is cut off, and a client accepts without scripts', async () => {
  const { id } = await at.estimate({
    title: 'Introduction of the new system',
    lineItems,
    notes: 'Travel is included.',
  });
  await at.post(`/estimates/${id}/send`);
  const address = await linkTo(id);
  await page.setJavaScriptEnabled(false);
  for (const [name, width, height] of [
    ['phone', 390, 844],
    ['desktop', 1280, 900],
  ] as const) {
    await page.setViewport({ width, height });
    await page.goto(address, { waitUntil: 'networkidle0' });
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide, name).toBeLessThanOrEqual(width);
    keep(`portal-${name}`, await page.screenshot({ fullPage: true }));
  }
  await page.setViewport({ width: 390, height: 844 });
  await page.type('input[name=name]', 'Jane Doe');
  await page.type('input[name=email]', 'jane@client.example');
  await Promise.all([page.waitForNavigation(), page.click('button.main')]);
  expect(page.url().split('#')[0]).toBe(address);
  const told = await page.waitForSelector('[role=status]');
  expect(await told?.evaluate((one) => one.textContent)).toBe('This estimate is accepted.');
  expect(await told?.isIntersectingViewport(), 'what became of it is seen without scrolling').toBe(true);
  expect((await at.get(`/estimates/${id}`)).status).toBe('accepted');
});

it('the pages of both documents have nothing that keeps people with a handicap out', async () => {
  const estimate = await at.estimate({ title: 'Roof', lineItems, notes: 'Travel is included.', terms: 'Net.' });
  const invoice = await at.sent({ lineItems, issueDate: '2020-01-01', dueDate: '2020-01-02', poNumber: 'P-1' });
  await at.post(`/estimates/${estimate.id}/send`);
  for (const address of [await linkTo(estimate.id), await linkTo(invoice.id, 'invoice')]) {
    await page.setJavaScriptEnabled(true);
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.evaluate(axe.source);
    const violations = (await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
    )) as string[];
    expect(violations).toEqual([]);
  }
});

it('on paper there are only the document and its pages', async () => {
  const template = await at.post('/invoice-templates', { name: 'Footed', footer: 'IBAN' }, 201);
  const { id } = await at.estimate({ title: 'Roof', lineItems, templateId: template.id });
  await at.post(`/estimates/${id}/send`);
  await page.goto(await linkTo(id), { waitUntil: 'networkidle0' });
  await page.emulateMediaType('print');
  const shown = await page.evaluate(
    "['.bar', '.answer', '.document-sheet'].map((one) => getComputedStyle(document.querySelector(one)).display)",
  );
  expect(shown).toEqual(['none', 'none', 'block']);
  const sizes = (await page.evaluate(
    "['.doc-title', '.doc-item', '.doc-table th', '.doc-foot'].map((one) => parseFloat(getComputedStyle(document.querySelector(one)).fontSize))",
  )) as [number, number, number, number];
  const [title, text, head, foot] = sizes;
  expect([title > text, head < text, foot < text], 'type keeps its proportions on paper').toEqual([true, true, true]);
  keep('portal-paper', await page.screenshot({ fullPage: true }));
  await page.emulateMediaType('screen');
});

it('a hostile template runs nothing, fetches nothing and leaves the answer alone', async () => {
  const html = `<h1>{{ document.number }}</h1><script>document.title='taken'</script><img src="${crm.origin}/pixel.png" onerror="document.title='taken'">
    <a href="javascript:document.title='taken'">x</a><form action="${crm.origin}/stolen"><button>go</button></form><p style="background:url(${crm.origin}/style.png)">y</p>`;
  const css = `@import url(${crm.origin}/more.css); body ~ .answer, .answer { display: none } h1 { background: url(${crm.origin}/css.png) }`;
  const template = await at.post('/invoice-templates', { name: 'Hostile' }, 201);
  expect((await crm.acme.admin.patch(`/invoice-templates/${template.id}`, { html, css })).status).toBe(400);
  await crm.adminSql('update invoice_templates set html = $1, css = $2 where id = $3', [html, css, template.id]);
  const { id } = await at.estimate({ templateId: template.id });
  await at.post(`/estimates/${id}/send`);
  const address = await linkTo(id);
  await page.setJavaScriptEnabled(true);
  requests.length = 0;
  await page.goto(address, { waitUntil: 'networkidle0' });
  expect(await page.title()).toMatch(/^Estimate EST/);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.answer')).display")).toBe('block');
  expect(await page.$$eval('form', (all) => all.map((one) => new URL(one.action).pathname))).toEqual([
    `${new URL(address).pathname}/accept`,
  ]);
  expect(requests).toEqual([new URL(address).pathname]);
});
