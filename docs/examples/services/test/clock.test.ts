import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { clock } from '../clock.ts';

let test: TestCrm;
beforeAll(async () => {
  test = await createTestCrm({ plugins: [[clock, { everyMs: 10 }]] });
});
afterAll(() => test.close());

it('ticks while the application runs, and is part of its readiness', async () => {
  await vi.waitUntil(() => test.app.crm.service(clock).state.ticks > 0, { timeout: 120_000 });
  const { checks } = (await test.app.inject('/readyz')).json();
  expect(checks.clock).toBe('ok');
});

it('refuses an option that it does not have', async () => {
  await expect(createTestCrm({ plugins: [[clock, { every: 10 }]] })).rejects.toThrow('has no option "every"');
});
