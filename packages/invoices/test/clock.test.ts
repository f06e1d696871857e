import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { CrmError } from '@bottlecrm/core';
import { mail } from '@bottlecrm/mail';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../src/days.ts';
import { Invoice, invoices } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
/** An invoice that a rule of the host lets nobody change. */
let stuck = '';
beforeAll(async () => {
  crm = await createInvoicesCrm({
    plugins: [accounts, contacts, [mail, { from: 'CRM <crm@crm.example>' }], invoices],
    host: (app) => {
      app.crm.before(Invoice, 'update', (_ctx, _values, current) => {
        if (current.id === stuck) throw new CrmError('STUCK', { status: 409, title: 'It is stuck' });
      });
    },
  });
  on = bench(crm);
});
afterAll(() => crm?.close());

const today = new Date().toISOString().slice(0, 10);
const LONG = { timeout: 120_000 };
/** What a schedule does, in Acme. */
const run = (job: string) => crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue(job, {}));
const statusOf = async (path: string) => (await on.get(path)).status;
/** Nothing of a job waits any more. */
const settled = (job: string) =>
  expect.poll(() => crm.adminSql('select id from outbox where kind like $1', [`job:${job}%`]), LONG).toEqual([]);
const issued = (days: number, more: object = {}) => ({ issueDate: addDays(today, -days), ...more });

describe('past the due date', () => {
  it('an invoice is overdue, once, and one that is due today is not', async () => {
    const late = await on.sent(issued(10, { dueDate: addDays(today, -1) }));
    const part = await on.sent(issued(10, { dueDate: addDays(today, -1) }));
    await on.pay(part.id, '10');
    await crm.adminSql("update invoices set status = 'partially_paid' where id = $1", [part.id]);
    const due = await on.sent(issued(10, { dueDate: today }));
    const draft = await on.invoice(issued(10, { dueDate: addDays(today, -1) }));
    const paid = await on.sent(issued(10, { dueDate: addDays(today, -1) }));
    await on.post(`/invoices/${paid.id}/mark-paid`);
    const free = await on.sent(
      issued(10, { dueDate: addDays(today, -1), discountType: 'percentage', discountValue: '100' }),
    );
    await Promise.all([run('invoice.markOverdue'), run('invoice.markOverdue')]);
    await settled('invoice.markOverdue');
    expect(await statusOf(`/invoices/${late.id}`)).toBe('overdue');
    expect(await statusOf(`/invoices/${part.id}`)).toBe('overdue');
    expect((await on.get(`/invoices/${late.id}`)).version).toBe(late.version + 1);
    for (const [{ id }, status] of [
      [due, 'sent'],
      [draft, 'draft'],
      [paid, 'paid'],
      [free, 'sent'],
    ] as const)
      expect(await statusOf(`/invoices/${id}`)).toBe(status);
  });

  it('one that cannot be changed keeps no other from it', async () => {
    const [first, second, third] = [
      await on.sent(issued(9, { dueDate: addDays(today, -2) })),
      await on.sent(issued(9, { dueDate: addDays(today, -2) })),
      await on.sent(issued(9, { dueDate: addDays(today, -2) })),
    ];
    stuck = second.id;
    await run('invoice.markOverdue');
    for (const { id } of [first, third]) await expect.poll(() => statusOf(`/invoices/${id}`), LONG).toBe('overdue');
    expect(await statusOf(`/invoices/${second.id}`)).toBe('sent');
    stuck = '';
    await expect.poll(() => statusOf(`/invoices/${second.id}`)).toBe('overdue');
  });

  it('estimates are expired, however many there are', async () => {
    const { id } = await on.estimate(issued(10, { expiryDate: today }));
    await on.post(`/estimates/${id}/send`, { mail: false });
    await crm.adminSql('update estimates set expiry_date = $2 where id = $1', [id, addDays(today, -1)]);
    const open = await on.estimate(issued(10, { expiryDate: today }));
    await on.post(`/estimates/${open.id}/send`, { mail: false });
    await crm.adminSql(
      `insert into estimates (org_id, id, number, account_id, currency, status, issue_date, expiry_date)
       select $1, gen_random_uuid(), 'X-' || n, $2, 'USD', 'sent', '2026-01-01', '2026-01-02' from generate_series(1, 1100) n`,
      [crm.acme.id, await on.account()],
    );
    await run('estimate.expire');
    const counts = () =>
      crm.adminSql('select status, count(*)::int as n from estimates where org_id = $1 group by 1 order by 1', [
        crm.acme.id,
      ]);
    await expect.poll(counts, { timeout: 280_000 }).toEqual([
      { status: 'expired', n: 1101 },
      { status: 'sent', n: 1 },
    ]);
    expect(await statusOf(`/estimates/${open.id}`)).toBe('sent');
  });
});

describe('reminders', () => {
  const mailOf = (id: string) =>
    crm.adminSql(
      "select subject from mail_messages where record_id = $1 and template = 'invoices/payment-reminder' order by created_at",
      [id],
    );

  it('go out on their days, once however often somebody looks', async () => {
    const remind = { remindersEnabled: true, reminderDaysBefore: 3, reminderDaysAfter: 5, reminderFrequency: 'weekly' };
    const soon = await on.sent(issued(10, { dueDate: addDays(today, 2), ...remind }));
    const late = await on.sent(issued(30, { dueDate: addDays(today, -13), ...remind }));
    const notYet = await on.sent(issued(30, { dueDate: addDays(today, -4), ...remind }));
    const off = await on.sent(issued(30, { dueDate: addDays(today, -13), ...remind, remindersEnabled: false }));
    const paid = await on.sent(issued(30, { dueDate: addDays(today, -13), ...remind }));
    await on.post(`/invoices/${paid.id}/mark-paid`);
    for (let look = 0; look < 2; look += 1) {
      await Promise.all([run('invoice.remind'), run('invoice.remind')]);
      await settled('invoice.remind');
    }
    expect(await mailOf(soon.id)).toEqual([{ subject: `Reminder: invoice ${soon.number} from Acme` }]);
    expect(await mailOf(late.id)).toHaveLength(1);
    for (const { id } of [notYet, off, paid]) expect(await mailOf(id)).toEqual([]);
    expect(await on.get(`/invoices/${late.id}`)).toMatchObject({ lastReminderOn: today, reminderCount: 1 });
    // The next one is a week after the day that this one was for, not after today.
    await crm.adminSql('update invoices set last_reminder_on = $2 where id = $1', [late.id, addDays(today, -8)]);
    await run('invoice.remind');
    await settled('invoice.remind');
    expect(await mailOf(late.id)).toHaveLength(2);
  });
});
