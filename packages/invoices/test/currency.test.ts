import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
});
afterAll(() => crm?.close());

const today = new Date().toISOString().slice(0, 10);
const setDefault = async (defaultCurrency: string) =>
  expect((await crm.acme.admin.patch('/org', { defaultCurrency })).status).toBe(200);

describe('a currency', () => {
  it('is stored with every amount when it is written, so that another default relabels nothing', async () => {
    await setDefault('EUR');
    const accountId = await on.account();
    const document = { accountId, lineItems: [on.line] };
    const schedule = { ...document, frequency: 'monthly', startsOn: today };
    const bodies: Record<string, object> = {
      '/products': { name: 'Chair', price: '10' },
      '/estimates': document,
      '/invoices': document,
      '/recurring-invoices': schedule,
    };
    const made = await Promise.all(
      Object.entries(bodies).map(async ([path, body]) => ({ path, body, ...(await on.post(path, body, 201)) })),
    );
    await setDefault('JPY');
    for (const { path, body, id } of made as { path: string; body: object; id: string }[]) {
      const place = `${path}/${id}`;
      expect([place, (await on.get(place)).currency]).toEqual([place, 'EUR']);
      // A whole record that says nothing of it keeps it, too.
      const { body: put } = await crm.acme.admin.put(place, body);
      expect([place, put.currency]).toEqual([place, 'EUR']);
      expect((await on.post(path, body, 201)).currency).toBe('JPY');
    }
    const recurring = made.find(({ path }) => path === '/recurring-invoices') as { id: string } | undefined;
    expect((await on.post(`/recurring-invoices/${recurring?.id}/run-now`, {}, 201)).currency).toBe('EUR');
    const bare = await on.post('/products', { name: 'Free' }, 201);
    expect(bare).toMatchObject({ price: '0.00', currency: 'JPY' });
    expect((await crm.acme.admin.patch(`/products/${bare.id}`, { currency: null })).status).toBe(400);
    await setDefault('USD');
  });
});
