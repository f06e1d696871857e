import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { type CreateOf, errors, type UpdateOf, type VerbOverrides } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Lead, leads } from '../src/index.ts';

const called: string[] = [];
const refuseShouting = (verb: string, route: string, title: unknown) => {
  called.push(`${verb} by ${route}`);
  if (typeof title === 'string' && title.endsWith('!')) throw errors.CONFLICT('No shouting.');
};

/** A rule of the host's, on each verb. */
const lead: VerbOverrides = {
  create(ctx, body, route) {
    refuseShouting('create', route.verb, body.title);
    return ctx.create(Lead, body as CreateOf<typeof Lead>);
  },
  update(ctx, id, body, route) {
    refuseShouting('update', route.verb, body.title);
    return ctx.update(Lead, id, body as UpdateOf<typeof Lead>);
  },
  async delete(ctx, id, route) {
    const { title } = await ctx.get(Lead, id);
    refuseShouting('delete', route.verb, title === 'keep' ? '!' : title);
    await ctx.delete(Lead, id);
  },
};

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts, [leads, { verbs: { lead } }]] });
});
afterAll(() => crm?.close());
beforeEach(() => void called.splice(0));

const make = async (body: object): Promise<string> => {
  const { body: made } = await crm.acme.admin.post('/leads', body);
  called.splice(0);
  return made.id;
};
const titleOf = async (id: string) => (await crm.acme.admin.get(`/leads/${id}`)).body.title;

