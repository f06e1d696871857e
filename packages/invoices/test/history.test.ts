import type { TestClient, TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePortalLink } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let at: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  at = bench(crm);
});
afterAll(() => crm?.close());

interface Entry {
  readonly action: string;
  readonly changes: Record<string, [unknown, unknown]>;
  readonly profileId: string | null;
}

const historyOf = async (path: string, client: TestClient = crm.acme.admin): Promise<Entry[]> => {
  const { status, body } = await client.get(`${path}/history`);
  expect(status).toBe(200);
  return body.data;
};
const patch = async (client: TestClient, path: string, body: object) =>
  expect(await client.patch(path, body)).toMatchObject({ status: 200 });

it('an invoice tells its life: who, when, and what was before', async () => {
  const { admin, manager } = crm.acme;
  const { id } = await at.invoice();
  const path = `/invoices/${id}`;
  await patch(manager, path, { lineItems: [at.line, { name: 'Travel', quantity: '2', unitPrice: '12.5' }] });
  await at.post(`${path}/send`);
  await at.pay(id, '25');
  const { body: rest } = await manager.post('/payments', { invoiceId: id, amount: '100' });
  expect((await admin.delete(`/payments/${rest.id}`)).status).toBe(204);
  await crm.sql(crm.acme, 'update invoices set notes = $2 where id = $1', [id, 'By hand']);

  const entries = await historyOf(path);
  expect(entries.map(({ action, profileId }) => [action, profileId])).toEqual([
    ['update', null],
    ['update', admin.profileId],
    ['update', manager.profileId],
    ['update', admin.profileId],
    ['update', admin.profileId],
    ['update', manager.profileId],
    ['create', admin.profileId],
  ]);
  const [bySql, stepBack, second, first, sending, lines, creation] = entries.map(({ changes }) => changes);
  const time = expect.stringMatching(/^\d{4}-.*Z$/);
  expect(bySql).toEqual({ notes: [null, 'By hand'] });
  expect(stepBack).toEqual({
    status: ['paid', 'partially_paid'],
    amountPaid: ['125.00', '25.00'],
    amountDue: ['0.00', '100.00'],
    paidAt: [time, null],
  });
  expect(second).toEqual({
    status: ['partially_paid', 'paid'],
    amountPaid: ['25.00', '125.00'],
    amountDue: ['100.00', '0.00'],
    paidAt: [null, time],
  });
  expect(first).toMatchObject({ status: ['sent', 'partially_paid'], amountPaid: ['0.00', '25.00'] });
  expect(sending).toMatchObject({
    status: ['draft', 'sent'],
    sentAt: [null, time],
    clientName: [null, expect.stringContaining('Client')],
  });
  expect(lines).toMatchObject({ total: ['100.00', '125.00'], amountDue: ['100.00', '125.00'] });
  const travel = { position: 2, name: 'Travel', quantity: '2', unitPrice: '12.50', total: '25.00', taxRate: '0' };
  expect(lines?.lineItems).toEqual([[], [expect.objectContaining(travel)]]);
  expect(creation).toEqual({});
});

it('a payment that is deleted tells who recorded and who deleted it, to whoever may delete payments', async () => {
  const { admin, user } = crm.acme;
  const { id: invoiceId } = await at.sent({ assigneeIds: [user.profileId] });
  const { body: payment } = await user.post('/payments', { invoiceId, amount: '10' });
  const path = `/payments/${payment.id}`;
  await patch(admin, path, { amount: '20' });
  expect(await historyOf(path, user)).toMatchObject([
    { changes: { amount: ['10.00', '20.00'] } },
    { action: 'create' },
  ]);
  await admin.delete(path);
  expect((await historyOf(path)).map(({ action, profileId }) => [action, profileId])).toEqual([
    ['delete', admin.profileId],
    ['update', admin.profileId],
    ['create', user.profileId],
  ]);
  expect((await user.get(`${path}/history`)).status).toBe(404);
});

it("the client's answer is nobody's of the organization, and tells where it came from", async () => {
  const { id } = await at.estimate();
  await at.post(`/estimates/${id}/send`);
  const link = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => makePortalLink(ctx, 'estimate', id));
  const answered = await crm.app.inject({
    method: 'POST',
    url: `${new URL(link).pathname}/accept`,
    payload: 'name=Jane+Doe&email=jane%40client.example',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Browser/1.0' },
  });
  expect(answered.statusCode).toBe(303);
  const [acceptance, sending] = await historyOf(`/estimates/${id}`);
  expect(acceptance).toMatchObject({ action: 'update', profileId: null });
  expect(acceptance?.changes).toEqual({
    status: ['sent', 'accepted'],
    acceptedAt: [null, expect.any(String)],
    respondentName: [null, 'Jane Doe'],
    respondentEmail: [null, 'jane@client.example'],
    respondentIp: [null, '127.0.0.1'],
    respondentUserAgent: [null, 'Browser/1.0'],
  });
  expect(sending?.profileId).toBe(crm.acme.admin.profileId);
});

it('products, templates and recurring invoices have a history, too', async () => {
  const { admin } = crm.acme;
  const recurring = {
    accountId: await at.account(),
    lineItems: [at.line],
    frequency: 'monthly',
    startsOn: '2999-01-31',
  };
  const made = [
    ['/products', { name: 'Hour', price: '80' }, { price: '90' }, { price: ['80.00', '90.00'] }],
    ['/invoice-templates', { name: 'Plain' }, { name: 'Fine' }, { name: ['Plain', 'Fine'] }],
    ['/recurring-invoices', recurring, { endsOn: '2999-12-31' }, { endsOn: [null, '2999-12-31'] }],
  ] as const;
  for (const [collection, body, change, changes] of made) {
    const path = `${collection}/${(await at.post(collection, body, 201)).id}`;
    await patch(admin, path, change);
    expect((await historyOf(path))[0], path).toMatchObject({ changes, profileId: admin.profileId });
    expect((await crm.globex.admin.get(`${path}/history`)).status, path).toBe(404);
  }
});
