import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm(config);
});
afterAll(() => crm.close());

it('offers both ways, and takes no short password', async () => {
  const document = JSON.stringify((await crm.anonymous.get('/openapi.json')).body);
  for (const operation of ['signInWithGoogle', 'startGoogleSignIn', 'signInWithPassword', 'setPassword'])
    expect(document).toContain(`"operationId":"${operation}"`);
  const { body } = await crm.anonymous.post('/auth/dev-login', { email: crm.acme.rep.email });
  const refused = await crm.clientWith(body.accessToken).put('/auth/password', { newPassword: 'teapot umbrella' });
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ detail: 'must have at least 16 characters' }] } });
});
