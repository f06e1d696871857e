import { randomUUID } from 'node:crypto';
import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { createTestCrm, type TestCrm, type TestMember } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leads } from '../../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts, leads] });
});
afterAll(() => crm.close());

let count = 0;
const lead = () => ({ lastName: `Doe ${++count}` });

async function tokenOf(member: TestMember, scopes: readonly string[], more: object = {}) {
  const { status, body } = await member.post('/tokens', { name: 'For a test', scopes, ...more });
  expect(status).toBe(201);
  return { id: body.id as string, secret: body.token as string, client: crm.clientWith(body.token) };
}
const audited = (event: string, tokenId: string) =>
  crm.sql(crm.acme, `select * from audit_log where event = $1 and details ->> 'tokenId' = $2`, [event, tokenId]);
const lastUsedAt = async (id: string) =>
  (await crm.sql(crm.acme, 'select last_used_at from tokens where id = $1', [id]))[0]?.last_used_at ?? null;

describe('a personal access token', () => {
  test('is shown once, and only its hash is kept', async () => {
    const { status, body, headers } = await crm.acme.rep.post('/tokens', { name: 'Import', scopes: ['leads:read'] });
    expect(status).toBe(201);
    expect(body.token).toMatch(new RegExp(`^bcrm_pat_${crm.acme.id.replaceAll('-', '')}_[\\w-]{43}$`));
    expect(body.token.length).toBeLessThanOrEqual(90);
    expect(headers.location).toBe(`/api/tokens/${body.id}`);
    const read = await crm.acme.rep.get(`/tokens/${body.id}`);
    const { token, ...shown } = body;
    expect(read.body).toEqual(shown);
    expect(shown.hint).toBe(token.slice(-4));
    const rows = await crm.adminSql(
      `select to_jsonb(t)::text as row from tokens t union all select to_jsonb(a)::text from audit_log a
       union all select to_jsonb(i)::text from idempotency_keys i union all select to_jsonb(o)::text from outbox o`,
    );
    const secret = token.split('_').slice(3).join('_');
    expect(rows.some(({ row }) => String(row).includes(secret))).toBe(false);
    expect(await audited('token_created', body.id)).toHaveLength(1);
  });

  test('is not shown again to a repeat of the request', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = { name: 'Once', scopes: [] };
    const first = await crm.acme.rep.post('/tokens', body, key);
    const again = await crm.acme.rep.post('/tokens', body, key);
    expect(again).toMatchObject({ status: 409, body: { code: 'SECRET_ALREADY_SHOWN' } });
    expect(again.body.detail).toContain(first.body.id);
    expect(JSON.stringify(again.body)).not.toContain(first.body.token);
  });

  test('acts as its owner, whose name is on what it writes', async () => {
    const { client } = await tokenOf(crm.acme.rep, ['leads:read', 'leads:write']);
    const made = await client.post('/leads', lead());
    expect(made).toMatchObject({ status: 201, body: { createdBy: crm.acme.rep.profileId } });
    const changed = await client.patch(`/leads/${made.body.id}`, { jobTitle: 'Buyer' });
    expect(changed).toMatchObject({ status: 200, body: { updatedBy: crm.acme.rep.profileId } });
    const log = await crm.sql(crm.acme, 'select profile_id from change_log where record_id = $1', [made.body.id]);
    expect(log.map((row) => row.profile_id)).toEqual([crm.acme.rep.profileId, crm.acme.rep.profileId]);
  });

  test('sees and changes no more than its owner', async () => {
    const { body: foreign } = await crm.acme.admin.post('/leads', lead());
    const { client } = await tokenOf(crm.acme.user, ['*']);
    const { body: own } = await client.post('/leads', lead());
    expect((await client.get(`/leads/${foreign.id}`)).status).toBe(404);
    expect((await client.patch(`/leads/${foreign.id}`, { jobTitle: 'Mine' })).status).toBe(404);
    expect((await client.delete(`/leads/${own.id}`)).status).toBe(403);
    expect((await client.post('/leads/bulk', { action: 'delete', ids: [own.id] })).status).toBe(403);
    const { data } = (await client.get('/leads?limit=100')).body;
    expect(data.map((one: { createdBy: string }) => one.createdBy)).not.toContain(crm.acme.admin.profileId);
  });

  test.each([
    [['leads:read'], { get: 200, post: 403, convert: 403, accounts: 403, members: 403 }],
    [['leads:write'], { get: 403, post: 201, convert: 404, accounts: 403, members: 403 }],
    [['leads:read', 'leads:write'], { get: 200, post: 201, convert: 403, accounts: 403, members: 403 }],
    [['*'], { get: 200, post: 201, convert: 200, accounts: 200, members: 200 }],
    [['*:read'], { get: 200, post: 403, convert: 403, accounts: 200, members: 200 }],
    [['members:read'], { get: 403, post: 403, convert: 403, accounts: 403, members: 200 }],
    [[], { get: 403, post: 403, convert: 403, accounts: 403, members: 403 }],
  ])('with the scopes %j does what they cover and nothing else', async (scopes, expected) => {
    const { client } = await tokenOf(crm.acme.admin, scopes);
    const { body: made } = await crm.acme.admin.post('/leads', { ...lead(), email: `lead${++count}@example.com` });
    const answers = {
      get: (await client.get('/leads')).status,
      post: (await client.post('/leads', lead())).status,
      convert: (await client.post(`/leads/${made.id}/convert`, {})).status,
      accounts: (await client.get('/accounts')).status,
      members: (await client.get('/members')).status,
    };
    expect(answers).toEqual(expected);
  });

  test('does not see related records that its scopes leave out', async () => {
    const { body: account } = await crm.acme.admin.post('/accounts', { name: `Initech ${++count}` });
    const { body: contact } = await crm.acme.admin.post('/contacts', {
      firstName: 'Jo',
      lastName: 'Doe',
      accountId: account.id,
    });
    const narrow = await tokenOf(crm.acme.admin, ['contacts:read']);
    const { body } = await narrow.client.get(`/contacts/${contact.id}?include=account`);
    expect(body).toMatchObject({ accountId: account.id, account: null });
  });

  test('learns of the entities that it may read, and of no others', async () => {
    const { client } = await tokenOf(crm.acme.admin, ['leads:read']);
    const { body } = await client.get('/entities');
    expect(body.data.map((entity: { name: string }) => entity.name)).toEqual(['lead']);
    const { client: none } = await tokenOf(crm.acme.admin, []);
    expect((await none.get('/entities')).body).toEqual({ data: [] });
  });

  test('follows its owner’s role at once, sleeps while the owner is deactivated, and wakes with it', async () => {
    const { client } = await tokenOf(crm.acme.otherUser, ['*']);
    const { body: foreign } = await crm.acme.admin.post('/leads', lead());
    expect((await client.get(`/leads/${foreign.id}`)).status).toBe(404);
    const member = `/members/${crm.acme.otherUser.profileId}`;
    await crm.acme.admin.patch(member, { role: 'sales_manager' });
    expect((await client.get(`/leads/${foreign.id}`)).status).toBe(200);
    await crm.acme.admin.patch(member, { role: 'user' });
    expect((await client.get(`/leads/${foreign.id}`)).status).toBe(404);
    await crm.acme.admin.patch(member, { isActive: false });
    expect((await client.get('/leads')).status).toBe(401);
    await crm.acme.admin.patch(member, { isActive: true });
    expect((await client.get('/leads')).status).toBe(200);
  });

  test('ends when it expires or is revoked, and every refusal reads the same', async () => {
    const revoked = await tokenOf(crm.acme.rep, ['leads:read']);
    const expired = await tokenOf(crm.acme.rep, ['leads:read'], { expiresAt: '2999-01-01T00:00:00Z' });
    expect((await revoked.client.get('/leads')).status).toBe(200);
    expect((await expired.client.get('/leads')).status).toBe(200);
    expect((await crm.acme.rep.delete(`/tokens/${revoked.id}`)).status).toBe(204);
    await crm.adminSql(`update tokens set expires_at = now() where id = $1`, [expired.id]);
    const [, kind, org, secret] = revoked.secret.split('_');
    const forged = [
      revoked.secret,
      expired.secret,
      `bcrm_${kind}_${org}_${'A'.repeat(43)}`,
      `bcrm_${kind}_${crm.globex.id.replaceAll('-', '')}_${secret}`,
      `bcrm_${kind}_${'0'.repeat(32)}_${'A'.repeat(43)}`,
      `bcrm_inv_${org}_${'A'.repeat(43)}`,
      'bcrm_pat_nothing',
    ];
    const answers = await Promise.all(forged.map((token) => crm.clientWith(token).get('/leads')));
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body).toMatchObject({ code: 'UNAUTHENTICATED', detail: 'The token is unknown, expired or revoked.' });
    }
  });

  test('can be revoked twice, and is told of once', async () => {
    const { id } = await tokenOf(crm.acme.rep, []);
    expect((await crm.acme.rep.delete(`/tokens/${id}`)).status).toBe(204);
    const { revokedAt } = (await crm.acme.rep.get(`/tokens/${id}`)).body;
    expect((await crm.acme.rep.delete(`/tokens/${id}`)).status).toBe(204);
    expect((await crm.acme.rep.get(`/tokens/${id}`)).body.revokedAt).toBe(revokedAt);
    expect(await audited('token_revoked', id)).toHaveLength(1);
  });

  test('is its owner’s alone: others and other organizations find nothing', async () => {
    const { id } = await tokenOf(crm.acme.rep, ['*']);
    for (const other of [crm.acme.admin, crm.acme.user, crm.globex.admin]) {
      expect((await other.get(`/tokens/${id}`)).status).toBe(404);
      expect((await other.delete(`/tokens/${id}`)).status).toBe(404);
      expect(JSON.stringify((await other.get('/tokens?limit=100')).body)).not.toContain(id);
    }
    expect((await crm.acme.rep.get(`/tokens/${id}`)).body.revokedAt).toBeNull();
  });

  test('notes its use at most once a minute, whatever the number of requests', async () => {
    const { id, client } = await tokenOf(crm.acme.rep, ['leads:read']);
    expect(await lastUsedAt(id)).toBeNull();
    await Promise.all(Array.from({ length: 20 }, () => client.get('/leads')));
    const first = await lastUsedAt(id);
    expect(first).not.toBeNull();
    await client.get('/leads');
    expect(await lastUsedAt(id)).toEqual(first);
    await crm.adminSql(`update tokens set last_used_at = now() - interval '61 seconds' where id = $1`, [id]);
    await client.get('/leads');
    expect(new Date(await lastUsedAt(id)).getTime()).toBeGreaterThan(new Date(first).getTime());
  });

  test.each([
    ['an unknown resource', { scopes: ['leads:read', 'invoicess:read'] }, '/scopes/1'],
    ['an unknown action', { scopes: ['leads:delete'] }, '/scopes/0'],
    ['what no token may do', { scopes: ['members:write'] }, '/scopes/0'],
    ['another’s wildcard', { scopes: ['leads:*'] }, '/scopes/0'],
    ['an expiry in the past', { scopes: [], expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
    ['no name', { name: '', scopes: [] }, '/name'],
    ['an owner', { scopes: [], profileId: randomUUID() }, '/profileId'],
  ])('is refused with %s', async (_what, body, pointer) => {
    const { status, body: problem } = await crm.acme.admin.post('/tokens', { name: 'Bad', ...body });
    expect(status).toBe(400);
    expect(problem.errors[0].pointer).toBe(pointer);
    if (pointer.startsWith('/scopes')) expect(problem.detail).toMatch(/\*:read.*leads:read, leads:write/);
  });

  test('lists page by page, newest first', async () => {
    for (const name of ['one', 'two', 'three']) await crm.acme.manager.post('/tokens', { name, scopes: [] });
    const first = (await crm.acme.manager.get('/tokens?limit=2')).body;
    expect(first.data.map((one: { name: string }) => one.name)).toEqual(['three', 'two']);
    const second = (await crm.acme.manager.get(`/tokens?limit=2&cursor=${first.page.nextCursor}`)).body;
    expect(second.data.map((one: { name: string }) => one.name)).toEqual(['one']);
    expect(second.page.nextCursor).toBeNull();
    expect((await crm.globex.manager.get(`/tokens?cursor=${first.page.nextCursor}`)).status).toBe(400);
  });
});

