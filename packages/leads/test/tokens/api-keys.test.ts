import { randomUUID } from 'node:crypto';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leads } from '../../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts, leads] });
});
afterAll(() => crm.close());

let count = 0;
const lead = () => ({ lastName: `Doe ${++count}` });

async function keyWith(body: object = {}) {
  const made = await crm.acme.admin.post('/org/api-keys', { name: `Key ${++count}`, ...body });
  expect(made.status).toBe(201);
  return { id: made.body.id as string, body: made.body, client: crm.clientWith(made.body.token) };
}

describe('an API key', () => {
  test('reads everything and writes nothing, unless its maker says so', async () => {
    const { body, client } = await keyWith();
    expect(body).toMatchObject({ scopes: ['*:read'], createdBy: crm.acme.admin.profileId });
    expect(body.token).toMatch(/^bcrm_key_/);
    const { body: made } = await crm.acme.user.post('/leads', lead());
    expect((await client.get(`/leads/${made.id}`)).status).toBe(200);
    expect((await client.post('/leads', lead())).status).toBe(403);
    expect((await client.patch(`/leads/${made.id}`, { jobTitle: 'x' })).status).toBe(403);
  });

  test('writes records of nobody, and deletes, restores and purges within its scopes', async () => {
    const { client } = await keyWith({ scopes: ['leads:read', 'leads:write'] });
    const { status, body } = await client.post('/leads', lead());
    expect(status).toBe(201);
    expect(body).toMatchObject({ createdBy: null, updatedBy: null });
    expect((await client.patch(`/leads/${body.id}`, { jobTitle: 'Buyer' })).body).toMatchObject({ updatedBy: null });
    expect((await client.delete(`/leads/${body.id}`)).status).toBe(204);
    expect((await client.post(`/leads/${body.id}/restore`)).status).toBe(200);
    expect((await client.post('/accounts', { name: 'Initech' })).status).toBe(403);
    expect((await crm.globex.admin.get(`/leads/${body.id}`)).status).toBe(404);
  });

  test('stays when its maker leaves', async () => {
    const other = crm.acme.manager;
    await crm.acme.admin.patch(`/members/${other.profileId}`, { role: 'admin' });
    const { body } = await other.post('/org/api-keys', { name: 'Of the manager' });
    await crm.acme.admin.patch(`/members/${other.profileId}`, { role: 'sales_manager', isActive: false });
    expect((await crm.clientWith(body.token).get('/leads')).status).toBe(200);
    await crm.acme.admin.patch(`/members/${other.profileId}`, { isActive: true });
  });

  test('is for admins to make, see and revoke', async () => {
    const { id, client } = await keyWith();
    for (const member of [crm.acme.manager, crm.acme.rep, crm.acme.user]) {
      expect((await member.get('/org/api-keys')).status).toBe(403);
      expect((await member.post('/org/api-keys', { name: 'x' })).status).toBe(403);
      expect((await member.delete(`/org/api-keys/${id}`)).status).toBe(403);
    }
    expect((await crm.globex.admin.get(`/org/api-keys/${id}`)).status).toBe(404);
    expect((await crm.acme.admin.get(`/tokens/${id}`)).status).toBe(404);
    expect((await crm.acme.admin.get(`/org/tokens/${id}`)).status).toBe(404);
    expect((await crm.acme.admin.delete(`/org/api-keys/${id}`)).status).toBe(204);
    expect((await client.get('/leads')).status).toBe(401);
  });

  test('shares no Idempotency-Key with another one, or with a member', async () => {
    const [one, two] = [await keyWith({ scopes: ['*'] }), await keyWith({ scopes: ['*'] })];
    const headers = { 'idempotency-key': randomUUID() };
    const body = lead();
    const answers = [
      await one.client.post('/leads', body, headers),
      await two.client.post('/leads', body, headers),
      await crm.acme.admin.post('/leads', body, headers),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(3);
    const repeat = await one.client.post('/leads', body, headers);
    expect(repeat).toMatchObject({ body: { id: answers[0]?.body.id }, headers: { 'idempotency-replayed': 'true' } });
  });

  test('is told of by the audit log: made, used at most once a minute, wrong, revoked', async () => {
    const { id, client, body } = await keyWith();
    await Promise.all(Array.from({ length: 10 }, () => client.get('/leads')));
    await crm.acme.admin.delete(`/org/api-keys/${id}`);
    const rows = await crm.sql(
      crm.acme,
      `select event from audit_log where details ->> 'tokenId' = $1 order by at, id`,
      [id],
    );
    expect(rows.map(({ event }) => event)).toEqual(['token_created', 'api_key_used', 'token_revoked']);
    expect((await crm.clientWith(body.token).get('/leads')).status).toBe(401);
    const wrong = await crm.adminSql(`select org_id from audit_log where event = 'api_key_invalid'`);
    expect(new Set(wrong.map((row) => row.org_id))).toEqual(new Set(['00000000-0000-0000-0000-000000000000']));
  });

  test('moves cards on the board and is named by no condition on "mine"', async () => {
    const { client } = await keyWith({ scopes: ['*'] });
    const { body } = await client.post('/leads', lead());
    const { body: board } = await client.get('/leads/board');
    const stage = board.stages.at(-1);
    expect((await client.post(`/leads/${body.id}/move`, { stageId: stage.id })).status).toBe(200);
  });
});
