import { createTestCrm, TEST_SECRET } from '@bottlecrm/testing';
import { expect, it, vi } from 'vitest';
import { build } from '../app.ts';

it('answers with a PDF', async () => {
  const test = await createTestCrm();
  vi.stubEnv('AUTH_SECRET', TEST_SECRET);
  const app = await build({ url: test.urls.url });
  const answer = await app.inject({ url: '/card.pdf', headers: { authorization: `Bearer ${test.acme.rep.token}` } });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('application/pdf');
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  await app.close();
  await test.close();
});
