import { internalsOf } from '@bottlecrm/core/internal';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePortalLink } from '../src/index.ts';
import type { DocumentRenderer } from '../src/printing/render-document.ts';
import { bench, createInvoicesCrm } from './crm.ts';
import { dataUrl, png } from './logos.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
let renderer: DocumentRenderer;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
  renderer = crm.app.crm.service<DocumentRenderer>('invoices');
});
afterAll(() => crm?.close());

async function pathOf(id: string): Promise<string> {
  const url = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => makePortalLink(ctx, 'invoice', id));
  return new URL(url).pathname;
}
const open = async (path: string): Promise<string> => (await crm.app.inject(path)).body;
/** How many documents `work` had rendered. */
async function renderedBy(work: () => Promise<unknown>): Promise<number> {
  const before = renderer.counts.rendered;
  await work();
  return renderer.counts.rendered - before;
}

it('a page that is opened again is not rendered again, and one that shows something else is', async () => {
  const { body: template } = await crm.acme.admin.post('/invoice-templates', { name: 'Ours', footer: 'Footer 1' });
  const account = await on.account({ name: 'Umbrella' });
  const { id } = await on.sent({ templateId: template.id, accountId: account, notes: 'Notes 1' });
  const path = await pathOf(id);
  expect(await renderedBy(() => open(path))).toBe(1);
  // Seen by the client, paid in part, another link: the sheet of the first two shows something else.
  expect(await renderedBy(() => open(path))).toBe(0);
  expect(await renderedBy(async () => open(await pathOf(id)))).toBe(0);

  const changes: [what: string, shows: string, change: () => Promise<unknown>][] = [
    ['the record', 'Notes 2', () => crm.acme.admin.patch(`/invoices/${id}`, { notes: 'Notes 2' })],
    ['a payment', '<dt>Paid</dt>', () => on.pay(id, '40')],
    [
      'the template',
      'Footer 2',
      () => crm.acme.admin.patch(`/invoice-templates/${template.id}`, { footer: 'Footer 2' }),
    ],
    [
      'its colour',
      '--primary:#AABBCC',
      () => crm.acme.admin.patch(`/invoice-templates/${template.id}`, { primaryColor: '#AABBCC' }),
    ],
    [
      'its logo',
      '<img class="doc-logo"',
      () => crm.acme.admin.put(`/invoice-templates/${template.id}/logo`, { image: dataUrl('png', png(2, 2)) }),
    ],
    ['the organization', 'Acme Holding', () => crm.acme.admin.patch('/org', { companyName: 'Acme Holding' })],
  ];
  for (const [what, shows, change] of changes) {
    expect((await open(path)).includes(shows), what).toBe(false);
    expect(String(((await change()) as { status: number }).status), what).toMatch(/^20[01]$/);
    let body = '';
    const work = async () => {
      body = await open(path);
    };
    expect(await renderedBy(work), what).toBe(1);
    expect(body.includes(shows), what).toBe(true);
    expect(await renderedBy(work), what).toBe(0);
  }
});

it('a page that many open at once is rendered once', async () => {
  const path = await pathOf((await on.sent()).id);
  const opened = () => Promise.all(Array.from({ length: 10 }, () => open(path)));
  expect(await renderedBy(opened)).toBe(1);
});

it('organizations share no document, were it the same to the letter', async () => {
  const parts = {
    organization: { name: 'Twin' },
    client: { name: 'Client' },
    document: { type: 'invoice', number: 'INV-1', currency: 'USD' },
    lines: [],
    totals: { subtotal: '1', discountTotal: '0', taxTotal: '0', total: '1' },
  } as const;
  const both = async () => {
    await renderer.render(crm.acme.id, parts);
    await renderer.render(crm.globex.id, parts);
  };
  expect(await renderedBy(both)).toBe(2);
  expect(await renderedBy(both)).toBe(0);
});

it('what is kept is bounded', async () => {
  const small = await createInvoicesCrm();
  try {
    const { DocumentRenderer: Renderer } = await import('../src/printing/render-document.ts');
    const one = new Renderer(internalsOf(small.app.crm).threads, small.app.log, 100_000);
    const parts = (number: number) => ({
      organization: { name: 'x'.repeat(20_000) },
      client: { name: 'Client' },
      document: { type: 'invoice' as const, number: String(number), currency: 'USD' },
      lines: [],
      totals: { subtotal: '1', discountTotal: '0', taxTotal: '0', total: '1' },
    });
    for (const number of [1, 2, 3, 3, 1]) await one.render(small.acme.id, parts(number));
    // The third was kept; the first had to go for it.
    expect(one.counts).toEqual({ rendered: 4, kept: 1, refused: 0 });
  } finally {
    await small.close();
  }
});
