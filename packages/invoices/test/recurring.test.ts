import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays } from '../src/days.ts';
import { RecurringInvoice } from '../src/index.ts';
import { generateDueInvoices } from '../src/recurring/generate-due-invoices.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
});
afterAll(() => crm?.close());
afterEach(() => vi.useRealTimers());

const today = new Date().toISOString().slice(0, 10);
const recurring = async (more: object = {}) =>
  on.post(
    '/recurring-invoices',
    { accountId: await on.account(), lineItems: [on.line], frequency: 'monthly', startsOn: today, ...more },
    201,
  );
const made = async (id: string) => (await on.get(`/invoices?recurringInvoiceId=${id}&sort=number&limit=100`)).data;
const code = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

describe('a recurring invoice', () => {
  it('says what each will come to, and when the next one is', async () => {
    const startsOn = addDays(today, 40);
    expect(await recurring({ startsOn, shipping: '5', discountType: 'percentage', discountValue: '10' })).toMatchObject(
      {
        ...{
          total: '95.00',
          nextOn: startsOn,
          lastOn: null,
          generatedCount: 0,
          isActive: true,
          paymentTerms: 'net_30',
        },
      },
    );
    // It begins today, on the days that its anchor gives.
    expect((await recurring({ frequency: 'weekly', startsOn: addDays(today, -10) })).nextOn).toBe(addDays(today, 4));
    expect((await recurring({ startsOn: '2020-01-01', endsOn: '2020-12-31' })).nextOn).toBeNull();
  });

  it('is refused by the place of what is wrong with it', async () => {
    const accountId = await on.account();
    const refused = async (more: object) => {
      const body = { accountId, lineItems: [on.line], frequency: 'monthly', startsOn: today, ...more };
      const { status, body: problem } = await crm.acme.admin.post('/recurring-invoices', body);
      return [status, ...(problem.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await refused({ frequency: 'custom_days' })).toEqual([400, '/intervalDays']);
    expect(await refused({ intervalDays: 3 })).toEqual([400, '/intervalDays']);
    expect(await refused({ frequency: 'custom_days', intervalDays: 0 })).toEqual([400, '/intervalDays']);
    expect(await refused({ endsOn: addDays(today, -1) })).toEqual([400, '/endsOn']);
    expect(await refused({ paymentTerms: 'custom' })).toEqual([400, '/paymentTerms']);
    expect(await refused({ nextOn: today })).toEqual([400, '/nextOn']);
    expect(await refused({ total: '1' })).toEqual([400, '/total']);
    expect(await refused({ startsOn: '2026-02-30' })).toEqual([400, '/startsOn']);
  });

  it('makes its next invoice when it is told to, each day once', async () => {
    const { id } = await recurring({ title: 'Hosting', frequency: 'weekly', poNumber: 'P-1', paymentTerms: 'net_15' });
    const both = await Promise.all([1, 2].map(() => crm.acme.admin.post(`/recurring-invoices/${id}/run-now`, {})));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both.map(({ body }) => body.recurringOn).sort()).toEqual([today, addDays(today, 7)]);
    expect(both[0]?.body).toMatchObject({
      ...{ title: 'Hosting', poNumber: 'P-1', status: 'draft', issueDate: today, dueDate: addDays(today, 15) },
      ...{ recurringInvoiceId: id, total: '100.00' },
    });
    expect(await on.get(`/recurring-invoices/${id}`)).toMatchObject({
      ...{ nextOn: addDays(today, 14), lastOn: addDays(today, 7), generatedCount: 2 },
    });
  });

  it('sends what it makes where it is told to, and leaves as a draft what cannot be sent', async () => {
    const run = async (more: object) =>
      (await on.post(`/recurring-invoices/${(await recurring(more)).id}/run-now`, {}, 201)).status;
    expect(await run({ autoSend: true })).toBe('sent');
    expect(await run({ autoSend: true, lineItems: [] })).toBe('draft');
    expect(await run({})).toBe('draft');
  });

  it('belongs to whoever set it up, and so does what it makes', async () => {
    const accountId = await on.account();
    const body = { accountId, lineItems: [on.line], frequency: 'monthly', startsOn: today };
    const { id } = (await crm.acme.user.post('/recurring-invoices', body)).body;
    await on.post(`/recurring-invoices/${id}/run-now`, {}, 201);
    const seen = await crm.acme.user.get(`/invoices?recurringInvoiceId=${id}`);
    expect(seen.body.data).toHaveLength(1);
    expect(seen.body.data[0].assigneeIds).toEqual([crm.acme.user.profileId]);
  });

  it('rests while it is paused, and does not make up for that time', async () => {
    const { id } = await recurring({ frequency: 'custom_days', intervalDays: 2 });
    expect(await on.post(`/recurring-invoices/${id}/toggle`)).toMatchObject({ isActive: false });
    expect(code(await crm.acme.admin.post(`/recurring-invoices/${id}/run-now`, {}))).toEqual([
      409,
      'RECURRING_INVOICE_PAUSED',
    ]);
    await crm.adminSql('update recurring_invoices set starts_on = $2, next_on = $2 where id = $1', [
      id,
      addDays(today, -5),
    ]);
    expect(await on.post(`/recurring-invoices/${id}/toggle`, { isActive: true })).toMatchObject({
      isActive: true,
      nextOn: addDays(today, 1),
    });
    expect(await on.post(`/recurring-invoices/${id}/toggle`, { isActive: true })).toMatchObject({ isActive: true });
  });

  it('does not make up for the time that it was deleted, either', async () => {
    const { id } = await recurring({ frequency: 'custom_days', intervalDays: 2 });
    await crm.acme.admin.delete(`/recurring-invoices/${id}`);
    await crm.adminSql('update recurring_invoices set starts_on = $2, next_on = $2 where id = $1', [
      id,
      addDays(today, -5),
    ]);
    expect(await on.post(`/recurring-invoices/${id}/restore`)).toMatchObject({ nextOn: addDays(today, 1) });
  });

  it('takes no day twice and loses none when its schedule changes', async () => {
    const { id } = await recurring({ frequency: 'custom_days', intervalDays: 3 });
    const change = async (body: object) => (await crm.acme.admin.patch(`/recurring-invoices/${id}`, body)).body;
    await on.post(`/recurring-invoices/${id}/run-now`, {}, 201);
    expect(await change({ intervalDays: 1 })).toMatchObject({ nextOn: addDays(today, 1) });
    expect(await change({ frequency: 'weekly' })).toMatchObject({ intervalDays: null, nextOn: addDays(today, 7) });
    expect(await change({ startsOn: addDays(today, -1) })).toMatchObject({ nextOn: addDays(today, 6) });
    expect(await change({ endsOn: addDays(today, 5) })).toMatchObject({ nextOn: null });
    expect(code(await crm.acme.admin.post(`/recurring-invoices/${id}/run-now`, {}))).toEqual([
      409,
      'RECURRING_INVOICE_ENDED',
    ]);
    // A day that passed while nothing ran is still to be made.
    await crm.adminSql('update recurring_invoices set next_on = $2, last_on = null where id = $1', [
      id,
      addDays(today, -1),
    ]);
    expect(await change({ endsOn: addDays(today, 90) })).toMatchObject({ nextOn: addDays(today, -1) });
  });

  it('is paused when its account is gone', async () => {
    const { id, accountId } = await recurring();
    await crm.acme.admin.delete(`/accounts/${accountId}`);
    await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue('recurringInvoice.generate', {}));
    const paused = async () => (await on.get(`/recurring-invoices/${id}`)).pausedBecause;
    await expect.poll(paused).toBe('account_deleted');
    expect(await made(id)).toEqual([]);
  });
});

