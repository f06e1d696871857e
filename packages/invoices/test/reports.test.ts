import { dateIn } from '@bottlecrm/core';
import type { TestCrm, TestMember } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../src/days.ts';
import { createInvoicesCrm } from './crm.ts';
import { amountsOf, figuresOf, keepLedger, type Listed, listAll, sumOf } from './ledger.ts';

const OPEN = ['sent', 'viewed', 'partially_paid', 'overdue'];
const BUCKETS = ['current', 'days1To30', 'days31To60', 'days61To90', 'daysOver90'];
const TABLES = ['invoices', 'payments', 'estimates', 'recurring_invoices'];

let crm: TestCrm;
let ledger: Awaited<ReturnType<typeof keepLedger>>;
let readers: TestMember[];
beforeAll(async () => {
  crm = await createInvoicesCrm({ http: true });
  ledger = await keepLedger(crm, dateIn('UTC', new Date()));
  const { admin, manager, rep, user, otherUser } = crm.acme;
  readers = [admin, manager, rep, user, otherUser, crm.globex.admin];
});
afterAll(() => crm?.close());

const report = async (member: TestMember, path: string): Promise<Listed> => {
  const { status, body } = await member.get(path);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
};
const refused = async (path: string) => {
  const { status, body } = await crm.acme.admin.get(path);
  return [status, body.code, ...(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)];
};
const withoutRowSecurity = async (work: () => Promise<void>) => {
  const all = (how: string) =>
    crm.adminSql(TABLES.map((table) => `alter table ${table} ${how} row level security`).join(';'));
  await all('no force');
  await all('disable');
  try {
    await work();
  } finally {
    await all('enable');
    await all('force');
  }
};

function bucketOf(invoice: Listed, asOf: string): string {
  const days = invoice.dueDate === null ? 0 : daysBetween(invoice.dueDate, asOf);
  if (days <= 0) return 'current';
  if (days <= 30) return 'days1To30';
  if (days <= 60) return 'days31To60';
  return days <= 90 ? 'days61To90' : 'daysOver90';
}

/** The report once more, from the list. */
function agingOf(invoices: readonly Listed[], asOf: string) {
  const open = invoices.filter(({ status }) => OPEN.includes(status));
  return amountsOf(open, 'amountDue').map(({ currency, ...total }) => {
    const figure = (bucket: string) => {
      const own = open.filter((one) => one.currency === currency && bucketOf(one, asOf) === bucket);
      return {
        count: own.length,
        amount: sumOf(
          own.map(({ amountDue }) => amountDue),
          currency,
        ),
      };
    };
    return { currency, ...Object.fromEntries(BUCKETS.map((bucket) => [bucket, figure(bucket)])), total };
  });
}

describe('aging', () => {
  it('is what the listed invoices come to, for whoever lists them', async () => {
    for (const reader of readers) {
      const { asOf, data } = await report(reader, '/invoices/reports/aging');
      expect([reader.email, data]).toEqual([reader.email, agingOf(await listAll(reader, '/invoices'), asOf)]);
    }
    const { data } = await report(crm.acme.admin, '/invoices/reports/aging');
    expect(data.map(({ currency }: Listed) => currency)).toEqual(['JPY', 'KWD', 'USD']);
    for (const bucket of [...BUCKETS, 'total']) expect(data.some((of: Listed) => of[bucket].count > 0)).toBe(true);
  });

  it('is of one account when asked, and of none that the caller cannot know', async () => {
    const { accountIds, foreignAccountId } = ledger;
    for (const reader of [crm.acme.admin, crm.acme.user]) {
      const query = `?accountId=${accountIds[0]}`;
      const { asOf, data } = await report(reader, `/invoices/reports/aging${query}`);
      expect(data).toEqual(agingOf(await listAll(reader, `/invoices${query}`), asOf));
    }
    expect((await report(crm.acme.admin, `/invoices/reports/aging?accountId=${foreignAccountId}`)).data).toEqual([]);
    expect(await refused('/invoices/reports/aging?accountId=x')).toEqual([400, 'VALIDATION_FAILED', '?accountId']);
    expect(await refused('/invoices/reports/aging?currency=USD')).toEqual([400, 'VALIDATION_FAILED', '?currency']);
  });

  it('goes by the today of the organization', async () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Honolulu'];
    const day = dateIn('Pacific/Honolulu', new Date());
    const reports = [];
    for (const timezone of zones) {
      const there = await crm.createOrganization(timezone);
      expect((await there.admin.patch('/org', { timezone })).status).toBe(200);
      const { body: account } = await there.admin.post('/accounts', { name: 'Client', email: 'client@client.example' });
      const invoice = { accountId: account.id, issueDate: day, dueDate: day, lineItems: [ledger.on.line] };
      const { body } = await there.admin.post('/invoices', invoice);
      expect((await there.admin.post(`/invoices/${body.id}/send`, {})).status).toBe(200);
      reports.push(await report(there.admin, '/invoices/reports/aging'));
    }
    const [there, here] = reports;
    // One is always a day ahead of the other.
    expect(there?.asOf).toBe(addDays(here?.asOf, 1));
    expect(there?.data).toMatchObject([{ current: { count: 0 }, days1To30: { count: 1, amount: '100.00' } }]);
    expect(here?.data).toMatchObject(here?.asOf === day ? [{ current: { count: 1 } }] : [{ days1To30: { count: 1 } }]);
  });
});

