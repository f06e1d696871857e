import type { TestClient, TestCrm, TestMember } from '@bottlecrm/testing';
import fc from 'fast-check';
import { expect } from 'vitest';
import { addDays } from '../src/days.ts';
import { answerEstimate } from '../src/index.ts';
import { bench } from './crm.ts';

/** Decimals of the currencies that the ledger is kept in. */
const DIGITS: Readonly<Record<string, number>> = { JPY: 0, USD: 2, KWD: 3 };
const CURRENCIES = Object.keys(DIGITS);
/** Less than any document of the ledger comes to. */
const PART: Readonly<Record<string, string>> = { JPY: '7', USD: '7.35', KWD: '7.125' };
const SEED = 20_260_731;
/** Days until the due date on both sides of every bound that a report draws. */
const EDGES = [7, 6, 0, -1, -30, -31, -60, -61, -90, -91];

// biome-ignore lint/suspicious/noExplicitAny: records of whatever the test lists
export type Listed = Record<string, any>;

/** Every record that a list has, whatever its pages. */
export async function listAll(client: TestClient, path: string): Promise<Listed[]> {
  const records: Listed[] = [];
  let cursor = '';
  do {
    const { status, body } = await client.get(`${path}${path.includes('?') ? '&' : '?'}limit=100${cursor}`);
    expect(status, JSON.stringify(body)).toBe(200);
    records.push(...body.data);
    cursor = body.page.nextCursor === null ? '' : `&cursor=${encodeURIComponent(body.page.nextCursor)}`;
  } while (cursor !== '');
  return records;
}

/** Amounts added in whole minor units: records write two decimals at least, reports those of the currency. */
export function sumOf(amounts: readonly string[], currency: string): string {
  const digits = DIGITS[currency] ?? 0;
  const units = (amount: string): bigint => {
    const [whole = '0', decimals = ''] = amount.split('.');
    expect(decimals.slice(digits)).toMatch(/^0*$/);
    return BigInt(`${whole}${decimals.slice(0, digits).padEnd(digits, '0')}`);
  };
  const text = String(amounts.reduce((total, amount) => total + units(amount), 0n)).padStart(digits + 1, '0');
  const amount = digits === 0 ? `${text}.` : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  // As records write money: two decimals at least, and a third where it says something.
  const [whole, decimals = ''] = amount.split('.');
  return `${whole}.${decimals.padEnd(2, '0').replace(/^(..)0$/, '$1')}`;
}

/** What records come to in each currency. */
export const amountsOf = (records: readonly Listed[], field: string) =>
  [...CURRENCIES].sort().flatMap((currency) => {
    const own = records.filter((record) => record.currency === currency);
    const amounts = own.map((record) => String(record[field]));
    return own.length === 0 ? [] : [{ currency, count: own.length, amount: sumOf(amounts, currency) }];
  });

export const figuresOf = (records: readonly Listed[], field: string) => ({
  count: records.length,
  amounts: amountsOf(records, field),
});

