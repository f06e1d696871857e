import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestCrm, statementsOf, type TestCrm } from '../../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm();
});
afterAll(() => crm?.close());

it('unknown ids of a bulk change cost no statement each', async () => {
  const { admin } = crm.acme;
  const known: string = (await admin.post('/teams', { name: 'Known' })).body.id;
  const foreign: string = (await crm.globex.admin.post('/teams', { name: 'Foreign' })).body.id;
  const ids = [...Array.from({ length: 498 }, () => randomUUID()), foreign, known];
  for (const action of ['update', 'delete', 'restore']) {
    const body = { action, ids, ...(action === 'update' ? { changes: { description: 'x' } } : {}) };
    const { answer, texts } = await statementsOf(crm.urls.adminUrl, () => admin.post('/teams/bulk?partial=true', body));
    const results: { status: string; error?: { code: string } }[] = answer.body.results;
    expect(results.map(({ error }) => error?.code)).toEqual([...ids.slice(0, -1).map(() => 'NOT_FOUND'), undefined]);
    expect(texts.filter((text) => text.startsWith('SAVEPOINT'))).toHaveLength(1);
    expect(texts.length).toBeLessThan(30);
  }
  const whole = await admin.post('/teams/bulk', { action: 'delete', ids });
  expect([whole.status, (await admin.get(`/teams/${known}`)).status]).toEqual([400, 200]);
});
