import { grants } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Invoice, makePortalLink } from '../src/index.ts';
import { documentOf } from '../src/printing/document-of.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let at: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  at = bench(crm);
});
afterAll(() => crm?.close());

/** The lines below the names of sender and client. */
async function letterhead(address: object): Promise<string[][]> {
  expect((await crm.acme.admin.patch('/org', address)).status).toBe(200);
  const { id } = await at.sent({ accountId: await at.account({ ...address, email: null }) });
  const url = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => makePortalLink(ctx, 'invoice', id));
  const { body } = await crm.app.inject(new URL(url).pathname);
  return [...body.matchAll(/<p class="doc-quiet doc-lines"[^>]*>(.*?)<\/p>/gs)].map(([, lines = '']) =>
    lines.split(/<br \/>/).filter((line) => line !== ''),
  );
}

it.each([
  [
    { addressLine: '1 Main Street', city: 'Springfield', state: 'IL', postcode: '62701', country: 'US' },
    ['1 Main Street', 'Springfield, IL 62701', 'United States'],
  ],
  [
    { addressLine: '12 George Street', city: 'Sydney', state: 'NSW', postcode: '2000', country: 'AU' },
    ['12 George Street', 'Sydney, NSW 2000', 'Australia'],
  ],
  [
    { addressLine: '3 High Street', city: 'London', state: null, postcode: 'EC2A 1NH', country: 'GB' },
    ['3 High Street', 'London EC2A 1NH', 'United Kingdom'],
  ],
  [
    { addressLine: 'Lindenallee 12', city: 'Berlin', state: null, postcode: '10115', country: 'DE' },
    ['Lindenallee 12', '10115 Berlin', 'Germany'],
  ],
  [
    { addressLine: 'Via Roma 1', city: 'Torino', state: 'TO', postcode: '10121', country: null },
    ['Via Roma 1', '10121 Torino', 'TO'],
  ],
  [{ addressLine: null, city: null, state: 'TX', postcode: null, country: 'US' }, ['TX', 'United States']],
])(
  '%#: an address is written as its country does, with the state and the name of the country',
  async (address, lines) => {
    const [seller, client] = await letterhead(address);
    expect(seller).toEqual(lines);
    expect(client).toEqual(lines);
  },
);

it('a draft is printed for whom it would be sent to now', async () => {
  const accountId = await at.account({ name: 'Initech', email: 'bill@initech.example', city: 'Austin' });
  const { id } = await at.invoice({ accountId });
  const { parts } = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => documentOf(ctx, Invoice, id));
  expect(parts.client).toEqual({ name: 'Initech', lines: [null, null, 'Austin', null, null, 'bill@initech.example'] });
  expect((await at.get(`/invoices/${id}`)).clientName).toBeNull();
});

it('a draft tells nobody of an account that they may not read', async () => {
  const accountRead = grants('all', 'all', 'none', 'none');
  const own = await createInvoicesCrm({ permissions: { 'account:read': accountRead } });
  const { rep, id: orgId } = own.acme;
  const { id } = await bench(own).invoice({ assigneeIds: [rep.profileId] });
  const { parts } = await own.app.crm.tenant({ orgId, profileId: rep.profileId }, (ctx) =>
    documentOf(ctx, Invoice, id),
  );
  expect(parts.client).toEqual({ name: '', lines: [null, null, null, null, null, null] });
  await own.close();
});