const invoiceArbitrary = fc.record({
  fate: fc.constantFrom('draft', 'sent', 'sent', 'viewed', 'part', 'part', 'late', 'late', 'paid', 'cancelled'),
  currency: fc.constantFrom(...CURRENCIES),
  unitPrice: fc.integer({ min: 10_000, max: 9_999_999 }).map((thousandths) => (thousandths / 1000).toFixed(3)),
  dueIn: fc.integer({ min: -150, max: 40 }),
  termDays: fc.integer({ min: 0, max: 45 }),
  paidDaysAgo: fc.integer({ min: 0, max: 70 }),
  assignee: fc.constantFrom('admin', 'manager', 'rep', 'user', 'otherUser', undefined),
  account: fc.integer({ min: 0, max: 2 }),
});
type Plan = typeof invoiceArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** Documents of Acme in every status and three currencies, for members of every scope; those of Globex are none of its figures. */
export async function keepLedger(crm: TestCrm, today: string) {
  const { acme, globex } = crm;
  const on = bench(crm);
  await on.post('/teams', { name: 'Field', memberIds: [acme.rep.profileId, acme.otherUser.profileId] }, 201);
  const accountIds = [await on.account(), await on.account(), await on.account()];
  const member = ({ assignee = 'admin' }: Pick<Plan, 'assignee'>): TestMember => acme[assignee as 'admin'];
  const assigned = ({ assignee }: Pick<Plan, 'assignee'>) =>
    assignee === undefined ? {} : { assigneeIds: [acme[assignee as 'admin'].profileId] };
  const many = async (path: string, records: readonly object[]): Promise<string[]> =>
    (await on.post(`${path}/batch`, { records })).results.map(({ id }: { id: string }) => id);

  const sampled = fc.sample(invoiceArbitrary, { numRuns: 100, seed: SEED });
  const plans = sampled.map(
    (plan, at): Plan => ({ ...plan, ...(at < EDGES.length && { fate: 'sent', dueIn: EDGES[at] }) }),
  );
  const ids = await many(
    '/invoices',
    plans.map((plan) => ({
      accountId: accountIds[plan.account],
      currency: plan.currency,
      paymentTerms: 'custom',
      issueDate: addDays(today, plan.dueIn - plan.termDays),
      dueDate: addDays(today, plan.dueIn),
      lineItems: [{ name: 'Work', quantity: '3', unitPrice: plan.unitPrice, taxRate: '8.1' }],
      ...assigned(plan),
    })),
  );
  const made = plans.map((plan, at) => ({ ...plan, id: ids[at] ?? '' }));
  const idsWith = (fate: Plan['fate']) => made.filter((one) => one.fate === fate).map(({ id }) => id);
  await on.post('/invoices/bulk-send', { ids: made.filter(({ fate }) => fate !== 'draft').map(({ id }) => id) });
  for (const one of made) {
    const paidOn = addDays(today, -one.paidDaysAgo);
    const payment = { invoiceId: one.id, amount: PART[one.currency], paidOn };
    if (one.fate === 'part') expect((await member(one).post('/payments', payment)).status).toBe(201);
    if (one.fate === 'paid') await on.post(`/invoices/${one.id}/mark-paid`, { paidOn });
    if (one.fate === 'cancelled') await on.post(`/invoices/${one.id}/cancel`);
  }
  const set = (what: string, some: readonly string[]) =>
    crm.adminSql(`update invoices set ${what} where id = any($1)`, [some]);
  await set(`status = 'viewed', viewed_at = now()`, idsWith('viewed'));
  await set(
    `status = 'overdue'`,
    idsWith('late').filter((id) => (made.find((one) => one.id === id)?.dueIn ?? 0) < 0),
  );
  await set('due_date = null', idsWith('sent').slice(-2));
  expect((await on.pay(idsWith('sent').at(-3) ?? '', '1')).status).toBe(201);
  const gone = await on.pay(idsWith('sent').at(-4) ?? '', '1');
  await acme.admin.delete(`/payments/${gone.body.id}`);
  await acme.admin.delete(`/invoices/${idsWith('draft')[0]}`);

  const document = (at: number) => ({
    accountId: accountIds[at % accountIds.length],
    currency: CURRENCIES[at % CURRENCIES.length],
    lineItems: [{ name: 'Work', quantity: '1', unitPrice: `${100 + at}` }],
    ...assigned({ assignee: (['rep', 'user', 'otherUser', undefined] as const)[at % 4] }),
  });
  const numbers = Array.from({ length: 20 }, (_, at) => at);
  const estimates = await many('/estimates', numbers.map(document));
  for (const [at, id] of estimates.entries()) {
    if (at < 4) continue;
    await on.post(`/estimates/${id}/send`);
    const how = at < 11 ? 'accept' : 'decline';
    if (at < 15)
      await crm.app.crm.tenant({ orgId: acme.id }, (ctx) =>
        answerEstimate(ctx, id, how, { name: 'Jane', email: 'jane@client.example', ip: '192.0.2.1' }),
      );
  }
  await crm.adminSql(`update estimates set status = 'expired' where id = any($1)`, [estimates.slice(18)]);
  const schedule = { frequency: 'monthly', startsOn: addDays(today, 5) };
  await many(
    '/recurring-invoices',
    numbers.slice(0, 8).map((at) => ({ ...document(at), ...schedule, isActive: at % 3 > 0 })),
  );

  const { body: account } = await globex.admin.post('/accounts', { name: 'Theirs', email: 'theirs@client.example' });
  const { body: foreign } = await globex.admin.post('/invoices', {
    accountId: account.id,
    currency: 'USD',
    lineItems: [on.line],
  });
  await globex.admin.post(`/invoices/${foreign.id}/send`, {});
  return { accountIds, foreignAccountId: String(account.id), on };
}
