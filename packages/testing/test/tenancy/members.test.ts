import { addMember, ensureUser, setUserActive } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestClient, type TestCrm } from '../../src/index.ts';
import { notesPlugin } from '../sabotage/notes.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [await notesPlugin()] });
});
afterAll(() => crm.close());

let count = 0;
interface Member extends TestClient {
  readonly profileId: string;
  readonly userId: string;
  readonly email: string;
}

/** A further member of an organization. */
async function newMember(orgId: string, role: Parameters<typeof addMember>[2] = 'user'): Promise<Member> {
  const { crm: app } = crm.app;
  count += 1;
  const user = await ensureUser(app, { email: `member-${count}@example.com`, name: `Member ${count}` });
  const profile = await app.tenant({ orgId }, (ctx) => addMember(ctx, user, role));
  const token = await internalsOf(app).tokens.sign({ userId: user.id, orgId, profileId: profile.id });
  return { ...crm.clientWith(token), profileId: profile.id, userId: user.id, email: user.email };
}

const changesOf = (orgId: string, profileId: string) =>
  crm.sql({ id: orgId }, "select * from audit_log where details ->> 'profileId' = $1 order by id", [profileId]);

describe('ending a membership', () => {
  test('puts the member out on its next request, and leaves what it was assigned to', async () => {
    const { admin } = crm.acme;
    const member = await newMember(crm.acme.id);
    const note = await admin.post('/notes', { title: 'left behind', assigneeIds: [member.profileId] });
    expect((await member.get('/notes')).status).toBe(200);
    expect((await admin.delete(`/members/${member.profileId}`)).status).toBe(204);
    expect((await member.get('/notes')).status).toBe(401);
    expect((await admin.get(`/notes/${note.body.id}`)).body.assigneeIds).toEqual([member.profileId]);
    const { body } = await admin.get(`/members/${member.profileId}`);
    expect(body).toMatchObject({ isActive: false, email: member.email });
    expect(Date.parse(body.leftAt)).toBeGreaterThan(0);
    const refused = await admin.post('/notes', { title: 'x', assigneeIds: [member.profileId] });
    expect([refused.status, refused.body.code]).toEqual([400, 'INVALID_REFERENCE']);
  });

  test('tells the audit log who did it and what changed, and says it once', async () => {
    const member = await newMember(crm.acme.id);
    await crm.acme.admin.delete(`/members/${member.profileId}`);
    expect((await crm.acme.admin.delete(`/members/${member.profileId}`)).status).toBe(204);
    const told = await changesOf(crm.acme.id, member.profileId);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      event: 'membership_changed',
      profile_id: crm.acme.admin.profileId,
      user_id: crm.acme.admin.userId,
      method: 'DELETE',
      path: `/api/members/${member.profileId}`,
      details: { profileId: member.profileId, userId: member.userId, isActive: [true, false] },
    });
    expect(told[0]?.ip).toBeTruthy();
  });

  test('is for admins, and for members of the organization', async () => {
    const member = await newMember(crm.acme.id);
    for (const client of [crm.acme.manager, crm.acme.rep, crm.acme.user])
      expect((await client.delete(`/members/${member.profileId}`)).status).toBe(403);
    expect((await crm.globex.admin.delete(`/members/${member.profileId}`)).status).toBe(404);
    expect((await member.get('/org')).status).toBe(200);
  });

  test('is what leaving is', async () => {
    const member = await newMember(crm.acme.id, 'sales_rep');
    expect((await member.post('/org/leave')).status).toBe(204);
    expect((await member.get('/org')).status).toBe(401);
    const [told] = await changesOf(crm.acme.id, member.profileId);
    expect(told).toMatchObject({ profile_id: member.profileId, path: '/api/org/leave' });
  });

  test('withdraws the invitations that the member sent', async () => {
    const member = await newMember(crm.acme.id, 'admin');
    const { body } = await member.post('/members/invite', { email: 'backdoor@example.com', role: 'admin' });
    await crm.acme.admin.delete(`/members/${member.profileId}`);
    const { body: page } = await crm.acme.admin.get('/invitations?status=revoked');
    expect(page.data.map(({ id }: { id: string }) => id)).toContain(body.id);
  });

  test('withdraws with a role the invitations that only it could send', async () => {
    const member = await newMember(crm.acme.id, 'admin');
    const { body: above } = await member.post('/members/invite', { email: 'above@example.com', role: 'admin' });
    const { body: level } = await member.post('/members/invite', { email: 'level@example.com', role: 'sales_rep' });
    await crm.acme.admin.patch(`/members/${member.profileId}`, { role: 'sales_manager' });
    const idsOf = async (status: string) =>
      (await crm.acme.admin.get(`/invitations?status=${status}`)).body.data.map(({ id }: { id: string }) => id);
    expect(await idsOf('revoked')).toContain(above.id);
    expect(await idsOf('open')).toContain(level.id);
  });

  test('does not happen on a dry run, nor at another version', async () => {
    const member = await newMember(crm.acme.id);
    expect((await crm.acme.admin.delete(`/members/${member.profileId}?dryRun=true`)).status).toBe(204);
    expect((await crm.acme.admin.delete(`/members/${member.profileId}`, { 'if-match': '"7"' })).status).toBe(412);
    expect((await member.get('/org')).status).toBe(200);
  });
});