describe('the days of organizations', () => {
  const ZONES = [
    ...[
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Kiritimati',
      'Australia/Lord_Howe',
      'Pacific/Pago_Pago',
    ],
  ];

  it('are their own, in six time zones, where clocks change and months end', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-20T12:00Z') });
    const organizations = await Promise.all(
      ZONES.map(async (timezone) => {
        const { id: orgId } = await crm.createOrganization(`In ${timezone}`);
        await crm.adminSql('update organizations set timezone = $2 where id = $1', [orgId, timezone]);
        const [account] = await crm.adminSql(
          "insert into accounts (org_id, id, name) values ($1, gen_random_uuid(), 'Client') returning id",
          [orgId],
        );
        const make = (more: object) =>
          crm.app.crm.tenant({ orgId }, (ctx) =>
            ctx.create(RecurringInvoice, {
              accountId: account?.id,
              lineItems: [{ name: 'Work', quantity: '1', unitPrice: '1' }],
              startsOn: '2027-01-31',
              frequency: 'monthly',
              ...more,
            } as never),
          );
        const month = await make({});
        const day = await make({
          frequency: 'custom_days',
          intervalDays: 1,
          startsOn: '2027-03-12',
          endsOn: '2027-03-29',
        });
        return { orgId, timezone, ids: [month.id, day.id] };
      }),
    );
    // Europe changes its clocks on 28 March, New York on 14 March, Lord Howe by half an hour on 4 April.
    const local = (timezone: string, at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: timezone }).format(at);
    const seen = new Map<string, string>();
    for (let hour = 0; hour < 24 * 40; hour += 3) {
      const at = new Date(Date.UTC(2027, 1, 26, hour));
      vi.setSystemTime(at);
      for (const { orgId, timezone, ids } of organizations)
        for (const id of ids) {
          const nextOn = await crm.app.crm.tenant({ orgId }, async (ctx) => {
            const { nextOn: day } = await ctx.get(RecurringInvoice, id);
            if (day !== null && day <= ctx.today) await generateDueInvoices(ctx, id);
            return day;
          });
          const isMade = nextOn !== null && nextOn <= local(timezone, at);
          if (isMade) seen.set(`${id} ${nextOn}`, local(timezone, at));
        }
    }
    for (const { timezone, ids } of organizations) {
      const rows = await crm.adminSql(
        'select recurring_invoice_id as id, recurring_on::text as day, issue_date::text as issued from invoices where recurring_invoice_id = any($1) order by 2',
        [ids],
      );
      const daysOf = (id: string | undefined) => rows.filter((row) => row.id === id).map(({ day }) => day);
      expect(daysOf(ids[0]), timezone).toEqual(['2027-02-28', '2027-03-31']);
      expect(daysOf(ids[1]), timezone).toEqual(Array.from({ length: 18 }, (_, at) => addDays('2027-03-12', at)));
      for (const { id, day, issued } of rows) {
        expect(issued).toBe(day);
        // Made on its day, as the organization's clock shows it: neither the day before nor the day after.
        expect(seen.get(`${id} ${day}`), `${timezone} ${day}`).toBe(day);
      }
    }
  }, 120_000);
});