describe('revenue', () => {
  const monthOf = (date: string) => date.slice(0, 7);
  const paidOf = async (reader: TestMember, invoices: readonly Listed[]): Promise<Listed[]> => {
    const paid = invoices.filter(({ amountPaid }) => Number(amountPaid) > 0);
    const lists = await Promise.all(paid.map(({ id }) => reader.get(`/invoices/${id}/payments`)));
    return lists.flatMap(({ body }) => body.data);
  };

  it('is what the listed invoices and their payments come to, for whoever reads them', async () => {
    for (const reader of readers) {
      const { from, to, data } = await report(reader, '/invoices/reports/revenue');
      expect(new Set(data.map(({ month }: Listed) => month)).size).toBe(data.length === 0 ? 0 : 12);
      const invoices = await listAll(reader, '/invoices');
      const issued = invoices.filter(({ status }) => !['draft', 'cancelled'].includes(status));
      const payments = await paidOf(reader, invoices);
      for (const { month, currency, ...figures } of data) {
        const [own] = amountsOf(
          issued.filter((one) => one.currency === currency && monthOf(one.issueDate) === month),
          'total',
        );
        const [paid] = amountsOf(
          payments.filter((one) => one.currency === currency && monthOf(one.paidOn) === month),
          'amount',
        );
        expect({ month, currency, ...figures }).toEqual({
          month,
          currency,
          invoiced: own?.amount ?? sumOf([], currency),
          invoiceCount: own?.count ?? 0,
          paid: paid?.amount ?? sumOf([], currency),
          paymentCount: paid?.count ?? 0,
        });
      }
      const counted = data.reduce((total: number, { invoiceCount }: Listed) => total + invoiceCount, 0);
      expect(counted).toBe(
        issued.filter(({ issueDate }) => monthOf(issueDate) >= from && monthOf(issueDate) <= to).length,
      );
    }
  });

  it('has every month of the window for every currency that occurs in it', async () => {
    const { data } = await report(crm.acme.admin, '/invoices/reports/revenue');
    const rows = data.map(({ month, currency }: Listed) => `${month} ${currency}`);
    expect(rows).toHaveLength(12 * 3);
    expect(rows).toEqual([...rows].sort());
    const past = await report(crm.acme.admin, '/invoices/reports/revenue?from=2001-11&to=2002-02');
    expect(past).toEqual({ from: '2001-11', to: '2002-02', data: [] });
    await ledger.on.sent({ currency: 'KWD', issueDate: '2003-12-31' });
    const winter = await report(crm.acme.admin, '/invoices/reports/revenue?from=2003-11&to=2004-01');
    const zero = { currency: 'KWD', invoiced: '0.00', invoiceCount: 0, paid: '0.00', paymentCount: 0 };
    expect(winter.data).toEqual([
      { ...zero, month: '2003-11' },
      { ...zero, month: '2003-12', invoiced: '100.00', invoiceCount: 1 },
      { ...zero, month: '2004-01' },
    ]);
  });

  it('is of one account when asked', async () => {
    const query = `?accountId=${ledger.accountIds[1]}`;
    const { to, data } = await report(crm.acme.admin, `/invoices/reports/revenue${query}`);
    const issued = await listAll(crm.acme.admin, `/invoices${query}&status[nin]=draft,cancelled`);
    const invoices = issued.filter(({ issueDate }) => monthOf(issueDate) <= to);
    const counted = data.reduce((total: number, { invoiceCount }: Listed) => total + invoiceCount, 0);
    expect(counted).toBe(invoices.length);
    expect(counted).toBeGreaterThan(0);
  });

  it('refuses months that make no window, by their name', async () => {
    const path = '/invoices/reports/revenue';
    const at = (pointer: string) => [400, 'VALIDATION_FAILED', pointer];
    expect(await refused(`${path}?from=2026-02&to=2026-01`)).toEqual(at('?from'));
    expect(await refused(`${path}?from=2999-01`)).toEqual(at('?from'));
    expect(await refused(`${path}?from=2020-12&to=2025-12`)).toEqual(at('?from'));
    expect((await report(crm.acme.admin, `${path}?from=2021-01&to=2025-12`)).from).toBe('2021-01');
    expect(await report(crm.acme.admin, `${path}?to=2025-12`)).toMatchObject({ from: '2025-01', to: '2025-12' });
    for (const month of ['2026-13', '2026-00', '2026-1', '0000-01', '2026-01-01', ''])
      expect([month, await refused(`${path}?from=${month}`)]).toEqual([month, at('?from')]);
    expect(await refused(`${path}?to=2026-13`)).toEqual(at('?to'));
    expect(await refused(`${path}?until=2026-01`)).toEqual(at('?until'));
  });
});

