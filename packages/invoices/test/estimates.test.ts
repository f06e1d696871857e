import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerEstimate } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
});
afterAll(() => crm?.close());

const answer = (id: string, how: 'accept' | 'decline') =>
  crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) =>
    answerEstimate(ctx, id, how, { name: 'Jane', email: 'jane@client.example', ip: '192.0.2.1' }),
  );
const sent = async (more: object = {}): Promise<string> => {
  const { id } = await on.estimate(more);
  await on.post(`/estimates/${id}/send`);
  return id;
};
const code = async (request: Promise<{ status: number; body: { code?: string } }>) => {
  const { status, body } = await request;
  return [status, body.code];
};

describe('an estimate', () => {
  it('is accepted by its client and becomes an invoice, once', async () => {
    const id = await sent({ title: 'Roof', discountType: 'percentage', discountValue: '10' });
    expect(await code(crm.acme.admin.post(`/estimates/${id}/convert`, {}))).toEqual([409, 'DOCUMENT_MOVE_REFUSED']);
    expect(await answer(id, 'accept')).toMatchObject({ status: 'accepted', respondentName: 'Jane' });
    const both = await Promise.all([1, 2].map(() => crm.acme.admin.post(`/estimates/${id}/convert`, {})));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const made = both.find(({ status }) => status === 201);
    expect(made?.body).toMatchObject({ title: 'Roof', status: 'draft', total: '90.00', estimateId: id });
    expect(made?.headers.location).toBe(`/api/invoices/${made?.body.id}`);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('ESTIMATE_ALREADY_CONVERTED');
    expect(await on.get(`/estimates/${id}`)).toMatchObject({ status: 'accepted', convertedInvoiceId: made?.body.id });
  });

  it('has one answer, also when two come at once', async () => {
    const id = await sent();
    const both = await Promise.allSettled([answer(id, 'accept'), answer(id, 'decline')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(answer(id, 'accept')).rejects.toMatchObject({ code: 'DOCUMENT_MOVE_REFUSED' });
    await expect(answer((await on.estimate()).id, 'accept')).rejects.toMatchObject({ code: 'DOCUMENT_MOVE_REFUSED' });
  });

  it('is neither sent nor answered after its expiry date', async () => {
    const lapsed = await on.estimate({ issueDate: '2026-01-01', expiryDate: '2026-01-02' });
    expect(await code(crm.acme.admin.post(`/estimates/${lapsed.id}/send`, {}))).toEqual([409, 'ESTIMATE_EXPIRED']);
    expect(await on.get(`/estimates/${lapsed.id}`)).toMatchObject({ status: 'draft', sentAt: null });
    const today = new Date().toISOString().slice(0, 10);
    await crm.acme.admin.patch(`/estimates/${lapsed.id}`, { expiryDate: today });
    expect(await on.post(`/estimates/${lapsed.id}/send`)).toMatchObject({ status: 'sent' });

    const id = await sent({ issueDate: '2026-01-01', expiryDate: today });
    await crm.adminSql("update estimates set expiry_date = '2026-01-02' where id = $1", [id]);
    await expect(answer(id, 'decline')).rejects.toMatchObject({ code: 'ESTIMATE_EXPIRED' });
    await expect(answer(id, 'accept')).rejects.toMatchObject({ code: 'ESTIMATE_EXPIRED' });
    expect((await on.get(`/estimates/${id}`)).status).toBe('sent');
    const { body } = await crm.acme.admin.post('/estimates', {
      accountId: await on.account(),
      issueDate: '2026-01-02',
      expiryDate: '2026-01-01',
    });
    expect(body.errors).toMatchObject([{ pointer: '/expiryDate' }]);
  });

  it('that was sent stays as its client has it', async () => {
    const id = await sent();
    expect(await code(crm.acme.admin.patch(`/estimates/${id}`, { title: 'x' }))).toEqual([
      409,
      'DOCUMENT_ALREADY_SENT',
    ]);
    expect(await on.post(`/estimates/${id}/duplicate`, {}, 201)).toMatchObject({ status: 'draft', total: '100.00' });
  });
});