describe('a replaced verb', () => {
  it('creates by every route', async () => {
    const { admin } = crm.acme;
    const upsert = '/leads?matchBy=externalId';
    expect((await admin.post('/leads', { title: 'a!' })).status).toBe(409);
    expect((await admin.put(upsert, { title: 'a!', externalId: 'new' })).status).toBe(409);
    expect((await admin.post('/leads/batch', { records: [{ title: 'a!' }] })).status).toBe(400);
    const matched = { matchBy: 'externalId', records: [{ title: 'a!', externalId: 'new' }] };
    expect((await admin.post('/leads/batch', matched)).status).toBe(400);
    expect((await admin.get('/leads?title[contains]=a!&total=true')).body.page.total).toBe(0);
    expect((await admin.put(upsert, { title: 'a', externalId: 'new' })).status).toBe(201);
    expect((await admin.post('/leads/batch', { records: [{ title: 'b' }] })).body.results[0].status).toBe('created');
    const ways = ['create', 'upsert', 'batch', 'batch', 'upsert', 'batch'];
    expect(called).toEqual(ways.map((route) => `create by ${route}`));
  });

  it('changes by every route', async () => {
    const { admin } = crm.acme;
    const id = await make({ title: 'calm', externalId: 'known' });
    const shout = { title: 'a!', externalId: 'known' };
    expect((await admin.patch(`/leads/${id}`, shout)).status).toBe(409);
    expect((await admin.put(`/leads/${id}`, shout)).status).toBe(409);
    expect((await admin.put('/leads?matchBy=externalId', shout)).status).toBe(409);
    expect((await admin.post('/leads/batch', { matchBy: 'externalId', records: [shout] })).status).toBe(400);
    const bulk = { action: 'update', ids: [id], changes: { title: 'a!' } };
    expect((await admin.post('/leads/bulk', bulk)).status).toBe(400);
    expect(await titleOf(id)).toBe('calm');
    expect((await admin.put(`/leads/${id}`, { title: 'put' })).body.externalId).toBeNull();
    expect((await admin.post('/leads/bulk', { ...bulk, changes: { title: 'bulk' } })).status).toBe(200);
    expect(await titleOf(id)).toBe('bulk');
    const ways = ['update', 'replace', 'upsert', 'batch', 'bulk', 'replace', 'bulk'];
    expect(called).toEqual(ways.map((route) => `update by ${route}`));
  });

  it('sees a whole body of PUT: what is absent is null', async () => {
    const { admin, app } = { ...crm.acme, app: crm.app };
    const seen: unknown[] = [];
    const before = internalsOf(app.crm).model.verbOverrides.get('lead') ?? {};
    internalsOf(app.crm).model.verbOverrides.set('lead', {
      ...before,
      update: (ctx, id, body, route) => {
        seen.push(body);
        return before.update?.(ctx, id, body, route) ?? Promise.resolve();
      },
    });
    const id = await make({ title: 'whole', companyName: 'Initech', rating: 'hot' });
    const { status, body } = await admin.put(`/leads/${id}`, { title: 'whole' });
    internalsOf(app.crm).model.verbOverrides.set('lead', before);
    expect([status, body.companyName, body.rating]).toEqual([200, null, null]);
    expect(seen).toMatchObject([{ title: 'whole', companyName: null, rating: null, assigneeIds: [] }]);
  });

  it('may write the record again: what PUT leaves out goes once', async () => {
    const { admin } = crm.acme;
    const { verbOverrides } = internalsOf(crm.app.crm).model;
    await admin.post('/custom-fields', { entity: 'lead', key: 'region', label: 'Region', type: 'text' });
    const before = verbOverrides.get('lead') ?? {};
    verbOverrides.set('lead', {
      ...before,
      async update(ctx, id, body) {
        await ctx.update(Lead, id, body as UpdateOf<typeof Lead>);
        return ctx.update(Lead, id, { rating: 'hot' });
      },
    });
    const id = await make({ title: 'twice', customFields: { region: 'North' } });
    const put = await admin.put(`/leads/${id}`, { title: 'twice', customFields: { region: 'South' } });
    const emptied = await admin.put(`/leads/${id}`, { title: 'twice' });
    verbOverrides.set('lead', before);
    expect(put.body).toMatchObject({ rating: 'hot', customFields: { region: 'South' } });
    expect(emptied.body).toMatchObject({ rating: 'hot', customFields: {} });
  });

  it('moves cards to another stage, in their place', async () => {
    const { admin } = crm.acme;
    const [first, second] = (await admin.get('/leads/board')).body.stages;
    const a = await make({ title: 'a', stageId: second.id });
    const b = await make({ title: 'b', stageId: second.id });
    const c = await make({ title: 'c', stageId: first.id });
    const moved = await admin.post(`/leads/${c}/move`, { stageId: second.id, afterId: a });
    expect([moved.status, moved.body.version]).toEqual([200, 2]);
    expect(called).toEqual(['update by move']);
    const { stages } = (await admin.get('/leads/board')).body;
    const ids = stages[1].cards.map((card: { id: string }) => card.id);
    expect(ids.filter((id: string) => [a, b, c].includes(id))).toEqual([a, c, b]);
  });

  it('deletes by every route', async () => {
    const { admin } = crm.acme;
    const id = await make({ title: 'keep' });
    expect((await admin.delete(`/leads/${id}`)).status).toBe(409);
    expect((await admin.post('/leads/bulk', { action: 'delete', ids: [id] })).status).toBe(400);
    expect((await admin.delete(`/leads/${id}?purge=true`)).status).toBe(409);
    expect(await titleOf(id)).toBe('keep');
    const other = await make({ title: 'go' });
    expect((await admin.delete(`/leads/${other}?purge=true`)).status).toBe(204);
    expect((await admin.get('/leads?deleted=only&title=go&total=true')).body.page.total).toBe(0);
  });

  it('is told at boot when it does not exist', async () => {
    const start = (verbs: object) => createTestCrm({ plugins: [accounts, contacts, [leads, { verbs }]] });
    await expect(start({ lead: { creat: lead.create } })).rejects.toThrow(/verbs.lead.creat does not exist/);
    await expect(start({ lead: { replace: lead.update } })).rejects.toThrow(/replace one of create, update, delete/);
    await expect(start({ lead: { create: 'x' } })).rejects.toThrow(/verbs.lead.create must be a function/);
  });
});