describe('the last admin', () => {
  test.each([
    ['gives up its role', (a: Member) => a.patch(`/members/${a.profileId}`, { role: 'user' })],
    ['deactivates itself', (a: Member) => a.patch(`/members/${a.profileId}`, { isActive: false })],
    ['removes itself', (a: Member) => a.delete(`/members/${a.profileId}`)],
    ['leaves', (a: Member) => a.post('/org/leave')],
  ])('cannot go: %s', async (_how, step) => {
    const { admin } = await crm.createOrganization(`Alone ${++count}`);
    const { status, body } = await step(admin);
    expect([status, body.code]).toEqual([409, 'LAST_ADMIN']);
    expect((await admin.get('/org')).status).toBe(200);
  });

  test('does not count an admin whose account is deactivated', async () => {
    const { id, admin } = await crm.createOrganization(`Alone ${++count}`);
    const other = await newMember(id, 'admin');
    await setUserActive(crm.app.crm, other.userId, false);
    expect((await admin.post('/org/leave')).body.code).toBe('LAST_ADMIN');
    await setUserActive(crm.app.crm, other.userId, true);
    expect((await admin.post('/org/leave')).status).toBe(204);
  });

  test.each([
    ['themselves', (one: Member) => one.patch(`/members/${one.profileId}`, { role: 'user' })],
    ['each other', (one: Member, other: Member) => one.patch(`/members/${other.profileId}`, { role: 'user' })],
    ['by leaving', (one: Member) => one.post('/org/leave')],
  ])('stays when two admins step down at once: %s', async (_how, step) => {
    for (let round = 0; round < 8; round += 1) {
      const { id, admin } = await crm.createOrganization(`Two ${++count}`);
      const other = await newMember(id, 'admin');
      const answers = await Promise.all([step(admin, other), step(other, admin)]);
      const codes = answers.map(({ status, body }) => (status < 300 ? 'done' : body.code)).sort();
      // Whoever was demoted first is refused as what it is now.
      expect(codes[1]).toBe('done');
      expect(['LAST_ADMIN', 'FORBIDDEN']).toContain(codes[0]);
      const left = await crm.sql({ id }, "select id from profiles where role = 'admin' and is_active");
      expect(left).toHaveLength(1);
    }
  });
});

describe('a role that may administer members by the host’s grant', () => {
  let own: TestCrm;
  beforeAll(async () => {
    const upTo = { admin: 'all', sales_manager: 'all', sales_rep: 'none', user: 'none' } as const;
    own = await createTestCrm({
      permissions: { 'profile:update': upTo, 'profile:delete': upTo, 'member:invite': upTo },
    });
  });
  afterAll(() => own.close());

  test('gives no role above its own, to itself or others', async () => {
    const { manager, rep } = own.acme;
    for (const id of [manager.profileId, rep.profileId])
      expect((await manager.patch(`/members/${id}`, { role: 'admin' })).status).toBe(403);
    expect((await manager.post('/members/invite', { email: 'x@example.com', role: 'admin' })).status).toBe(403);
    expect((await manager.patch(`/members/${rep.profileId}`, { role: 'sales_manager' })).status).toBe(200);
    expect((await manager.post('/members/invite', { email: 'x@example.com', role: 'sales_manager' })).status).toBe(201);
  });

  test('does not touch who stands above it, nor their invitations', async () => {
    const { admin, manager } = own.acme;
    expect((await manager.patch(`/members/${admin.profileId}`, { role: 'user' })).status).toBe(403);
    expect((await manager.patch(`/members/${admin.profileId}`, { isActive: false })).status).toBe(403);
    expect((await manager.delete(`/members/${admin.profileId}`)).status).toBe(403);
    const { body } = await admin.post('/members/invite', { email: 'boss@example.com', role: 'admin' });
    expect((await manager.post(`/invitations/${body.id}/resend`)).status).toBe(403);
    expect((await manager.delete(`/invitations/${body.id}`)).status).toBe(403);
    expect((await manager.post('/members/invite', { email: 'boss@example.com', role: 'user' })).status).toBe(403);
    expect((await own.acme.admin.get('/org')).status).toBe(200);
  });
});