describe('the dashboard', () => {
  it('agrees with the lists, for whoever reads them', async () => {
    for (const reader of readers) {
      const { asOf, ...parts } = await report(reader, '/invoices/dashboard');
      const agrees = async (figures: Listed, list: string, field: string) => {
        const records = await listAll(reader, list);
        expect([reader.email, list, figures]).toEqual([reader.email, list, figuresOf(records, field)]);
        const { total } = (await reader.get(`${list}&total=true&limit=1`)).body.page;
        expect([list, total]).toEqual([list, figures.count]);
      };
      const { invoices, payments, estimates, recurringInvoices } = parts;
      for (const [status, figures] of Object.entries<Listed>(invoices.byStatus))
        await agrees(figures, `/invoices?status=${status}`, 'total');
      await agrees(invoices.outstanding, `/invoices?status[in]=${OPEN.join(',')}`, 'amountDue');
      await agrees(invoices.overdue, '/invoices?status=overdue', 'amountDue');
      const week = `dueDate[gte]=${asOf}&dueDate[lte]=${addDays(asOf, 6)}`;
      await agrees(invoices.dueThisWeek, `/invoices?status[in]=${OPEN.join(',')}&${week}`, 'amountDue');
      const [first, next] = [`${asOf.slice(0, 7)}-01`, addDays(`${asOf.slice(0, 7)}-01`, 32).slice(0, 7)];
      await agrees(payments.paidThisMonth, `/payments?paidOn[gte]=${first}&paidOn[lt]=${next}-01`, 'amount');
      for (const [status, figures] of Object.entries<Listed>(estimates.byStatus))
        await agrees(figures, `/estimates?status=${status}`, 'total');
      const { accepted, declined } = estimates.byStatus;
      const answered = accepted.count + declined.count;
      const rate = answered === 0 ? null : Math.round((accepted.count / answered) * 10_000) / 10_000;
      expect(estimates.acceptanceRate).toBe(rate);
      const active = await reader.get('/recurring-invoices?isActive=true&total=true&limit=1');
      expect(recurringInvoices).toEqual({ activeCount: active.body.page.total });
    }
    const all = await report(crm.acme.admin, '/invoices/dashboard');
    expect(all.invoices.dueThisWeek.count).toBeGreaterThan(0);
    expect(all.payments.paidThisMonth.count).toBeGreaterThan(0);
    expect(all.estimates).toMatchObject({ acceptanceRate: 0.6364, byStatus: { expired: { count: 2 } } });
    expect((await report(crm.globex.admin, '/invoices/dashboard')).estimates.acceptanceRate).toBeNull();
  });

  it('takes no parameters', async () => {
    expect(await refused('/invoices/dashboard?accountId=x')).toEqual([400, 'VALIDATION_FAILED', '?accountId']);
  });
});

describe('the summary of an account', () => {
  it('has what of its invoices is overdue and the caller may read', async () => {
    for (const reader of [crm.acme.admin, crm.acme.rep, crm.acme.user])
      for (const id of ledger.accountIds) {
        const overdue = await listAll(reader, `/invoices?accountId=${id}&status=overdue`);
        const expected = amountsOf(overdue, 'amountDue').map(({ currency, amount }) => ({ currency, amount }));
        expect((await report(reader, `/accounts/${id}/summary`)).overdueAmount).toEqual(expected);
      }
    expect((await crm.acme.admin.get(`/accounts/${ledger.foreignAccountId}/summary`)).status).toBe(404);
  });
});

it('every report keeps to its organization without row security', async () => {
  const paths = ['/invoices/reports/aging', '/invoices/reports/revenue', '/invoices/dashboard'];
  const summary = `/accounts/${ledger.accountIds[0]}/summary`;
  const all = () =>
    Promise.all(
      readers.flatMap((reader) => paths.map((path) => report(reader, path))).concat(report(crm.acme.admin, summary)),
    );
  const before = await all();
  await withoutRowSecurity(async () => expect(await all()).toEqual(before));
});
