import { statementsOf, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
  // What a first request alone reads is remembered from here on.
  const { id } = await on.sent();
  await on.pay(id, '1');
});
afterAll(() => crm?.close());

/** The round trips of a request that succeeds. */
async function roundTrips(request: () => Promise<{ status: number; body: unknown }>): Promise<string[]> {
  const { answer, texts } = await statementsOf(crm.urls.url, request);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return texts;
}

describe('round trips to the database', () => {
  it('are at most 7 to record a payment, which reads its invoice once', async () => {
    const { id } = await on.sent();
    const texts = await roundTrips(() => on.pay(id, '10'));
    expect(texts.length, texts.join('\n\n')).toBeLessThanOrEqual(7);
    expect(texts.filter((text) => /^select .* for update of t$/s.test(text))).toHaveLength(1);
  });

  it('are at most 7 to create an invoice', async () => {
    const body = { accountId: await on.account(), lineItems: [on.line] };
    const texts = await roundTrips(() => crm.acme.admin.post('/invoices', body));
    expect(texts.length, texts.join('\n\n')).toBeLessThanOrEqual(7);
  });

  it('are at most 6 to send one', async () => {
    const { id } = await on.invoice();
    const texts = await roundTrips(() => crm.acme.admin.post(`/invoices/${id}/send`, {}));
    expect(texts.length, texts.join('\n\n')).toBeLessThanOrEqual(6);
  });
});
