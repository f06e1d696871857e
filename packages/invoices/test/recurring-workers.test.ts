import { fileURLToPath } from 'node:url';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { jobs } from '@bottlecrm/jobs';
import { createTestCrm, type TestCrm, type TestOrganization } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spawnWorker, type WorkerUnderTest } from '../../jobs/test/worker-process.ts';
import { addDays } from '../src/days.ts';
import { invoices } from '../src/index.ts';

const SCRIPT = fileURLToPath(new URL('./fixtures/worker.ts', import.meta.url));
const settings = { redisUrl: '', lockSeconds: 2 };
const SCHEDULES = ['recurringInvoice.generate', 'estimate.expire', 'invoice.markOverdue', 'invoice.remind'];

let crm: TestCrm;
const workers: WorkerUnderTest[] = [];
beforeAll(async () => {
  // A server that does no jobs itself: the workers do.
  crm = await createTestCrm({ plugins: [[jobs, { ...settings, worker: false }], accounts, contacts, invoices] });
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
  await crm?.close();
});

const DAYS = 3;

/** Daily schedules that were last seen to before the downtime. */
async function neglected({ admin }: TestOrganization, today: string): Promise<string[]> {
  const { body: account } = await admin.post('/accounts', { name: 'Client', email: 'client@client.example' });
  const ids: string[] = [];
  for (const autoSend of [true, false, true]) {
    const { body } = await admin.post('/recurring-invoices', {
      accountId: account.id,
      lineItems: [{ name: 'Hosting', quantity: '1', unitPrice: '9.90' }],
      frequency: 'custom_days',
      intervalDays: 1,
      startsOn: today,
      autoSend,
    });
    ids.push(body.id);
  }
  const startsOn = addDays(today, -DAYS);
  await crm.adminSql('update recurring_invoices set starts_on = $2, next_on = $2 where id = any($1)', [ids, startsOn]);
  return ids;
}

it('three days without a worker are made up for, each day once, by four workers of which one is killed', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const all = [...(await neglected(crm.acme, today)), ...(await neglected(crm.globex, today))];
  for (const { id } of [crm.acme, crm.globex])
    for (const schedule of SCHEDULES)
      await crm.adminSql(
        'insert into schedule_occurrences (org_id, schedule, occurrence, outcome) values ($1, $2, $3, $4)',
        [id, schedule, `${addDays(today, -DAYS - 1)}T00:05`, 'enqueued'],
      );
  workers.push(...(await Promise.all([1, 2, 3, 4].map(() => spawnWorker(crm, settings, { script: SCRIPT })))));
  const made = () =>
    crm.adminSql(
      `select recurring_invoice_id as id, array_agg(recurring_on::text order by recurring_on) as days,
         array_agg(status order by recurring_on) as statuses
       from invoices where recurring_invoice_id = any($1) group by 1 order by 1`,
      [all],
    );
  await expect.poll(async () => (await made()).length).toBeGreaterThan(0);
  await workers.shift()?.end('SIGKILL');
  const days = Array.from({ length: DAYS + 1 }, (_, at) => addDays(today, at - DAYS));
  const daysOf = async () => (await made()).map((row) => row.days);
  await expect.poll(daysOf).toEqual(all.map(() => days));
  const left = () => crm.adminSql("select kind from outbox where kind like 'job:recurringInvoice%'");
  await expect.poll(left).toEqual([]);
  expect(await daysOf()).toEqual(all.map(() => days));
  const sent = (await made()).filter(({ statuses }) => statuses.every((one: string) => one === 'sent'));
  expect(sent).toHaveLength(4);
  for (const { id } of [crm.acme, crm.globex]) {
    const numbers = await crm.adminSql('select number from invoices where org_id = $1 order by number', [id]);
    expect(numbers.map(({ number }) => Number(number.slice(-4)))).toEqual(
      Array.from({ length: 3 * (DAYS + 1) }, (_, at) => at + 1),
    );
  }
}, 180_000);
