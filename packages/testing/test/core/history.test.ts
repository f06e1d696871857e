import { randomUUID } from 'node:crypto';
import { defineEntity, f, historyRoute, listHistory, Profile, Team, Type } from '@bottlecrm/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, type TestClient, type TestCrm } from '../../src/index.ts';
import { samplePlugin } from '../sabotage/notes.ts';

const Client = defineEntity('client', {
  path: 'clients',
  table: 'clients',
  fields: { name: f.text() },
  access: 'shared',
});
const Matter = defineEntity('matter', {
  path: 'matters',
  table: 'matters',
  fields: {
    title: f.text(),
    fee: f.money().optional(),
    hours: f.decimal().optional(),
    stars: f.integer().optional(),
    urgent: f.boolean().default(false),
    dueOn: f.date().optional(),
    heardAt: f.datetime().optional(),
    terms: f.json(Type.Object({}, { additionalProperties: true })).optional(),
    secret: f.text().optional().hidden(),
    client: f.ref(() => Client).optional(),
    assignees: f.refs(() => Profile),
    teams: f.refs(() => Team),
    watchers: f.refs(() => Profile).hidden(),
    items: f.lines({ name: f.text(), price: f.money().default('0') }, { max: 5 }),
  },
  access: 'assignable',
});

const plugin = await samplePlugin({ client: Client, matter: Matter }, (app) => historyRoute(app, Matter));
let crm: TestCrm;
let ruled: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [plugin] });
  ruled = await createTestCrm({
    plugins: [plugin],
    fieldAccess: {
      matter: { read: { user: ['title', 'hours', 'assigneeIds'], sales_rep: ['title', 'fee', 'items', 'updatedBy'] } },
    },
  });
});
afterAll(async () => {
  await crm?.close();
  await ruled?.close();
});

interface Entry {
  readonly id: string;
  readonly action: string;
  readonly changes: Record<string, [unknown, unknown]>;
  readonly profileId?: string | null;
  readonly requestId: string | null;
  readonly at: string;
}

const pageOf = async (client: TestClient, id: string, query = '') => {
  const answer = await client.get(`/matters/${id}/history${query}`);
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 });
  return answer.body as { data: Entry[]; page: { limit: number; nextCursor: string | null } };
};
const historyOf = async (client: TestClient, id: string) => (await pageOf(client, id)).data;
const told = (entries: readonly Entry[]) => entries.map(({ action, changes }) => [action, changes]);
const create = async (body: object = {}, { acme } = crm): Promise<string> => {
  const answer = await acme.admin.post('/matters', { title: 'A', ...body });
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 });
  return answer.body.id;
};
const patch = async (id: string, body: object, { acme } = crm) => {
  const answer = await acme.admin.patch(`/matters/${id}`, body);
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 });
  return answer.body;
};
/** Changes as somebody at the database would make them, in one transaction. */
const bySql = (organization: { readonly id: string }, text: string, values: unknown[]) =>
  crm.sql(organization, text, values);

