import { statementsOf, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm();
  // What a first request alone reads is remembered from here on.
  await crm.acme.admin.post('/leads', { title: 'First' });
});
afterAll(() => crm?.close());

/** The round trips of a request that succeeds. */
async function roundTrips(request: () => Promise<{ status: number; body: unknown }>): Promise<string[]> {
  const { answer, texts } = await statementsOf(crm.urls.url, request);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return texts;
}

describe('round trips to the database', () => {
  it('are three to create a lead with a reference and a stage', async () => {
    const { admin, rep } = crm.acme;
    const texts = await roundTrips(() => admin.post('/leads', { title: 'Second', assigneeIds: [rep.profileId] }));
    expect(texts, texts.join('\n\n')).toHaveLength(3);
    expect(texts.at(-1)).toMatch(/COMMIT$/);
  });

  it('are three to change one', async () => {
    const { id } = (await crm.acme.admin.post('/leads', { title: 'Third' })).body;
    const texts = await roundTrips(() => crm.acme.admin.patch(`/leads/${id}`, { title: 'Changed' }));
    expect(texts, texts.join('\n\n')).toHaveLength(3);
    expect((await crm.acme.admin.get(`/leads/${id}`)).body).toMatchObject({ title: 'Changed', version: 2 });
  });

  it('are one more to create one under an idempotency key and one to keep its answer', async () => {
    const body = { title: 'Once' };
    const headers = { 'idempotency-key': 'round-trips' };
    const texts = await roundTrips(() => crm.acme.admin.post('/leads', body, headers));
    expect(texts, texts.join('\n\n')).toHaveLength(5);
    const again = await crm.acme.admin.post('/leads', body, headers);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it('are at most four for the board', async () => {
    const texts = await roundTrips(() => crm.acme.admin.get('/leads/board'));
    expect(texts.length, texts.join('\n\n')).toBeLessThanOrEqual(4);
  });

  it('are two to say who one is', async () => {
    const texts = await roundTrips(() => crm.acme.admin.get('/me'));
    expect(texts, texts.join('\n\n')).toHaveLength(2);
  });
});

describe('a write that commits with its last statement', () => {
  it('leaves nothing when that statement is refused', async () => {
    const { admin } = crm.acme;
    const email = 'twice@example.com';
    expect((await admin.post('/leads', { title: 'One', email })).status).toBe(201);
    const refused = await admin.post('/leads', { title: 'Two', email });
    expect(refused.body).toMatchObject({ status: 409, code: 'ALREADY_EXISTS', errors: [{ pointer: '/email' }] });
    expect((await admin.get(`/leads?email=${email}&total=true`)).body.page.total).toBe(1);
  });

  it('keeps nothing of a dry run', async () => {
    const { admin } = crm.acme;
    const made = await admin.post('/leads?dryRun=true', { title: 'Dry' });
    expect(made.status).toBe(201);
    expect((await admin.get(`/leads/${made.body.id}`)).status).toBe(404);
  });
});
