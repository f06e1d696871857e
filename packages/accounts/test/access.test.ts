import { accounts } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm, type TestMember } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let crm: TestCrm;
let teamId: string;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts] });
  const { rep, user } = crm.acme;
  const members = [rep.profileId, user.profileId];
  teamId = (await crm.acme.admin.post('/teams', { name: 'East', memberIds: members })).body.id;
});
afterAll(() => crm.close());

type Who = 'admin' | 'manager' | 'rep' | 'user' | 'otherUser';
const member = (who: Who): TestMember => crm.acme[who];
let count = 0;
const createdBy = async (who: Who, body: Record<string, unknown> = {}): Promise<string> => {
  const answer = await member(who).post('/accounts', { name: `Account ${++count}`, ...body });
  expect(answer.status).toBe(201);
  return answer.body.id;
};

const relations: Record<string, () => Promise<string>> = {
  "someone else's": () => createdBy('otherUser'),
  'assigned to a teammate': () =>
    createdBy('admin', { assigneeIds: [crm.acme.rep.profileId, crm.acme.user.profileId] }),
  "of one's team": () => createdBy('admin', { teamIds: [teamId] }),
};

describe('every member', () => {
  test.each(['admin', 'manager', 'rep', 'user'] as const)('%s creates, and reads what others made', async (who) => {
    await createdBy(who);
    const id = await createdBy('otherUser');
    expect((await member(who).get(`/accounts/${id}`)).status).toBe(200);
    const { body } = await member(who).get(`/accounts?id=${id}&total=true`);
    expect(body.page.total).toBe(1);
  });
});

describe('updating', () => {
  const update = async (who: Who, id: string) => [
    (await member(who).patch(`/accounts/${id}`, { city: 'Oslo' })).status,
    (await member(who).put(`/accounts/${id}`, { name: `Put ${++count}` })).status,
  ];

  test.each(['admin', 'manager'] as const)('%s changes any account', async (who) => {
    expect(await update(who, await createdBy('otherUser'))).toEqual([200, 200]);
  });

  test.each(['rep', 'user'] as const)('%s changes what they created', async (who) => {
    expect(await update(who, await createdBy(who))).toEqual([200, 200]);
  });

  test.each(['rep', 'user'] as const)('%s changes what is assigned to them', async (who) => {
    const id = await createdBy('admin', { assigneeIds: [member(who).profileId] });
    expect((await member(who).patch(`/accounts/${id}`, { city: 'Oslo' })).status).toBe(200);
  });

  test.each(['rep', 'user'] as const)('%s is refused on an account of another, and of their team', async (who) => {
    for (const id of [await createdBy('otherUser'), await createdBy('admin', { teamIds: [teamId] })]) {
      const answer = await member(who).patch(`/accounts/${id}`, { city: 'Oslo' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
      expect((await member(who).put(`/accounts/${id}`, { name: 'Taken over' })).status).toBe(403);
    }
  });

  test('whoever is no longer assigned may no longer change it', async () => {
    const id = await createdBy('admin', { assigneeIds: [crm.acme.rep.profileId] });
    expect((await crm.acme.rep.patch(`/accounts/${id}`, { assigneeIds: [] })).status).toBe(200);
    expect((await crm.acme.rep.patch(`/accounts/${id}`, { city: 'Oslo' })).status).toBe(403);
  });
});

describe('deleting', () => {
  const remove = async (who: Who, id: string) => (await member(who).delete(`/accounts/${id}`)).status;

  test.each(['admin', 'manager'] as const)('%s deletes any account', async (who) => {
    const id = await createdBy('otherUser');
    expect(await remove(who, id)).toBe(204);
    expect((await member(who).get(`/accounts/${id}`)).status).toBe(404);
    expect(await remove(who, id)).toBe(404);
  });

  test('a sales rep deletes what they created, nothing that is merely assigned to them or their team', async () => {
    expect(await remove('rep', await createdBy('rep'))).toBe(204);
    for (const make of Object.values(relations)) expect(await remove('rep', await make())).toBe(403);
  });

  test('a user deletes nothing, not even their own', async () => {
    expect(await remove('user', await createdBy('user'))).toBe(403);
  });

  test('deleted accounts are listed for those who may delete', async () => {
    const id = await createdBy('admin');
    await remove('admin', id);
    expect((await crm.acme.admin.get(`/accounts?id=${id}`)).body.data).toEqual([]);
    expect((await crm.acme.manager.get(`/accounts?deleted=only&id=${id}`)).body.data).toHaveLength(1);
    expect((await crm.acme.user.get('/accounts?deleted=only')).status).toBe(403);
  });
});

describe('another organization', () => {
  test('answers its accounts exactly as ids that nobody has', async () => {
    const id = await createdBy('admin');
    const unknown = '00000000-0000-4000-8000-000000000000';
    const { globex } = crm;
    for (const call of [
      (path: string) => globex.admin.get(path),
      (path: string) => globex.admin.patch(path, { city: 'Oslo' }),
      (path: string) => globex.admin.put(path, { name: 'Stolen' }),
      (path: string) => globex.admin.delete(path),
      (path: string) => globex.admin.get(`${path}/summary`),
    ]) {
      const [foreign, absent] = [await call(`/accounts/${id}`), await call(`/accounts/${unknown}`)];
      expect(foreign.status).toBe(404);
      const same = ({ requestId: _id, instance: _path, ...rest }: Record<string, unknown>) => rest;
      expect(same(foreign.body)).toEqual(same(absent.body));
    }
    const { body } = await globex.admin.get(`/accounts?id=${id}&total=true`);
    expect(body).toMatchObject({ data: [], page: { total: 0 } });
  });

  test('nobody enters without a token', async () => {
    expect((await crm.anonymous.get('/accounts')).status).toBe(401);
    expect((await crm.anonymous.post('/accounts', { name: 'x' })).status).toBe(401);
  });
});
