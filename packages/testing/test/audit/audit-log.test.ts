import { INSTALLATION_ORG_ID } from '@bottlecrm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm, type TestOrganization } from '../../src/index.ts';
import { notesPlugin } from '../sabotage/notes.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [await notesPlugin()] });
});
afterAll(() => crm.close());

interface Entry {
  readonly id: string;
  readonly event: string;
  readonly success: boolean;
  readonly userId: string | null;
  readonly profileId: string | null;
  readonly path: string | null;
  readonly details: Record<string, unknown>;
  readonly at: string;
}

async function read({ admin }: Pick<TestOrganization, 'admin'>, query = ''): Promise<Entry[]> {
  const { status, body } = await admin.get(`/audit-log?limit=100${query}`);
  expect(status).toBe(200);
  return body.data;
}

/** What one step adds to an organization's log. */
async function told(organization: TestOrganization, step: () => Promise<unknown>): Promise<Entry[]> {
  const before = new Set((await read(organization)).map(({ id }) => id));
  await step();
  return (await read(organization)).filter(({ id }) => !before.has(id));
}

describe('reading', () => {
  test('is for admins; personal tokens and API keys may not', async () => {
    for (const client of [crm.acme.manager, crm.acme.rep, crm.acme.user])
      expect((await client.get('/audit-log')).status).toBe(403);
    for (const path of ['/tokens', '/org/api-keys']) {
      const { body } = await crm.acme.admin.post(path, { name: 'all', scopes: ['*'] });
      expect((await crm.clientWith(body.token).get('/audit-log')).status).toBe(403);
    }
  });

  test('shows the organization’s own entries alone, the newest first', async () => {
    await crm.acme.user.delete(`/members/${crm.acme.rep.profileId}`);
    await crm.globex.user.delete(`/members/${crm.globex.rep.profileId}`);
    const entries = await read(crm.acme);
    expect(entries.some(({ profileId }) => profileId === crm.acme.user.profileId)).toBe(true);
    const all = JSON.stringify(entries);
    for (const { profileId, userId } of crm.globex.members)
      for (const id of [profileId, userId]) expect(all).not.toContain(id);
    const times = entries.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().reverse());
  });

  test('does not reach what is kept for users in no organization', async () => {
    await crm.anonymous.post('/auth/refresh', { refreshToken: 'bcrm_refresh_x' });
    await crm.anonymous.post('/invitations/accept', { token: 'nothing' });
    const kept = await crm.sql({ id: INSTALLATION_ORG_ID }, "select id from audit_log where event = 'login_failure'");
    expect(kept.length).toBeGreaterThan(0);
    const shown = new Set((await read(crm.acme)).map(({ id }) => id));
    for (const { id } of kept) expect(shown.has(id)).toBe(false);
  });

  test('filters by event, success, user, profile and time', async () => {
    const organization = await crm.createOrganization('Filters');
    const { admin, user } = organization;
    await user.delete(`/members/${admin.profileId}`);
    await admin.patch(`/members/${user.profileId}`, { role: 'sales_rep' });
    const names = async (query: string) => [...new Set((await read(organization, query)).map(({ event }) => event))];
    expect(await names('&event=permission_denied')).toEqual(['permission_denied']);
    expect(await names('&success=false')).toEqual(['permission_denied']);
    expect(await names(`&userId=${user.userId}`)).toEqual(['permission_denied']);
    expect(await names(`&profileId=${admin.profileId}`)).toEqual(['membership_changed']);
    expect(await names(`&profileId=${crypto.randomUUID()}`)).toEqual([]);
    const [newest] = await read(organization);
    const at = newest?.at ?? '';
    expect((await read(organization, `&from=${at}`)).map(({ id }) => id)).toEqual([newest?.id]);
    expect((await read(organization, `&to=${at}`)).map(({ id }) => id)).not.toContain(newest?.id);
    for (const query of ['event=nothing', 'from=yesterday', 'userId=x', 'orgId=x', 'sort=at', 'limit=101'])
      expect((await admin.get(`/audit-log?${query}`)).status).toBe(400);
  });

  test('pages without a gap or a repetition while entries are added', async () => {
    const organization = await crm.createOrganization('Pages');
    const { admin, user } = organization;
    const deny = () => user.post('/teams', { name: 'x' });
    for (let at = 0; at < 7; at += 1) await deny();
    const all = (await read(organization)).map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/audit-log?limit=3${cursor && `&cursor=${cursor}`}`;
      const { body }: { body: { data: Entry[]; page: { nextCursor: string | null } } } = await admin.get(path);
      seen.push(...body.data.map(({ id }: Entry) => id));
      cursor = body.page.nextCursor;
      await deny();
    }
    expect(seen).toEqual(all);
  });
});

describe('keeping', () => {
  test.each([
    'update audit_log set success = true',
    'delete from audit_log',
    'truncate audit_log',
    'alter table audit_log disable row level security',
    'drop table audit_log',
  ])('the serving role may not: %s', async (statement) => {
    await expect(crm.sql(crm.acme, statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('the serving role writes no entry of another organization', async () => {
    const insert = `insert into audit_log (org_id, id, event, success) values ($1, gen_random_uuid(), 'logout', true)`;
    await expect(crm.sql(crm.acme, insert, [crm.globex.id])).rejects.toThrow(/row-level security/);
    await expect(crm.sql(undefined, insert, [crm.globex.id])).rejects.toThrow(/row-level security/);
  });

  test('no route changes or removes one', async () => {
    const [entry] = await read(crm.acme);
    for (const method of ['PATCH', 'PUT', 'DELETE', 'POST'] as const)
      for (const [path, refused] of [
        ['/audit-log', 405],
        [`/audit-log/${entry?.id}`, 404],
      ] as const) {
        const { status } = await crm.acme.admin.request({ method, path, ...(method === 'DELETE' ? {} : { body: {} }) });
        expect(status).toBe(refused);
      }
  });
});

describe('permission_denied', () => {
  test('is kept although its request was rolled back, with who and where', async () => {
    const [entry, ...more] = await told(crm.acme, () => crm.acme.user.post('/teams?dryRun=false', { name: 'Mine' }));
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      event: 'permission_denied',
      success: false,
      userId: crm.acme.user.userId,
      profileId: crm.acme.user.profileId,
      path: '/api/teams',
      details: { route: 'createTeam' },
    });
  });
});

describe('cross_org_attempt', () => {
  const attempts = async (step: () => Promise<unknown>) => {
    const nothing = await read(crm.globex);
    const entries = await told(crm.acme, step);
    expect(await read(crm.globex)).toEqual(nothing);
    return entries.filter(({ event }) => event === 'cross_org_attempt');
  };

  test.each([
    [
      'a body of a record',
      () => crm.acme.user.post('/notes', { title: 'x', orgId: crm.globex.id }),
      'createNote',
      'orgId',
    ],
    ['a body of another route', () => crm.acme.user.patch('/me', { orgId: crm.globex.id }), 'updateMe', 'orgId'],
    [
      'one record of many',
      () => crm.acme.admin.post('/notes/batch', { records: [{ title: 'x', orgId: crm.globex.id }] }),
      'batchNote',
      'orgId',
    ],
    ['the query of a list', () => crm.acme.user.get(`/notes?orgId=${crm.globex.id}`), 'listNote', 'orgId'],
    ['the query of another route', () => crm.acme.user.get(`/org?orgId=${crm.globex.id}`), 'getOrganization', 'orgId'],
  ])('is told of %s that carries orgId', async (_what, step, route, by) => {
    const [entry, ...more] = await attempts(step);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ success: false, details: { route, by } });
    expect([crm.acme.user.userId, crm.acme.admin.userId]).toContain(entry?.userId);
    expect(JSON.stringify(entry)).not.toContain(crm.globex.id);
  });

  test('is told of a cursor of another organization, for records and for the log itself', async () => {
    for (let at = 0; at < 2; at += 1) await crm.globex.admin.post('/notes', { title: `n${at}` });
    for (const path of ['/notes', '/audit-log']) {
      const { body } = await crm.globex.admin.get(`${path}?limit=1`);
      const foreign = body.page.nextCursor;
      expect(foreign).toBeTruthy();
      const [entry] = await attempts(() => crm.acme.admin.get(`${path}?limit=1&cursor=${foreign}`));
      expect(entry).toMatchObject({ userId: crm.acme.admin.userId, details: { by: 'cursor' } });
    }
  });

  test('is told of switching to another organization', async () => {
    const { body } = await crm.anonymous.post('/auth/dev-login', { email: crm.acme.admin.email });
    const client = crm.clientWith(body.accessToken);
    expect(await attempts(() => client.post('/auth/switch-org', { orgId: crm.globex.id }))).toHaveLength(1);
  });

  test('is not told of a foreign record id, a forged cursor, or a body that may carry orgId', async () => {
    const note = (await crm.globex.admin.post('/notes', { title: 'theirs' })).body;
    const none = await attempts(async () => {
      expect((await crm.acme.admin.get(`/notes/${note.id}`)).status).toBe(404);
      expect((await crm.acme.admin.get('/notes?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).status).toBe(400);
      expect((await crm.acme.admin.post('/auth/switch-org', { orgId: 'x' })).status).toBe(400);
    });
    expect(none).toEqual([]);
  });
});
