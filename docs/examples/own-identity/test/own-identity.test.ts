import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';
import { sessions } from '../sessions.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm(config);
});
afterAll(() => crm.close());

it('who is signed in at the application is a member in the CRM, and nobody else is', async () => {
  sessions.set('s1', { email: crm.acme.rep.email, crmOrganization: crm.acme.id });
  sessions.set('s2', { email: crm.acme.rep.email, crmOrganization: crm.globex.id });
  const me = (id: string) => crm.anonymous.get('/me', { cookie: `theme=dark; own_session=${id}` });
  expect((await me('s1')).body).toMatchObject({ user: { id: crm.acme.rep.userId }, org: { id: crm.acme.id } });
  expect((await me('s2')).status).toBe(401);
  expect((await me('s3')).status).toBe(401);
});
