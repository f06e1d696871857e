import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import type { CrmPlugin } from '@bottlecrm/core';
import { pdf } from '@bottlecrm/pdf';
import type { TestCrm } from '@bottlecrm/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textOf } from '../../pdf/test/read-pdf.ts';
import { Invoice, invoices } from '../src/index.ts';
import { documentProblems } from '../src/money/check-document.ts';
import type { PricedDocument } from '../src/money/totals.ts';
import { formatsOf } from '../src/printing/formats.ts';
import { preparePrint } from '../src/printing/print-document.ts';
import { bench, createInvoicesCrm } from './crm.ts';
import { DIGITS, documents } from './documents.ts';
import { expectedTotals } from './money-oracle.ts';

/** Of each run; `INVOICES=10000 PDFS=1000` for a long one. */
const INVOICES = Number(process.env.INVOICES ?? 400);
const PDFS = Number(process.env.PDFS ?? 12);
const AT_ONCE = 100;

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm({ plugins: [accounts, contacts, pdf as CrmPlugin, invoices] });
  on = bench(crm);
});
afterAll(() => crm?.close());

function sample(count: number): PricedDocument[] {
  const found: PricedDocument[] = [];
  while (found.length < count)
    found.push(...fc.sample(documents, 500).filter((one) => documentProblems(one).length === 0));
  return found.slice(0, count);
}

const AMOUNTS = ['subtotal', 'discountTotal', 'taxTotal', 'total'] as const;
const LINE_AMOUNTS = ['discountAmount', 'amount', 'discountShare', 'taxAmount', 'total'] as const;
const digitsOf = ({ currency }: PricedDocument): number => DIGITS[currency as keyof typeof DIGITS];

/** With 4 decimals, as the database has them: answers show the two of most currencies at least. */
const inColumns = (text: string): string => {
  const [whole = '0', decimals = ''] = text.split('.');
  return `${whole}.${decimals.padEnd(4, '0')}`;
};

async function create(all: readonly PricedDocument[]): Promise<string[]> {
  const accountId = await on.account();
  const ids: string[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const part = all.slice(from, from + AT_ONCE);
    const records = part.map(({ lineItems, ...document }) => ({
      ...document,
      accountId,
      lineItems: lineItems.map((line, at) => ({ name: `Line ${at + 1}`, ...line })),
    }));
    const { results } = await on.post('/invoices/batch', { records });
    ids.push(...results.map(({ id }: { id: string }) => id));
  }
  return ids;
}

it('an invoice comes to the same in exact fractions, in the answer, in the database and on paper', async () => {
  const all = sample(INVOICES);
  const ids = await create(all);
  expect(new Set(ids).size).toBe(INVOICES);
  for (const [at, document] of all.entries()) {
    const expected = expectedTotals(document, digitsOf(document));
    const answer = await on.get(`/invoices/${ids[at]}`);
    for (const name of AMOUNTS) expect(inColumns(answer[name]), name).toBe(inColumns(expected[name]));
    for (const [place, line] of expected.lineItems.entries())
      for (const name of LINE_AMOUNTS)
        expect(inColumns(answer.lineItems[place][name]), name).toBe(inColumns(line[name]));
  }
  const rows = await crm.adminSql(
    `select i.id, i.subtotal::text, i.discount_total::text, i.tax_total::text, i.total::text,
       (coalesce(sum(l.total), 0) + i.shipping)::text as lines
     from invoices i left join invoice_line_items l on l.org_id = i.org_id and l.invoice_id = i.id
     where i.id = any($1) group by i.org_id, i.id`,
    [ids],
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  for (const [at, document] of all.entries()) {
    const { subtotal, discountTotal, taxTotal, total } = expectedTotals(document, digitsOf(document));
    const row = stored.get(ids[at]);
    expect([row?.subtotal, row?.discount_total, row?.tax_total, row?.total, row?.lines]).toEqual(
      [subtotal, discountTotal, taxTotal, total, total].map(inColumns),
    );
  }
  for (const [at, document] of all.slice(0, PDFS).entries()) {
    const print = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => preparePrint(ctx, Invoice, ids[at] ?? ''));
    const text = (await textOf((await print()).content)).replaceAll(/\s+/g, ' ');
    const { money } = formatsOf('en', document.currency);
    const expected = expectedTotals(document, digitsOf(document));
    expect(text).toContain(`Subtotal ${money(expected.subtotal)}`.replaceAll(/\s+/g, ' '));
    expect(text).toContain(`Tax ${money(expected.taxTotal)}`.replaceAll(/\s+/g, ' '));
    expect(text).toContain(`Total ${money(expected.total)}`.replaceAll(/\s+/g, ' '));
  }
}, 3_600_000);
