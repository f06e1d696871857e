import { Account, accounts } from '@bottlecrm/accounts';
import { type CreateOf, definePlugin, resolve, sql } from '@bottlecrm/core';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Contact, contacts } from '../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts] });
});
afterAll(() => crm?.close());

const numbers = (length: number): number[] => Array.from({ length }, (_, at) => at);
const account = async (name: string): Promise<string> => (await crm.acme.admin.post('/accounts', { name })).body.id;
const contact = async (lastName: string, body: object = {}): Promise<string> =>
  (await crm.acme.admin.post('/contacts', { firstName: '', lastName, ...body })).body.id;

/** Deadlocks that PostgreSQL found so far in this database. */
async function deadlocks(): Promise<number> {
  const [row] = await crm.adminSql(
    `select pg_stat_force_next_flush(), deadlocks::int from pg_stat_database where datname = current_database()`,
  );
  return Number(row?.deadlocks);
}

describe('both sides of a relation at once', () => {
  it('all succeed, and wait for each other instead of deadlocking', async () => {
    const before = await deadlocks();
    const ids = await Promise.all(numbers(4).map((at) => account(`Account ${at}`)));
    const people = await Promise.all(numbers(4).map((at) => contact(`Person ${at}`)));
    for (const turn of [0, 1, 2]) {
      // First they are linked, then unlinked, then linked again, from both sides.
      const [accountIds, contactIds] = turn === 1 ? [[], []] : [ids, people];
      const answers = await Promise.all([
        ...ids.map((id) => crm.acme.admin.patch(`/accounts/${id}`, { contactIds })),
        ...people.map((id) => crm.acme.admin.patch(`/contacts/${id}`, { accountIds })),
        ...people
          .toReversed()
          .map((id) => crm.acme.admin.put(`/contacts/${id}`, { firstName: '', lastName: 'Put', accountIds })),
        ...ids.toReversed().map((id) => crm.acme.admin.patch(`/accounts/${id}`, { contactIds })),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    }
    expect(await deadlocks()).toBe(before);
  });

  it('all succeed when one side is changed in bulk or in batches', async () => {
    const ids = await Promise.all(numbers(3).map((at) => account(`Bulk ${at}`)));
    const people = await Promise.all(numbers(3).map((at) => contact(`Bulk ${at}`, { externalId: `bulk-${at}` })));
    const records = numbers(3).map((at) => ({
      externalId: `bulk-${at}`,
      firstName: '',
      lastName: 'Batch',
      accountIds: ids,
    }));
    const answers = await Promise.all([
      ...ids.map((id) => crm.acme.admin.patch(`/accounts/${id}`, { contactIds: people })),
      crm.acme.admin.post('/contacts/bulk', { action: 'update', ids: people, changes: { accountIds: ids } }),
      crm.acme.admin.post('/contacts/batch', { matchBy: 'externalId', records }),
      crm.acme.admin.post('/contacts/batch', { matchBy: 'externalId', records: records.toReversed() }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });
});

describe('a hook that changes what a new record refers to', () => {
  const counted = definePlugin({
    name: 'counted',
    core: '*',
    hooks: [
      resolve(Contact, 'create', async (ctx, values) => {
        if (!values.accountId || values.department === undefined) return;
        if (values.department === 'verb') {
          const { numberOfEmployees } = await ctx.get(Account, values.accountId);
          await ctx.update(Account, values.accountId, { numberOfEmployees: (numberOfEmployees ?? 0) + 1 });
        } else {
          await sql`update accounts set number_of_employees = coalesce(number_of_employees, 0) + 1
            where org_id = ${ctx.org.id} and id = ${values.accountId}`.execute(ctx.db);
        }
      }),
    ],
  });
  let own: TestCrm;
  beforeAll(async () => {
    own = await createTestCrm({ plugins: [accounts, contacts, counted] });
  });
  afterAll(() => own?.close());

  it.each(['verb', 'sql'])('lets all of them succeed (%s)', async (department) => {
    const { id } = (await own.acme.admin.post('/accounts', { name: `Hooked ${department}` })).body;
    const make = (at: number) =>
      own.acme.admin.post('/contacts', {
        firstName: '',
        lastName: `Hooked ${at}`,
        accountId: id,
        department,
      } satisfies CreateOf<typeof Contact>);
    const answers = await Promise.all(numbers(6).map(make));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    const after = await own.acme.admin.get(`/accounts/${id}`);
    expect(after.body.contactIds).toHaveLength(6);
    if (department === 'sql') expect(after.body.numberOfEmployees).toBe(6);
  });
});
