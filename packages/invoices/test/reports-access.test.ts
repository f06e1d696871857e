import type { TestClient, TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench, createInvoicesCrm } from './crm.ts';

const INVOICE = ['number', 'status', 'currency', 'issueDate', 'dueDate', 'total', 'accountId', 'assigneeIds'];
const AGING = '/invoices/reports/aging';
const REVENUE = '/invoices/reports/revenue';
const DASHBOARD = '/invoices/dashboard';

let crm: TestCrm;
let accountId: string;
let invoiceId: string;
beforeAll(async () => {
  crm = await createInvoicesCrm({
    fieldAccess: {
      invoice: {
        read: { user: INVOICE, sales_manager: [...INVOICE, 'amountDue'].filter((name) => name !== 'accountId') },
      },
      payment: { read: { sales_rep: ['invoiceId', 'currency', 'paidOn'] } },
    },
  });
  const on = bench(crm);
  accountId = await on.account();
  const { user, rep } = crm.acme;
  const sent = await on.sent({ accountId, assigneeIds: [user.profileId, rep.profileId] });
  invoiceId = sent.id;
  await on.pay(sent.id, '33.33');
  await crm.adminSql(`update invoices set status = 'overdue' where id = $1`, [sent.id]);
});
afterAll(() => crm?.close());

const refusal = async (client: TestClient, path: string) => {
  const { status, body } = await client.get(path);
  expect(JSON.stringify(body)).not.toMatch(/33\.33|66\.67/);
  return [status, body.code, body.detail];
};
const read = async (client: TestClient, path: string) => {
  const { status, body } = await client.get(path);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
};

describe('a field that the caller’s role may not read', () => {
  it('is in no report that sums it or goes by it', async () => {
    const { user, rep, manager } = crm.acme;
    const forbidden = (fields: string) => [403, 'FORBIDDEN', `Your role may not read ${fields}.`];
    expect(await refusal(user, AGING)).toEqual(forbidden('amountDue of invoices'));
    expect(await refusal(rep, REVENUE)).toEqual(forbidden('amount of payments'));
    expect(await refusal(manager, `${AGING}?accountId=${accountId}`)).toEqual(forbidden('accountId of invoices'));
    expect(await refusal(manager, `${REVENUE}?accountId=${accountId}`)).toEqual(forbidden('accountId of invoices'));
  });

  it('is on no paper', async () => {
    const [, , detail] = await refusal(crm.acme.user, `/invoices/${invoiceId}/pdf`);
    expect(detail).toMatch(/^Your role may not read title, .*amountDue.* of invoices\.$/);
    expect((await crm.acme.rep.get(`/invoices/${invoiceId}/pdf`)).body.code).toBe('PDF_UNAVAILABLE');
  });

  it('leaves the reports that do without it', async () => {
    const { user, rep, manager } = crm.acme;
    expect((await read(user, REVENUE)).data.at(-1)).toMatchObject({ invoiced: '100.00', paid: '33.33' });
    for (const member of [rep, manager])
      expect((await read(member, AGING)).data).toMatchObject([{ total: { count: 1, amount: '66.67' } }]);
  });

  it('takes its part from the dashboard and from the summary of an account', async () => {
    const { admin, user, rep, manager } = crm.acme;
    const estimates = { acceptanceRate: null };
    expect(await read(admin, DASHBOARD)).toMatchObject({
      invoices: { overdue: { count: 1, amounts: [{ currency: 'USD', count: 1, amount: '66.67' }] } },
      payments: { paidThisMonth: { count: 1, amounts: [{ currency: 'USD', count: 1, amount: '33.33' }] } },
    });
    expect(await read(user, DASHBOARD)).toMatchObject({ invoices: null, payments: {}, estimates });
    expect(await read(rep, DASHBOARD)).toMatchObject({
      invoices: { overdue: { count: 1 } },
      payments: null,
      estimates,
    });
    const summary = `/accounts/${accountId}/summary`;
    expect(await read(user, summary)).toEqual({ overdueAmount: null });
    expect(await read(manager, summary)).toEqual({ overdueAmount: null });
    expect(await read(rep, summary)).toEqual({ overdueAmount: [{ currency: 'USD', amount: '66.67' }] });
  });
});

describe('a token', () => {
  const tokenOf = async (...scopes: string[]) =>
    crm.clientWith((await crm.acme.admin.post('/tokens', { name: 'Reports', scopes })).body.token);

  it('gets the reports of invoices with their scope, and of the dashboard what its scopes cover', async () => {
    const token = await tokenOf('invoices:read');
    expect((await read(token, AGING)).data).toHaveLength(1);
    expect((await read(token, REVENUE)).data.at(-1)).toMatchObject({ paid: '33.33' });
    const nothing = { payments: null, estimates: null, recurringInvoices: null };
    expect(await read(token, DASHBOARD)).toMatchObject({ invoices: { overdue: { count: 1 } }, ...nothing });
    const both = await tokenOf('invoices:read', 'recurring-invoices:read');
    expect(await read(both, DASHBOARD)).toMatchObject({ ...nothing, recurringInvoices: { activeCount: 0 } });
  });

  it('is refused without it', async () => {
    const token = await tokenOf('accounts:read', 'payments:read');
    for (const path of [AGING, REVENUE, DASHBOARD]) expect((await refusal(token, path))[0]).toBe(403);
    expect(await read(token, `/accounts/${accountId}/summary`)).toEqual({ overdueAmount: null });
  });
});