describe('self-service', () => {
  test('changes a member’s own phone and job title, and nothing else', async () => {
    const { user, admin } = crm.acme;
    const { status, body } = await user.patch('/members/me', { phone: '+49 30 1234', jobTitle: 'Clerk' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: user.profileId, phone: '+49 30 1234', jobTitle: 'Clerk', role: 'user' });
    expect((await user.patch('/members/me', { jobTitle: '' })).body.jobTitle).toBeNull();
    for (const body of [
      { role: 'admin' },
      { isActive: false },
      { name: 'x' },
      { userId: admin.userId },
      { leftAt: null },
    ])
      expect((await user.patch('/members/me', body)).status).toBe(400);
  });

  test('changes a user’s own name and picture, in each organization and in no other’s', async () => {
    const { user } = crm.acme;
    const { crm: app } = crm.app;
    const inGlobex = await app.tenant({ orgId: crm.globex.id }, async (ctx) => {
      const found = await ensureUser(app, { email: user.email });
      return addMember(ctx, found, 'user');
    });
    const { status, body } = await user.patch('/me', { name: 'Ada L.', avatarUrl: 'https://example.com/a.png' });
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ name: 'Ada L.', avatarUrl: 'https://example.com/a.png', email: user.email });
    for (const [admin, id] of [
      [crm.acme.admin, user.profileId],
      [crm.globex.admin, inGlobex.id],
    ] as const)
      expect((await admin.get(`/members/${id}`)).body).toMatchObject({ name: 'Ada L.', updatedBy: id });
    const others = await crm.adminSql("select 1 from profiles where name = 'Ada L.'");
    expect(others).toHaveLength(2);
    expect((await user.patch('/me', { avatarUrl: '' })).body.user.avatarUrl).toBeNull();
  });

  test.each([
    [{ email: 'other@example.com' }],
    [{ avatarUrl: 'javascript:alert(1)' }],
    [{ isActive: true }],
    [{ isPlatformAdmin: true }],
    [{ name: 'x'.repeat(256) }],
  ])('refuses %j', async (body) => {
    expect((await crm.acme.user.patch('/me', body)).status).toBe(400);
  });
});

test('a deactivated user is out of every organization at once, and back with its roles', async () => {
  const member = await newMember(crm.acme.id, 'sales_rep');
  await setUserActive(crm.app.crm, member.userId, false);
  expect((await member.get('/org')).status).toBe(401);
  expect((await member.get('/me')).status).toBe(401);
  expect((await crm.anonymous.post('/auth/dev-login', { email: member.email })).status).toBe(401);
  const refused = await crm.acme.admin.post('/notes', { title: 'x', assigneeIds: [member.profileId] });
  expect(refused.body.code).toBe('INVALID_REFERENCE');
  await setUserActive(crm.app.crm, member.userId, true);
  expect((await member.get('/org')).status).toBe(200);
  expect((await changesOf(crm.acme.id, member.profileId)).map(({ details }) => details.userIsActive)).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('a personal token sleeps while its owner is no active member, and an API key of its making does not', async () => {
  const member = await newMember(crm.acme.id, 'admin');
  const token = (await member.post('/tokens', { name: 'mine', scopes: ['notes:read'] })).body.token;
  const key = (await member.post('/org/api-keys', { name: 'ours', scopes: ['notes:read'] })).body.token;
  const read = async (secret: string) => (await crm.clientWith(secret).get('/notes')).status;
  expect([await read(token), await read(key)]).toEqual([200, 200]);
  await crm.acme.admin.delete(`/members/${member.profileId}`);
  expect([await read(token), await read(key)]).toEqual([401, 200]);
  await crm.acme.admin.patch(`/members/${member.profileId}`, { isActive: true });
  expect(await read(token)).toBe(200);
});

test('a member comes back by being activated, and has not left any more', async () => {
  const member = await newMember(crm.acme.id);
  await crm.acme.admin.delete(`/members/${member.profileId}`);
  const { status, body } = await crm.acme.admin.patch(`/members/${member.profileId}`, { isActive: true });
  expect([status, body.isActive, body.leftAt]).toEqual([200, true, null]);
  expect((await member.get('/org')).status).toBe(200);
});