describe('the history of a record', () => {
  it('says who did what in which request, the newest first', async () => {
    const id = await create();
    const { admin, manager } = crm.acme;
    const { requestId, updatedAt } = await crm.app.crm.tenant(
      { orgId: crm.acme.id, profileId: manager.profileId },
      async (ctx) => ({ ...(await ctx.update(Matter, id, { title: 'B' })), requestId: ctx.requestId }),
    );
    await crm.acme.admin.delete(`/matters/${id}`);
    await crm.acme.admin.post(`/matters/${id}/restore`);
    await bySql(crm.acme, 'update matters set title = $2 where id = $1', [id, 'C']);
    const entries = await historyOf(crm.acme.admin, id);
    expect(entries.map(({ action, profileId }) => [action, profileId])).toEqual([
      ['update', null],
      ['restore', admin.profileId],
      ['delete', admin.profileId],
      ['update', manager.profileId],
      ['create', admin.profileId],
    ]);
    const [sql, restored, deleted, update, creation] = entries;
    expect(sql?.changes).toEqual({ title: ['B', 'C'] });
    expect(update).toMatchObject({ changes: { title: ['A', 'B'] }, requestId, at: updatedAt });
    expect(deleted?.changes).toEqual({ deletedAt: [null, expect.stringMatching(/^\d{4}-.*Z$/)] });
    expect(restored?.changes).toEqual({ deletedAt: [deleted?.changes.deletedAt?.[1], null] });
    expect(creation?.changes).toEqual({});
    expect(new Set(entries.map((entry) => entry.requestId)).size).toBe(entries.length);
  });

  it('has values in the form that a read shows', async () => {
    const { body: client } = await crm.acme.admin.post('/clients', { name: 'Them' });
    const first = { fee: '100', hours: '2.50', stars: 3, terms: { days: 30, rate: 1.5 }, dueOn: '2026-01-31' };
    const id = await create(first);
    const before = (await crm.acme.admin.get(`/matters/${id}`)).body;
    const after = await patch(id, {
      fee: '123456789012345.6789',
      hours: '123456789012.123456',
      stars: null,
      urgent: true,
      terms: { days: 14, list: [1, 'a', null] },
      dueOn: '2026-02-28',
      heardAt: '2026-01-02T03:04:05.123456+02:00',
      clientId: client.id,
      assigneeIds: [crm.acme.user.profileId],
    });
    const [entry] = await historyOf(crm.acme.admin, id);
    const names = ['fee', 'hours', 'stars', 'urgent', 'terms', 'dueOn', 'heardAt', 'clientId', 'assigneeIds'];
    expect(entry?.changes).toEqual(Object.fromEntries(names.map((name) => [name, [before[name], after[name]]])));
    expect(entry?.changes.fee).toEqual(['100.00', '123456789012345.6789']);
  });

  it('tells what one transaction did as one entry, and a creation without values', async () => {
    const { admin, user, rep } = crm.acme;
    const id = await create({
      assigneeIds: [user.profileId],
      items: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    });
    expect(told(await historyOf(admin, id))).toEqual([['create', {}]]);
    await patch(id, {
      title: 'B',
      assigneeIds: [rep.profileId],
      items: [{ name: 'a' }, { name: 'B', price: '1.5' }],
    });
    await patch(id, { items: [{ name: 'A' }, { name: 'B', price: '1.5' }, { name: 'C' }, { name: 'D' }] });
    const line = (position: number, name: string, price = '0.00') => ({ position, name, price });
    expect(told(await historyOf(admin, id)).slice(0, -1)).toEqual([
      ['update', { items: [[line(1, 'a')], [line(1, 'A'), line(3, 'C'), line(4, 'D')]] }],
      [
        'update',
        {
          title: ['A', 'B'],
          assigneeIds: [[user.profileId], [rep.profileId]],
          items: [[line(2, 'b'), line(3, 'c')], [line(2, 'B', '1.50')]],
        },
      ],
    ]);
  });

  it('leaves out what a transaction undid itself', async () => {
    const id = await create({ items: [{ name: 'a' }] });
    await crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
      await ctx.update(Matter, id, { title: 'B', stars: 1, items: [{ name: 'x' }] });
      await ctx.update(Matter, id, { title: 'A', stars: 2, items: [{ name: 'a' }] });
    });
    await crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
      await ctx.update(Matter, id, { title: 'B' });
      await ctx.update(Matter, id, { title: 'A' });
    });
    expect(told(await historyOf(crm.acme.admin, id))).toEqual([
      ['update', { stars: [null, 2] }],
      ['create', {}],
    ]);
  });

  it('names custom fields one by one, and only those that are defined', async () => {
    const define = (key: string, type: string) =>
      crm.acme.admin.post('/custom-fields', { entity: 'matter', key, label: key, type });
    const { body: region } = await define('region', 'text');
    await define('size', 'number');
    const id = await create({ customFields: { region: 'North', size: 1 } });
    await patch(id, { customFields: { region: 'South' } });
    await patch(id, { customFields: { size: 2.5, region: null } });
    expect(told(await historyOf(crm.acme.admin, id))).toEqual([
      ['update', { 'customFields.region': ['South', null], 'customFields.size': [1, 2.5] }],
      ['update', { 'customFields.region': ['North', 'South'] }],
      ['create', {}],
    ]);
    await crm.acme.admin.delete(`/custom-fields/${region.id}`);
    expect(told(await historyOf(crm.acme.admin, id))).toEqual([
      ['update', { 'customFields.size': [1, 2.5] }],
      ['create', {}],
    ]);
  });

  it('never tells of hidden fields, nor of those that the entity no longer has', async () => {
    const id = await create();
    await bySql(crm.acme, 'update matters set secret = $2 where id = $1', [id, 'Very secret']);
    await bySql(crm.acme, 'insert into matter_watchers (org_id, matter_id, profile_id) values ($1, $2, $3)', [
      crm.acme.id,
      id,
      crm.acme.user.profileId,
    ]);
    await crm.adminSql(
      `insert into change_log (org_id, entity, record_id, action, changes) values
        ($1, 'matter', $2, 'update', '{"secret": [null, "Very secret"]}'),
        ($1, 'matter', $2, 'update', '{"gone": [1, 2]}'),
        ($1, 'matter', $2, 'update', '{"gone": [1, 2], "title": ["x", "A"]}')`,
      [crm.acme.id, id],
    );
    expect(told(await historyOf(crm.acme.admin, id))).toEqual([
      ['update', { title: ['x', 'A'] }],
      ['create', {}],
    ]);
  });

  it('keeps what a field held when it was of another kind', async () => {
    const id = await create();
    await crm.adminSql(
      `insert into change_log (org_id, entity, record_id, action, changes) values
        ($1, 'matter', $2, 'update', '{"heardAt": ["soon", null], "items": [null, "none"], "fee": ["much", 2]}')`,
      [crm.acme.id, id],
    );
    const [entry] = await historyOf(crm.acme.admin, id);
    expect(entry?.changes).toEqual({ heardAt: ['soon', null], fee: ['much', '2.00'] });
  });

  it('is for plugin code, too', async () => {
    const id = await create();
    await patch(id, { title: 'B' });
    const read = (profileId?: string) =>
      crm.app.crm.tenant({ orgId: crm.acme.id, ...(profileId ? { profileId } : {}) }, (ctx) =>
        listHistory(ctx, Matter, id, { limit: 1 }),
      );
    expect((await read()).data).toEqual([(await historyOf(crm.acme.admin, id))[0]]);
    await expect(read(crm.acme.user.profileId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const unknown = crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => listHistory(ctx, Matter, 'no id'));
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('who may read a history', () => {
  const answerTo = async (client: TestClient, id: string) => {
    const { status, body } = await client.get(`/matters/${id}/history`);
    return { status, ...(status === 404 ? { ...body, instance: '', requestId: '' } : {}) };
  };

  it('is who may read the record; to others it is as if there were none', async () => {
    const { admin, manager, rep, user, otherUser } = crm.acme;
    const { body: team } = await admin.post('/teams', { name: 'T', memberIds: [rep.profileId] });
    const id = await create({ assigneeIds: [user.profileId], teamIds: [team.id] });
    for (const client of [admin, manager, rep, user]) expect((await answerTo(client, id)).status).toBe(200);
    const none = await answerTo(otherUser, randomUUID());
    expect(none).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await answerTo(otherUser, id)).toEqual(none);
    for (const client of crm.globex.members) expect(await answerTo(client, id)).toEqual(none);
    expect((await crm.anonymous.get(`/matters/${id}/history`)).status).toBe(401);
    await patch(id, { assigneeIds: [] });
    expect(await answerTo(user, id)).toEqual(none);
  });

  it('of a deleted record is who may list deleted ones; a purged one has none', async () => {
    const { admin, rep, user } = crm.acme;
    const id = await create({ assigneeIds: [user.profileId, rep.profileId] });
    await admin.delete(`/matters/${id}`);
    expect(told(await historyOf(admin, id)).map(([action]) => action)).toEqual(['delete', 'create']);
    expect((await rep.get(`/matters?deleted=only&id=${id}`)).body.data).toHaveLength(1);
    expect((await answerTo(rep, id)).status).toBe(200);
    expect((await user.get(`/matters?deleted=only&id=${id}`)).status).toBe(403);
    expect(await answerTo(user, id)).toEqual(await answerTo(user, randomUUID()));
    const token = async (scopes: string[]) =>
      crm.clientWith((await admin.post('/tokens', { name: 'T', scopes })).body.token);
    expect((await answerTo(await token(['matters:read']), id)).status).toBe(404);
    expect((await answerTo(await token(['matters:read', 'matters:write']), id)).status).toBe(200);
    await admin.delete(`/matters/${id}?purge=true`);
    expect(await answerTo(admin, id)).toEqual(await answerTo(admin, randomUUID()));
  });

  it('sees nothing of fields that its role may not read, not even that they changed', async () => {
    const { admin, user, rep } = ruled.acme;
    await admin.post('/custom-fields', { entity: 'matter', key: 'size', label: 'Size', type: 'number' });
    const id = await create({ assigneeIds: [user.profileId, rep.profileId] }, ruled);
    await patch(id, { fee: '5' }, ruled);
    await patch(id, { customFields: { size: 1 }, stars: 1 }, ruled);
    await patch(id, { title: 'B', hours: '1', fee: '6', items: [{ name: 'a' }] }, ruled);
    expect(told(await historyOf(user, id))).toEqual([
      ['update', { title: ['A', 'B'], hours: [null, '1'] }],
      ['create', {}],
    ]);
    expect(told(await historyOf(rep, id))).toEqual([
      [
        'update',
        {
          title: ['A', 'B'],
          fee: ['5.00', '6.00'],
          items: [[], [{ position: 1, name: 'a', price: '0.00' }]],
        },
      ],
      ['update', { fee: [null, '5.00'] }],
      ['create', {}],
    ]);
    expect(await historyOf(admin, id)).toHaveLength(4);
    const [page] = [await pageOf(user, id, '?limit=1')];
    expect(told(page.data)).toEqual([['update', { title: ['A', 'B'], hours: [null, '1'] }]]);
    expect(told((await pageOf(user, id, `?limit=1&cursor=${page.page.nextCursor}`)).data)).toEqual([['create', {}]]);
  });

  it('sees who acted as it sees who created and changed the record', async () => {
    const { admin, user, rep } = ruled.acme;
    const id = await create({ assigneeIds: [user.profileId, rep.profileId] }, ruled);
    await patch(id, { title: 'B' }, ruled);
    const who = async (client: TestClient) => (await historyOf(client, id)).map(({ profileId }) => profileId);
    expect(await who(admin)).toEqual([admin.profileId, admin.profileId]);
    expect(await who(rep)).toEqual([admin.profileId, undefined]);
    expect(await who(user)).toEqual([undefined, undefined]);
  });
});

describe('the pages of a history', () => {
  const changed = async (times: number) => {
    const id = await create({ stars: 0 });
    for (let stars = 1; stars <= times; stars += 1)
      await patch(id, { stars, assigneeIds: [], items: [{ name: `${stars}` }] });
    return id;
  };
  const starsOf = (entries: readonly Entry[]) => entries.map(({ changes }) => changes.stars?.[1]);

  it('follow each other, whatever is added meanwhile', async () => {
    const id = await changed(5);
    const first = await pageOf(crm.acme.admin, id, '?limit=2');
    expect(starsOf(first.data)).toEqual([5, 4]);
    await patch(id, { stars: 6 });
    const second = await pageOf(crm.acme.admin, id, `?limit=2&cursor=${first.page.nextCursor}`);
    expect(starsOf(second.data)).toEqual([3, 2]);
    const third = await pageOf(crm.acme.admin, id, `?limit=2&cursor=${second.page.nextCursor}`);
    expect(third).toMatchObject({ data: [{ changes: { stars: [0, 1] } }, { action: 'create' }] });
    expect(third.page).toEqual({ limit: 2, nextCursor: null });
    const ids = [first, second, third].flatMap(({ data }) => data.map((entry) => entry.id));
    expect((await historyOf(crm.acme.admin, id)).slice(1).map((entry) => entry.id)).toEqual(ids);
  });

  it('do not part what one transaction did, however much it is', async () => {
    const id = await create({ stars: 0 });
    await patch(id, { title: 'B' });
    await crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
      for (let stars = 1; stars <= 20; stars += 1) await ctx.update(Matter, id, { stars });
    });
    const first = await pageOf(crm.acme.admin, id, '?limit=1');
    expect(told(first.data)).toEqual([['update', { stars: [0, 20] }]]);
    const second = await pageOf(crm.acme.admin, id, `?limit=1&cursor=${first.page.nextCursor}`);
    expect(told(second.data)).toEqual([['update', { title: ['A', 'B'] }]]);
  });

  it('refuse cursors that are not theirs, and unknown parameters', async () => {
    const [id, other] = [await changed(2), await changed(2)];
    const theirs = (await crm.globex.admin.post('/matters', { title: 'A' })).body.id;
    const { nextCursor } = (await pageOf(crm.acme.admin, id, '?limit=1')).page;
    const refused = async (client: TestClient, record: string, query: string) => {
      const { status, body } = await client.get(`/matters/${record}/history?${query}`);
      return [status, body.errors?.[0]?.pointer];
    };
    expect(await refused(crm.acme.admin, other, `cursor=${nextCursor}`)).toEqual([400, '?cursor']);
    expect(await refused(crm.globex.admin, theirs, `cursor=${nextCursor}`)).toEqual([400, '?cursor']);
    expect(await refused(crm.acme.admin, id, `cursor=${nextCursor?.replace(/.$/, '_')}x`)).toEqual([400, '?cursor']);
    expect(await refused(crm.acme.admin, id, 'limit=0')).toEqual([400, '?limit']);
    expect(await refused(crm.acme.admin, id, 'limit=101')).toEqual([400, '?limit']);
    expect(await refused(crm.acme.admin, id, 'offset=1')).toEqual([400, '?offset']);
    expect((await crm.acme.admin.get('/matters/no-id/history')).status).toBe(400);
  });

  it('do not tell how much others write', async () => {
    const id = await changed(1);
    const { data, page } = await pageOf(crm.acme.admin, id, '?limit=1');
    const [row] = await crm.adminSql(
      `select id from change_log where record_id = $1 and action = 'update' order by id`,
      [id],
    );
    const cursor = Buffer.from(page.nextCursor ?? '', 'base64url').toString('latin1');
    expect(row?.id).toBeTruthy();
    expect(cursor).toContain(data[0]?.id);
    for (const text of [cursor, JSON.stringify(data)]) expect(text).not.toMatch(new RegExp(`\\b${row?.id}\\b`));
  });
});
