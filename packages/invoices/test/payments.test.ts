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

const stateOf = async (id: string) => {
  const { status, amountPaid, amountDue, paidAt } = await on.get(`/invoices/${id}`);
  return [status, amountPaid, amountDue, paidAt !== null];
};
const code = async (request: Promise<{ status: number; body: { code?: string } }>) => {
  const { status, body } = await request;
  return [status, body.code];
};

describe('payments', () => {
  it('take an invoice forward, and back when they go', async () => {
    const { id } = await on.sent();
    expect(await stateOf(id)).toEqual(['sent', '0.00', '100.00', false]);
    const first = await on.pay(id, '40');
    expect(first).toMatchObject({
      status: 201,
      body: { amount: '40.00', currency: 'USD', method: 'other', paidOn: expect.any(String) },
    });
    expect(await stateOf(id)).toEqual(['partially_paid', '40.00', '60.00', false]);
    const second = await on.pay(id, '60');
    expect(await stateOf(id)).toEqual(['paid', '100.00', '0.00', true]);
    expect(await code(on.pay(id, '0.01'))).toEqual([409, 'PAYMENT_ABOVE_DUE']);
    await crm.acme.admin.patch(`/payments/${second.body.id}`, { amount: '10' });
    expect(await stateOf(id)).toEqual(['partially_paid', '50.00', '50.00', false]);
    expect(await code(crm.acme.admin.patch(`/payments/${second.body.id}`, { amount: '60.01' }))).toEqual([
      409,
      'PAYMENT_ABOVE_DUE',
    ]);
    await crm.acme.admin.delete(`/payments/${first.body.id}`);
    expect(await stateOf(id)).toEqual(['partially_paid', '10.00', '90.00', false]);
    await crm.acme.admin.delete(`/payments/${second.body.id}?purge=true`);
    expect(await stateOf(id)).toEqual(['sent', '0.00', '100.00', false]);
  });

  it('leave an invoice overdue that is not wholly paid in time', async () => {
    const { id } = await on.sent({ issueDate: '2026-01-01', paymentTerms: 'due_on_receipt' });
    const { body } = await on.pay(id, '1');
    expect(await stateOf(id)).toEqual(['overdue', '1.00', '99.00', false]);
    await on.pay(id, '99');
    expect((await stateOf(id))[0]).toBe('paid');
    await crm.acme.admin.delete(`/payments/${body.id}`);
    expect(await stateOf(id)).toEqual(['overdue', '99.00', '1.00', false]);
  });

  it('are refused for what they are, and for what their invoice is', async () => {
    const { id } = await on.sent();
    expect(await code(on.pay(id, '0'))).toEqual([400, 'VALIDATION_FAILED']);
    expect(await code(on.pay(id, '-1'))).toEqual([400, 'VALIDATION_FAILED']);
    expect(await code(on.pay(id, '0.001'))).toEqual([400, 'VALIDATION_FAILED']);
    expect(await code(on.pay(id, '1', { currency: 'EUR' }))).toEqual([400, 'VALIDATION_FAILED']);
    expect(await code(on.pay(id, '100.01'))).toEqual([409, 'PAYMENT_ABOVE_DUE']);
    const yen = await on.sent({ currency: 'JPY' });
    expect(await code(on.pay(yen.id, '1.5'))).toEqual([400, 'VALIDATION_FAILED']);
    expect((await on.pay(yen.id, '1')).body.currency).toBe('JPY');
    const draft = await on.invoice();
    expect(await code(on.pay(draft.id, '1'))).toEqual([409, 'INVOICE_NOT_PAYABLE']);
    await on.post(`/invoices/${draft.id}/cancel`);
    expect(await code(on.pay(draft.id, '1'))).toEqual([409, 'INVOICE_NOT_PAYABLE']);
    expect(await code(crm.globex.admin.post('/payments', { invoiceId: id, amount: '1' }))).toEqual([
      400,
      'INVALID_REFERENCE',
    ]);
    expect(await code(crm.acme.user.post('/payments', { invoiceId: id, amount: '1' }))).toEqual([
      400,
      'INVALID_REFERENCE',
    ]);
    expect(await stateOf(id)).toEqual(['sent', '0.00', '100.00', false]);
  });

  it('keep an invoice from being cancelled', async () => {
    const { id } = await on.sent();
    await on.pay(id, '1');
    const refusal = await code(crm.acme.admin.post(`/invoices/${id}/cancel`, {}));
    expect(refusal).toEqual([409, 'DOCUMENT_MOVE_REFUSED']);
    const late = await on.sent({ issueDate: '2026-01-01', paymentTerms: 'due_on_receipt' });
    await on.pay(late.id, '1');
    expect(await code(crm.acme.admin.post(`/invoices/${late.id}/cancel`, {}))).toEqual([409, 'INVOICE_HAS_PAYMENTS']);
  });

  it('never exceed what is due, twenty at once', async () => {
    const { id } = await on.sent();
    const answers = await Promise.all(Array.from({ length: 20 }, () => on.pay(id, '15')));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 201)).toHaveLength(6);
    expect(statuses.filter((status) => status === 409)).toHaveLength(14);
    expect(await stateOf(id)).toEqual(['partially_paid', '90.00', '10.00', false]);
    const [row] = await crm.adminSql('select sum(amount)::text as sum from payments where invoice_id = $1', [id]);
    expect(row?.sum).toBe('90.0000');
  });

  it('are shown to whoever may read the invoice', async () => {
    const { id } = await on.sent({ assigneeIds: [crm.acme.user.profileId] });
    await on.pay(id, '15');
    const mine = await crm.acme.user.get(`/invoices/${id}/payments`);
    expect(mine.body.data).toMatchObject([{ amount: '15.00' }]);
    expect((await crm.globex.admin.get(`/invoices/${id}/payments`)).status).toBe(404);
  });
});

describe('an invoice marked paid', () => {
  it('has a payment of what was due', async () => {
    const { id } = await on.sent();
    await on.pay(id, '30');
    const paid = await on.post(`/invoices/${id}/mark-paid`, { method: 'cash', paidOn: '2026-02-03', reference: 'R1' });
    expect(paid).toMatchObject({ status: 'paid', amountDue: '0.00' });
    expect((await on.get(`/invoices/${id}/payments`)).data).toMatchObject([
      { amount: '70.00', method: 'cash', paidOn: '2026-02-03', reference: 'R1' },
      { amount: '30.00' },
    ]);
    expect(await code(crm.acme.admin.post(`/invoices/${id}/mark-paid`, {}))).toEqual([409, 'DOCUMENT_MOVE_REFUSED']);
    const free = await on.sent({ lineItems: [{ ...on.line, unitPrice: '0' }] });
    expect(await on.post(`/invoices/${free.id}/mark-paid`)).toMatchObject({ status: 'paid', total: '0.00' });
  });
});