describe('oversight', () => {
  test('shows admins every member’s tokens with their owners, and lets them revoke', async () => {
    const { id, client, secret } = await tokenOf(crm.acme.user, ['leads:read']);
    const { body } = await crm.acme.admin.get(`/org/tokens/${id}`);
    expect(body).toMatchObject({ id, owner: { profileId: crm.acme.user.profileId, email: crm.acme.user.email } });
    expect(JSON.stringify(body)).not.toContain(secret);
    const list = (await crm.acme.admin.get('/org/tokens?limit=100')).body;
    expect(list.data.map((one: { id: string }) => one.id)).toContain(id);
    for (const member of [crm.acme.manager, crm.acme.rep, crm.acme.user]) {
      expect((await member.get('/org/tokens')).status).toBe(403);
      expect((await member.delete(`/org/tokens/${id}`)).status).toBe(403);
    }
    expect((await crm.globex.admin.delete(`/org/tokens/${id}`)).status).toBe(404);
    expect((await crm.acme.admin.post('/org/tokens', { name: 'x', scopes: [] })).status).toBe(405);
    expect((await client.get('/leads')).status).toBe(200);
    expect((await crm.acme.admin.delete(`/org/tokens/${id}`)).status).toBe(204);
    expect((await client.get('/leads')).status).toBe(401);
    const [told] = await audited('token_revoked', id);
    expect(told).toMatchObject({ profile_id: crm.acme.admin.profileId });
  });
});
