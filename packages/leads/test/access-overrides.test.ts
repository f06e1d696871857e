import { grants } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLeadsCrm } from './crm.ts';

/** A host for which contacts are private, reps may change leads in bulk, and members edit what they made alone. */
const PERMISSIONS = {
  'contact:read': grants('all', 'all', 'own', 'own'),
  'lead:bulk': grants('all', 'all', 'own', 'none'),
  'lead:update': grants('all', 'all', 'created', 'created'),
  'team:update': grants('all', 'all', 'none', 'none'),
  'organization:update': grants('all', 'all', 'none', 'none'),
};

let crm: TestCrm;
const ids: Record<'mine' | 'assigned' | 'mates' | 'others', string> = { mine: '', assigned: '', mates: '', others: '' };
beforeAll(async () => {
  crm = await createLeadsCrm({ permissions: PERMISSIONS });
  const { admin, rep, user } = crm.acme;
  await admin.post('/teams', { name: 'North', memberIds: [rep.profileId, user.profileId] });
  const contact = (await admin.post('/contacts', { firstName: '', lastName: 'Private' })).body.id;
  const lead = async (who: typeof admin, assigneeIds: string[]) =>
    (await who.post('/leads', { lastName: 'Overridden', companyName: 'Needle', contactIds: [contact], assigneeIds }))
      .body.id;
  ids.mine = (await rep.post('/leads', { lastName: 'Overridden', companyName: 'Needle' })).body.id;
  ids.assigned = await lead(admin, [rep.profileId]);
  ids.mates = await lead(admin, [user.profileId]);
  ids.others = await lead(admin, [crm.acme.otherUser.profileId]);
});
afterAll(() => crm.close());

const seen = async (query: string): Promise<string[]> =>
  (await crm.acme.rep.get(`/leads?${query}`)).body.data.map(({ id }: { id: string }) => id).sort();
const visible = () => [ids.mine, ids.assigned, ids.mates].sort();

describe('what one may not read', () => {
  test('is missing from lists, searches, filters, queries and their totals', async () => {
    expect(await seen('')).toEqual(visible());
    expect(await seen('search=Needle')).toEqual(visible());
    expect(await seen('lastName=Overridden')).toEqual(visible());
    expect((await crm.acme.rep.get('/leads?total=true')).body.page.total).toBe(3);
    const { body } = await crm.acme.rep.post('/leads/query', { where: { lastName: 'Overridden' }, total: true });
    expect(body.page.total).toBe(3);
    expect((await crm.acme.otherUser.get('/leads?total=true')).body.page.total).toBe(1);
  });

  test('is missing from the board and its counts', async () => {
    const { body } = await crm.acme.rep.get('/leads/board');
    const cards = body.stages.flatMap(({ cards: list }: { cards: { id: string }[] }) => list.map(({ id }) => id));
    expect(cards.sort()).toEqual(visible());
  });

  test('is no part of an include', async () => {
    const { body } = await crm.acme.rep.get(`/leads/${ids.assigned}?include=contacts`);
    expect(body.contacts).toEqual([]);
    const admins = await crm.acme.admin.get(`/leads/${ids.assigned}?include=contacts`);
    expect(admins.body.contacts).toMatchObject([{ lastName: 'Private' }]);
  });
});

describe('a bulk change', () => {
  test('reaches what its permission and that of the change reach, and nothing else', async () => {
    const change = { action: 'update', ids: Object.values(ids), changes: { city: 'Bergen' } };
    const whole = await crm.acme.rep.post('/leads/bulk', change);
    expect(whole.status).toBe(400);
    const partly = await crm.acme.rep.post('/leads/bulk?partial=true', change);
    expect(partly.status).toBe(200);
    const changed = await crm.acme.admin.get('/leads?city=Bergen');
    expect(changed.body.data.map(({ id }: { id: string }) => id)).toEqual([ids.mine]);
  });

  test('is refused where it is granted to nobody', async () => {
    const { user } = crm.acme;
    const answer = await user.post('/leads/bulk', { action: 'delete', ids: [ids.mates] });
    expect(answer.status).toBe(403);
  });
});

test('the scope `created` is narrower than `own`: what is assigned is read, not changed', async () => {
  const { rep } = crm.acme;
  expect((await rep.get(`/leads/${ids.assigned}`)).status).toBe(200);
  expect((await rep.patch(`/leads/${ids.assigned}`, { city: 'Oslo' })).status).toBe(403);
  expect((await rep.patch(`/leads/${ids.mine}`, { city: 'Oslo' })).status).toBe(200);
  expect((await rep.patch(`/leads/${ids.others}`, { city: 'Oslo' })).status).toBe(404);
});

describe('teams and the organization', () => {
  test('are administered by whom the host says', async () => {
    const { data } = (await crm.acme.manager.get('/teams')).body;
    expect((await crm.acme.manager.patch(`/teams/${data[0].id}`, { name: 'South' })).status).toBe(200);
    expect((await crm.acme.manager.delete(`/teams/${data[0].id}`)).status).toBe(403);
    expect((await crm.acme.rep.patch(`/teams/${data[0].id}`, { name: 'West' })).status).toBe(403);
    expect((await crm.acme.manager.patch('/org', { city: 'Oslo' })).status).toBe(200);
  });

  test('leaving a team takes its records out of sight on the next request', async () => {
    const { data } = (await crm.acme.admin.get('/teams')).body;
    await crm.acme.admin.patch(`/teams/${data[0].id}`, { memberIds: [crm.acme.rep.profileId] });
    expect(await seen('')).toEqual([ids.mine, ids.assigned].sort());
  });
});

test('GET /permissions tells each caller what it may do, the host’s grants included', async () => {
  const { body } = await crm.acme.rep.get('/permissions');
  expect(body).toMatchObject({
    role: 'sales_rep',
    permissions: { 'contact:read': 'own', 'lead:update': 'created', 'lead:bulk': 'own', 'organization:update': 'none' },
  });
  expect(Object.keys(body.permissions).sort()).toEqual([...internalsOf(crm.app.crm).model.permissions.keys()].sort());
});

test('a grant for a word that nobody declares is refused at boot, with those that there are', async () => {
  await expect(createLeadsCrm({ permissions: { 'lead:destroy': grants('all', 'all', 'all', 'all') } })).rejects.toThrow(
    /nobody declares lead:destroy\. There is .*lead:delete/,
  );
});
