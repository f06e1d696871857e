import { Account, accounts } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

let crm: TestCrm;
let team: string;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts] });
  team = (await crm.acme.admin.post('/teams', { name: 'East', memberIds: [crm.acme.rep.profileId] })).body.id;
});
afterAll(() => crm.close());

let count = 0;
const create = (body: Record<string, unknown> = {}) =>
  crm.acme.admin.post('/accounts', { name: `Account ${++count}`, ...body });

describe('assignees and teams', () => {
  test('are answered as ids, and as records with include', async () => {
    const { profileId } = crm.acme.rep;
    const { body } = await create({ assigneeIds: [profileId], teamIds: [team] });
    const read = await crm.acme.user.get(`/accounts/${body.id}?include=assignees,teams`);
    expect(read.body).toMatchObject({
      assigneeIds: [profileId],
      assignees: [{ id: profileId, email: crm.acme.rep.email, role: 'sales_rep' }],
      teamIds: [team],
      teams: [{ id: team, name: 'East', memberIds: [profileId] }],
    });
    const list = await crm.acme.user.get(`/accounts?id=${body.id}&include=teams`);
    expect(list.body.data[0]).toMatchObject({ teams: [{ id: team }] });
    expect(list.body.data[0]).not.toHaveProperty('assignees');
  });

  test('an id counts once and in any case', async () => {
    const { profileId } = crm.acme.rep;
    const { body } = await create({ assigneeIds: [profileId, profileId.toUpperCase()] });
    expect(body.assigneeIds).toEqual([profileId]);
    const patched = await crm.acme.admin.patch(`/accounts/${body.id}`, { assigneeIds: [profileId.toUpperCase()] });
    expect(patched.body).toMatchObject({ assigneeIds: [profileId], version: 1 });
  });

  test('a change of assignees is a change of the account', async () => {
    const { body } = await create();
    const patched = await crm.acme.admin.patch(`/accounts/${body.id}`, { assigneeIds: [crm.acme.rep.profileId] });
    expect(patched.body.version).toBe(2);
    const history = await crm.sql(
      crm.acme,
      "select changes from change_log where entity = 'account' and record_id = $1 and action = 'update'",
      [body.id],
    );
    expect(history).toEqual([{ changes: { assigneeIds: [[], [crm.acme.rep.profileId]] } }]);
  });

  test('whoever has left stays assigned, and does not stand in the way of others', async () => {
    const { otherUser, rep } = crm.acme;
    const { body } = await create({ assigneeIds: [otherUser.profileId] });
    await crm.acme.admin.patch(`/members/${otherUser.profileId}`, { isActive: false });
    expect((await create({ assigneeIds: [otherUser.profileId] })).body.code).toBe('INVALID_REFERENCE');
    const both = [otherUser.profileId, rep.profileId].sort();
    const patched = await crm.acme.admin.patch(`/accounts/${body.id}`, { assigneeIds: both });
    expect(patched).toMatchObject({ status: 200, body: { assigneeIds: both } });
  });
});

describe('a change that had to wait for another one', () => {
  /** Runs `second` while `first` holds the account, and lets `first` commit when `second` waits for it. */
  async function overlap(id: string, first: string[], second: () => Promise<unknown>): Promise<void> {
    const waiting = async () => {
      const rows = await crm.adminSql(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      expect(rows).toHaveLength(1);
    };
    let answer: Promise<unknown> | undefined;
    await crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
      await ctx.update(Account, id, { assigneeIds: first });
      answer = second();
      await vi.waitFor(waiting, { timeout: 120_000, interval: 5 });
    });
    await answer;
  }

  test('replaces the assignees that the other one left', async () => {
    const { admin, rep, user } = crm.acme;
    const { body } = await create();
    await overlap(body.id, [rep.profileId], async () => {
      const patched = await admin.patch(`/accounts/${body.id}`, { assigneeIds: [user.profileId] });
      expect(patched).toMatchObject({ status: 200, body: { assigneeIds: [user.profileId], version: 3 } });
    });
    expect((await admin.get(`/accounts/${body.id}`)).body.assigneeIds).toEqual([user.profileId]);
  });

  test('is refused when the other one took the right to it', async () => {
    const { rep } = crm.acme;
    const { body } = await create({ assigneeIds: [rep.profileId] });
    await overlap(body.id, [], async () => {
      expect((await rep.patch(`/accounts/${body.id}`, { city: 'Oslo' })).status).toBe(403);
    });
  });
});

describe('an unknown, deleted or foreign reference', () => {
  test('is refused alike', async () => {
    const gone = (await crm.acme.admin.post('/teams', { name: 'Gone' })).body.id;
    await crm.acme.admin.delete(`/teams/${gone}`);
    const foreign = (await crm.globex.admin.post('/teams', { name: 'Foreign' })).body.id;
    const bodies = await Promise.all(
      ['00000000-0000-4000-8000-000000000000', gone, foreign].map(async (id) => {
        const { status, body } = await create({ teamIds: [team, id] });
        return { status, ...body, requestId: '' };
      }),
    );
    expect(bodies[0]).toMatchObject({ status: 400, code: 'INVALID_REFERENCE', errors: [{ pointer: '/teamIds/1' }] });
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
  });

  test('is refused for assignees too, and leaves the account as it was', async () => {
    const { body } = await create({ assigneeIds: [crm.acme.rep.profileId] });
    const answer = await crm.acme.admin.patch(`/accounts/${body.id}`, {
      city: 'Oslo',
      assigneeIds: [crm.globex.rep.profileId],
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_REFERENCE' } });
    expect((await crm.acme.admin.get(`/accounts/${body.id}`)).body).toEqual(body);
  });
});
