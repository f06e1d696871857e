import { accounts } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts] });
});
afterAll(() => crm.close());

const taken = (field: string) => ({
  status: 409,
  body: { code: 'ALREADY_EXISTS', errors: [{ pointer: `/${field}` }] },
});

test('two accounts of one organization cannot share a name, in whatever case', async () => {
  await crm.acme.admin.post('/accounts', { name: 'Éclair GmbH' });
  expect(await crm.acme.rep.post('/accounts', { name: ' éclair GMBH ' })).toMatchObject(taken('name'));
});

test('another organization may use the name', async () => {
  await crm.acme.admin.post('/accounts', { name: 'Shared name' });
  expect((await crm.globex.admin.post('/accounts', { name: 'Shared name' })).status).toBe(201);
});

test('a deleted account gives its name free', async () => {
  const { body } = await crm.acme.admin.post('/accounts', { name: 'Gone' });
  await crm.acme.admin.delete(`/accounts/${body.id}`);
  expect((await crm.acme.admin.post('/accounts', { name: 'GONE' })).status).toBe(201);
});

test('an account may change the case of its own name, not take the name of another', async () => {
  const { body } = await crm.acme.admin.post('/accounts', { name: 'Mine' });
  await crm.acme.admin.post('/accounts', { name: 'Yours' });
  expect((await crm.acme.admin.patch(`/accounts/${body.id}`, { name: 'MINE' })).body.name).toBe('MINE');
  expect(await crm.acme.admin.patch(`/accounts/${body.id}`, { name: 'yours' })).toMatchObject(taken('name'));
});

test('an external id is taken once per organization, an e-mail address any number of times', async () => {
  const first = { name: 'First', externalId: 'x-1', email: 'info@same.example' };
  await crm.acme.admin.post('/accounts', first);
  expect(await crm.acme.admin.post('/accounts', { ...first, name: 'Second' })).toMatchObject(taken('externalId'));
  expect((await crm.acme.admin.post('/accounts', { ...first, name: 'Second', externalId: 'x-2' })).status).toBe(201);
  expect((await crm.globex.admin.post('/accounts', first)).status).toBe(201);
});

test('of two requests that take the same name at once, one is refused', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => crm.acme.admin.post('/accounts', { name: 'At once' })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
});
