import { accounts } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contacts } from '../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  const write = { sales_manager: ['firstName', 'title', 'accountIds'] };
  crm = await createTestCrm({ plugins: [accounts, contacts], fieldAccess: { contact: { write } } });
});
afterAll(() => crm?.close());

it('PUT by a role that may not write a required field keeps it', async () => {
  const { admin, manager } = crm.acme;
  const made = await admin.post('/contacts', { firstName: 'Ada', lastName: 'Lovelace', title: 'CTO', city: 'London' });
  const path = `/contacts/${made.body.id}`;
  const put = await manager.put(path, { firstName: 'Augusta' });
  expect(put).toMatchObject({
    status: 200,
    body: { firstName: 'Augusta', lastName: 'Lovelace', title: null, city: 'London' },
  });
  expect((await manager.put(path, { firstName: 'x', lastName: 'y' })).body.errors).toEqual([
    { pointer: '/lastName', detail: 'is not a property of this body' },
  ]);
  // What it may write is required of it, as of everybody.
  expect((await manager.put(path, { title: 'x' })).body.errors).toMatchObject([{ pointer: '/firstName' }]);
  expect((await admin.put(path, { firstName: 'x' })).body.errors).toMatchObject([{ pointer: '/lastName' }]);
});
