import { accounts } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contacts } from '../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts] });
});
afterAll(() => crm?.close());

const account = async (name: string): Promise<string> => (await crm.acme.admin.post('/accounts', { name })).body.id;

it('a relation shows no deleted records, keeps their links, and shows them again when they come back', async () => {
  const { admin } = crm.acme;
  const [kept = '', gone = '', other = ''] = [await account('Kept'), await account('Gone'), await account('Other')];
  const body = { firstName: '', lastName: 'Linked', accountIds: [kept, gone], accountId: gone };
  const { id } = (await admin.post('/contacts', body)).body;
  const path = `/contacts/${id}`;
  await admin.delete(`/accounts/${gone}`);
  const read = await admin.get(`${path}?include=accounts,account`);
  expect(read.body).toMatchObject({ accountIds: [kept], account: null });
  expect(read.body.accounts).toHaveLength(1);
  const ids = async (query: string) =>
    (await admin.get(`/contacts?${query}`)).body.data.map((row: { id: string }) => row.id);
  expect(await ids(`accountIds=${gone}`)).toEqual([]);
  expect((await admin.get(`/contacts?accountIds=${kept}`)).body.data[0].accountIds).toEqual([kept]);
  // What is hidden is not in the way of a change, and stays.
  const patched = await admin.patch(path, { title: 'CTO' });
  expect([patched.status, patched.body.accountIds]).toEqual([200, [kept]]);
  const linked = await admin.patch(path, { accountIds: [kept, other] });
  expect([linked.status, linked.body.accountIds]).toEqual([200, [kept, other].sort()]);
  expect((await admin.patch(path, { accountIds: [gone] })).body.code).toBe('INVALID_REFERENCE');
  await admin.post(`/accounts/${gone}/restore`);
  expect((await admin.get(path)).body.accountIds).toEqual([kept, gone, other].sort());
});

it('an answer that a deletion changes is not kept by its entity tag', async () => {
  const { admin } = crm.acme;
  const id = await account('Tagged');
  const made = await admin.post('/contacts', { firstName: '', lastName: 'Tagged', accountIds: [id] });
  await admin.delete(`/accounts/${id}`);
  const again = await admin.get(`/contacts/${made.body.id}`, { 'if-none-match': '"1"' });
  expect([again.status, again.body.accountIds]).toEqual([200, []]);
});
