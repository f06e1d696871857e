import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import type { CrmPlugin, Ctx } from '@bottlecrm/core';
import { pdf } from '@bottlecrm/pdf';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browsersOf, membersOf } from '../../pdf/test/processes.ts';
import { readPdf } from '../../pdf/test/read-pdf.ts';
import { invoices } from '../src/index.ts';
import type { DocumentParts } from '../src/printing/document-parts.ts';
import { printDocument } from '../src/printing/print-document.ts';
import { createInvoicesCrm } from './crm.ts';
import { LOGO, linesOf, partsOf } from './parts.ts';
import { keepPicture } from './pictures.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createInvoicesCrm({ plugins: [accounts, contacts, invoices as CrmPlugin, pdf as CrmPlugin] });
});
afterAll(() => crm?.close());

const print = (parts: DocumentParts): Promise<Buffer> =>
  crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx: Ctx) => printDocument(ctx, parts));

it('120 lines go over several pages, each with the heads of the columns and its number', async () => {
  const bytes = await print(
    partsOf({
      template: { logo: LOGO, footer: 'Acme & Sons · Court of Springfield HRB 1' },
      lines: linesOf(120),
      totals: { subtotal: '296280.00', discountTotal: '0', taxTotal: '56293.20', total: '352573.20' },
    }),
  );
  const pages = await readPdf(bytes);
  expect(pages.length).toBeGreaterThan(3);
  for (const [at, { text }] of pages.entries()) {
    expect(text).toContain(`${at + 1} / ${pages.length}`);
    if (/Position \d/.test(text)) expect(text).toMatch(/Description\s*Quantity\s*Price\s*Tax\s*Amount/);
  }
  const all = pages.map(({ text }) => text).join('\n');
  for (let at = 1; at <= 120; at += 1) expect(all).toMatch(new RegExp(`Position ${at}\\b`));
  expect(pages.at(-1)?.text).toContain('$352,573.20');
  await keepPicture('pdf-first', bytes, 1);
  await keepPicture('pdf-last', bytes, pages.length);
});

it('right-to-left text is in the PDF, from the right', async () => {
  const bytes = await print(
    partsOf({
      locale: 'ar',
      organization: { name: 'شركة المثال' },
      client: { name: '株式会社グロベックス', lines: ['東京都千代田区'] },
      lines: [{ name: 'استشارات', quantity: '2', unitPrice: '50.00', amount: '100.00' }],
    }),
  );
  const [page] = await readPdf(bytes);
  // The reader gives the letters from left to right.
  const name = [...'شركة المثال'].reverse().join('');
  expect(page?.text.normalize('NFKC')).toContain(name);
  await keepPicture('pdf-rtl', bytes, 1);
});

it('200 in a row leave one browser while the application runs, and none after it', async () => {
  const [browser] = browsersOf(process.pid);
  expect(browser).toBeDefined();
  for (let at = 0; at < 200; at += 1) expect((await print(partsOf())).subarray(0, 5).toString()).toBe('%PDF-');
  expect(browsersOf(process.pid)).toHaveLength(1);
  const members = browsersOf(process.pid).flatMap(membersOf);
  expect(members.length).toBeGreaterThan(0);
  await crm.close();
  expect(browsersOf(process.pid)).toEqual([]);
  expect(members.flatMap(membersOf)).toEqual([]);
}, 180_000);
