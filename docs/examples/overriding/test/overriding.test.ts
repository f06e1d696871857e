import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm(config);
});
afterAll(() => crm?.close());

it('grants are those of the host', async () => {
  const { id } = (await crm.acme.rep.post('/leads', { lastName: 'Kept' })).body;
  expect((await crm.acme.rep.delete(`/leads/${id}`)).status).toBe(403);
  expect((await crm.acme.admin.delete(`/leads/${id}`)).status).toBe(204);
});

it('an operation that is off is not there', async () => {
  const bulk = await crm.acme.admin.post('/leads/bulk', { action: 'delete', filter: {} });
  expect(bulk.body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
});
