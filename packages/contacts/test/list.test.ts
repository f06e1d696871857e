import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts] });
  const { admin, rep } = crm.acme;
  const people = [
    { firstName: 'Ada', lastName: 'Lovelace', email: 'Ada@x.example', country: 'GB', assigneeIds: [rep.profileId] },
    { firstName: 'Grace', lastName: 'Hopper', organization: 'Navy', doNotCall: true, phone: '+1 202 555 0100' },
    { firstName: '', lastName: 'Plato', title: 'Philosopher', department: 'Academy', isActive: false },
  ];
  for (const person of people) expect((await admin.post('/contacts', person)).status).toBe(201);
  await crm.globex.admin.post('/contacts', { firstName: 'Ada', lastName: 'Lovelace' });
});
afterAll(() => crm.close());

const names = async (query: string): Promise<string> => {
  const { status, body } = await crm.acme.user.get(`/contacts?sort=lastName&${query}`);
  return status === 200
    ? body.data.map((one: { lastName: string }) => one.lastName).join(' ')
    : `${status} ${body.code}`;
};

test.each([
  ['', 'Hopper Lovelace Plato'],
  ['firstName=Ada', 'Lovelace'],
  ['firstName=', 'Plato'],
  ['lastName[startsWith]=ho', 'Hopper'],
  ['email=ADA@X.EXAMPLE', 'Lovelace'],
  ['email[isNull]=true', 'Hopper Plato'],
  ['phone[contains]=555', 'Hopper'],
  ['organization=Navy', 'Hopper'],
  ['title[contains]=phil', 'Plato'],
  ['department[ne]=Academy', 'Hopper Lovelace'],
  ['doNotCall=true', 'Hopper'],
  ['isActive=false', 'Plato'],
  ['country[in]=GB,FR', 'Lovelace'],
  ['search=LOVE', 'Lovelace'],
  ['search=navy', 'Hopper'],
  ['search=ada@x', 'Lovelace'],
  ['fullName=Ada', '400 VALIDATION_FAILED'],
  ['doNotCall=1', '400 VALIDATION_FAILED'],
  ['description=x', '400 VALIDATION_FAILED'],
])('a list with ?%s has: %s', async (query, expected) => {
  expect(await names(query)).toBe(expected);
});

test('lists sort by first name, last name and time', async () => {
  const sorted = async (sort: string) => {
    const { body } = await crm.acme.user.get(`/contacts?sort=${sort}`);
    return body.data.map((one: { lastName: string }) => one.lastName).join(' ');
  };
  expect(await sorted('firstName')).toBe('Plato Lovelace Hopper');
  expect(await sorted('-lastName')).toBe('Plato Lovelace Hopper');
  expect(await sorted('createdAt')).toBe('Lovelace Hopper Plato');
  expect(await names(`assigneeIds=${crm.acme.rep.profileId}`)).toBe('Lovelace');
});
