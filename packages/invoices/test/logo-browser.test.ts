import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { pdf } from '@bottlecrm/pdf';
import type { TestCrm } from '@bottlecrm/testing';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { invoices, makePortalLink } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';
import { dataUrl, png } from './logos.ts';
import { keep, keepPicture } from './pictures.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
let browser: Browser;
beforeAll(async () => {
  crm = await createInvoicesCrm({ plugins: [accounts, contacts, pdf, invoices], http: true });
  on = bench(crm);
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  browser = await puppeteer.launch({ executablePath, args: [...chromium.args, '--no-sandbox'], headless: 'shell' });
});
afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

const WIDTH = 317;
const sentWith = async (templateId: string): Promise<string> => {
  const { id } = await on.sent({ templateId, title: 'Introduction of the new system', notes: 'Travel is included.' });
  return id;
};

it('a logo is in the PDF and on the page of its documents', async () => {
  const template = await on.post('/invoice-templates', { name: 'Ours', primaryColor: '#EA580C' }, 201);
  const without = await sentWith(template.id);
  const print = async (id: string): Promise<Buffer> => {
    const headers = { authorization: `Bearer ${crm.acme.admin.token}` };
    const answer = await fetch(`${crm.origin}/api/invoices/${id}/pdf`, { headers });
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const hasLogo = (bytes: Buffer): boolean => new RegExp(`/Width ${WIDTH}\\b`).test(bytes.toString('latin1'));
  expect(hasLogo(await print(without))).toBe(false);

  const image = dataUrl('png', png(WIDTH, 96));
  expect((await crm.acme.admin.put(`/invoice-templates/${template.id}/logo`, { image })).status).toBe(200);
  const id = await sentWith(template.id);
  const bytes = await print(id);
  expect(hasLogo(bytes)).toBe(true);
  await keepPicture('logo-pdf', bytes, 1);

  const url = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => makePortalLink(ctx, 'invoice', id));
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.goto(`${crm.origin}${new URL(url).pathname}`, { waitUntil: 'networkidle0' });
  expect(await page.$eval('.doc-logo', (one) => one.naturalWidth)).toBe(WIDTH);
  keep('logo-portal', await page.screenshot({ fullPage: true }));
});
