import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts] });
});
afterAll(() => crm.close());

type Who = 'admin' | 'manager' | 'rep' | 'user' | 'otherUser';
const createdBy = async (who: Who, body: object = {}): Promise<string> =>
  (await crm.acme[who].post('/contacts', { firstName: '', lastName: 'Access', ...body })).body.id;
const statuses = async (who: Who, make: () => Promise<string>) => {
  const id = await make();
  const { get, patch, delete: remove } = crm.acme[who];
  return [
    (await get(`/contacts/${id}`)).status,
    (await patch(`/contacts/${id}`, { city: 'Oslo' })).status,
    (await remove(`/contacts/${id}`)).status,
  ];
};

test.each([
  ['admin', [200, 200, 204], [200, 200, 204], [200, 200, 204]],
  ['manager', [200, 200, 204], [200, 200, 204], [200, 200, 204]],
  ['rep', [200, 200, 204], [200, 200, 403], [200, 403, 403]],
  ['user', [200, 200, 403], [200, 200, 403], [200, 403, 403]],
] as const)('%s reads, changes and deletes: own %j, assigned %j, others’ %j', async (who, own, assigned, others) => {
  expect(await statuses(who, () => createdBy(who))).toEqual(own);
  const mine = { assigneeIds: [crm.acme[who].profileId] };
  expect(await statuses(who, () => createdBy('otherUser', mine))).toEqual(assigned);
  expect(await statuses(who, () => createdBy('otherUser'))).toEqual(others);
});

test('another organization neither reads, changes, lists nor links a contact', async () => {
  const id = await createdBy('admin');
  const { admin } = crm.globex;
  for (const answer of [
    await admin.get(`/contacts/${id}`),
    await admin.patch(`/contacts/${id}`, { city: 'Oslo' }),
    await admin.put(`/contacts/${id}`, { firstName: '', lastName: 'Stolen' }),
    await admin.delete(`/contacts/${id}`),
  ]) {
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  }
  expect((await admin.get(`/contacts?id=${id}`)).body.data).toEqual([]);
  expect((await admin.post('/accounts', { name: 'Links', contactIds: [id] })).status).toBe(400);
});

test('contacts cannot be registered without accounts', async () => {
  await expect(createTestCrm({ plugins: [contacts] })).rejects.toThrow('@bottlecrm/contacts requires accounts');
});
