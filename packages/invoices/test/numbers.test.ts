import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Invoice } from '../src/index.ts';
import { formatNumber, formatProblem } from '../src/numbering/format-number.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
});
afterAll(() => crm?.close());

const counterOf = (number: string): number => Number(number.split('-').at(-1));

describe('numbers', () => {
  it('have no gap and no double under 50 creates at once, some of them rolled back', async () => {
    const accountId = await on.account();
    const make = (at: number) => {
      if (at % 5 === 0) return crm.acme.admin.post('/invoices?dryRun=true', { accountId });
      if (at % 5 === 1)
        return crm.app.crm
          .tenant({ orgId: crm.acme.id }, async (ctx) => {
            await ctx.create(Invoice, { accountId });
            throw new Error('killed');
          })
          .catch((error: Error) => error.message);
      if (at % 5 === 2)
        return crm.app.crm
          .tenant({ orgId: crm.acme.id }, async (ctx) => {
            await ctx.create(Invoice, { accountId });
            await ctx.db
              .selectNoFrom((eb) => eb.fn('pg_terminate_backend', [eb.fn('pg_backend_pid')]).as('gone'))
              .execute();
          })
          .then(
            () => 'committed',
            () => 'killed',
          );
      return crm.acme.admin.post('/invoices', { accountId });
    };
    const made = await Promise.all(Array.from({ length: 50 }, (_, at) => make(at)));
    expect(made.filter((one) => one === 'killed')).toHaveLength(20);
    const rows = await crm.adminSql('select number from invoices where org_id = $1', [crm.acme.id]);
    const counters = rows.map(({ number }) => counterOf(number)).sort((a, b) => a - b);
    expect(counters).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('stay with deleted documents', async () => {
    const first = await on.invoice();
    await crm.acme.admin.delete(`/invoices/${first.id}`);
    const next = await on.invoice();
    expect(counterOf(next.number)).toBe(counterOf(first.number) + 1);
    const taken = crm.sql(crm.acme, 'update invoices set number = $1 where id = $2', [
      first.number.toLowerCase(),
      next.id,
    ]);
    await expect(taken).rejects.toThrow('invoices_number_unique');
  });

  it('count by organization and kind', async () => {
    expect((await on.estimate()).number).toMatch(/^EST-\d{4}-0001$/);
    const { body: account } = await crm.globex.admin.post('/accounts', { name: 'Theirs' });
    expect((await crm.globex.admin.post('/invoices', { accountId: account.id })).body.number).toMatch(
      /^INV-\d{4}-0001$/,
    );
  });

  it('are written as the organization wants them', async () => {
    const set = (body: object) => crm.acme.admin.patch('/numbering/estimate', body);
    expect((await set({ prefix: 'Q', format: '{prefix}{yyyy}{mm}{0000}', restartsYearly: false })).status).toBe(200);
    expect((await on.estimate()).number).toMatch(/^Q\d{6}0001$/);
    expect((await on.get('/numbering/estimate')).prefix).toBe('Q');
    expect((await set({ format: '{prefix}{yyyy}' })).body.errors).toMatchObject([{ pointer: '/format' }]);
    expect((await crm.acme.manager.patch('/numbering/estimate', { prefix: 'X' })).status).toBe(403);
    // A counter that starts again passes over what is taken.
    await set({ prefix: 'EST-', format: '{prefix}{yyyy}-{0000}' });
    expect((await on.estimate()).number).toMatch(/^EST-\d{4}-0002$/);
  });
});

it('formats numbers, and tells formats that cannot tell documents apart', () => {
  const numbering = { prefix: 'INV-', format: '{prefix}{yy}{mm}-{000}', restartsYearly: true };
  expect(formatNumber(numbering, 7, '2026-03-01')).toBe('INV-2603-007');
  expect(formatNumber(numbering, 12_345, '2026-03-01')).toBe('INV-2603-12345');
  const problem = (format: string, restartsYearly = false) => formatProblem({ format, restartsYearly }) !== undefined;
  expect(problem('{0000}')).toBe(false);
  for (const wrong of ['x', '{0}{00}', '{name}{0}', '{0', '0}', '{{0}}', '{constructor}{0}'])
    expect(problem(wrong)).toBe(true);
  expect(problem('{0000}', true)).toBe(true);
});
