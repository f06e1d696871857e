import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lead } from '../src/index.ts';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm({
    host: (app) => {
      // Whoever may not do bulk work may not name this company, whichever route changes the lead.
      app.crm.before(Lead, 'update', (ctx, _values, lead) => {
        if (lead.companyName === 'Guarded') ctx.require('lead:bulk');
      });
    },
  });
});
afterAll(() => crm?.close());

describe('an organization older than the pipelines', () => {
  it('gets its pipeline with the first card that is kept, whatever was tried before', async () => {
    const { id, admin } = await crm.createOrganization('Older');
    await crm.adminSql('delete from lead_stages where org_id = $1', [id]);
    await crm.adminSql('delete from lead_pipelines where org_id = $1', [id]);
    const records = [{ title: 'One' }, { title: 'Two' }];
    expect((await admin.post('/leads/batch?dryRun=true', { records })).status).toBe(200);
    expect((await admin.post('/leads', { title: 'Kept' })).body.stageId).not.toBeNull();
  });
});

describe('a pipeline or stage', () => {
  it('in use cannot be purged, as it cannot be deleted', async () => {
    const { admin } = crm.acme;
    const { stageId } = (await admin.post('/leads', { title: 'Card' })).body;
    const stage = await admin.delete(`/lead-stages/${stageId}?purge=true`);
    expect(stage).toMatchObject({ status: 409, body: { code: 'STILL_REFERENCED' } });
    const { pipeline } = (await admin.get('/leads/board')).body;
    expect((await admin.delete(`/lead-pipelines/${pipeline.id}?purge=true`)).status).toBe(409);
  });

  it('goes with its stages when it is purged', async () => {
    const { admin } = crm.acme;
    const { id: pipelineId } = (await admin.post('/lead-pipelines', { name: 'Second' })).body;
    await admin.post('/lead-stages', { pipelineId, name: 'First', type: 'open' });
    expect((await admin.delete(`/lead-pipelines/${pipelineId}?purge=true`)).status).toBe(204);
    const left = await crm.adminSql('select from lead_stages where pipeline_id = $1', [pipelineId]);
    expect(left).toHaveLength(0);
  });

  it('that is the default is active', async () => {
    const { admin } = crm.acme;
    const inactive = { name: 'Asleep', isActive: false };
    expect((await admin.post('/lead-pipelines', { ...inactive, isDefault: true })).status).toBe(409);
    const { id } = (await admin.post('/lead-pipelines', inactive)).body;
    expect((await admin.patch(`/lead-pipelines/${id}`, { isDefault: true })).status).toBe(409);
    expect((await admin.patch(`/lead-pipelines/${id}`, { isDefault: true, isActive: true })).status).toBe(200);
  });
});

const stagesOf = async (pipelineId: string) =>
  (await crm.acme.admin.get(`/lead-stages?pipelineId=${pipelineId}`)).body.data as { id: string; name: string }[];
const names = async (pipelineId: string) => (await stagesOf(pipelineId)).map(({ name }) => name);

describe('a new pipeline', () => {
  it("has the kind's own stages, by whatever door it comes", async () => {
    const { admin } = crm.acme;
    const own = ['New', 'In process', 'Qualified', 'Recycled', 'Closed'];
    const one = (await admin.post('/lead-pipelines', { name: 'By POST' })).body;
    const two = (await admin.put('/lead-pipelines?matchBy=externalId', { name: 'By PUT', externalId: 'put' })).body;
    const three = (await admin.post('/lead-pipelines/batch', { records: [{ name: 'By batch' }] })).body.results[0];
    const again = { name: 'By PUT', externalId: 'put', stages: [] };
    expect((await admin.put('/lead-pipelines?matchBy=externalId', again)).status).toBe(200);
    for (const { id } of [one, two, three]) expect(await names(id)).toEqual(own);
    const { body } = await admin.get(`/leads/board?pipelineId=${one.id}`);
    expect(body.stages.map(({ mapsToStatus }: { mapsToStatus: string | null }) => mapsToStatus)).toEqual([
      ...['assigned', 'in_process', null, 'recycled', 'closed'],
    ]);
  });

  it('has the stages that are sent, in their order, or none at all', async () => {
    const { admin } = crm.acme;
    const stages = [
      { name: 'Called', type: 'open', wipLimit: 3 },
      { name: 'Won', type: 'won', color: '#22C55E', mapsToStatus: 'in_process' },
    ];
    const { id } = (await admin.post('/lead-pipelines', { name: 'Own', stages })).body;
    expect(await stagesOf(id)).toMatchObject(stages.map((one, position) => ({ ...one, position })));
    const bare = (await admin.post('/lead-pipelines', { name: 'Bare', stages: [] })).body;
    expect(await names(bare.id)).toEqual([]);
    const refused = async (wrong: object[]) => {
      const { status, body } = await admin.post('/lead-pipelines', { name: 'Wrong', stages: wrong });
      return [status, body.errors?.[0]?.pointer];
    };
    expect(await refused([{ name: 'A', type: 'closed' }])).toEqual([400, '/stages/0/type']);
    expect(await refused([{ name: 'A', type: 'open', mapsToStatus: 'converted' }])).toEqual([
      400,
      '/stages/0/mapsToStatus',
    ]);
    expect((await admin.post('/lead-pipelines', { name: 'Wrong', stages: [stages[0], stages[0]] })).status).toBe(409);
    expect((await admin.get('/lead-pipelines?name=Wrong')).body.data).toEqual([]);
    expect((await admin.patch(`/lead-pipelines/${id}`, { stages: [] })).status).toBe(400);
    expect((await crm.acme.rep.post('/lead-pipelines', { name: 'No', stages: [] })).status).toBe(403);
  });
});

describe('the order of stages', () => {
  it('is changed in one call, and names every stage of the pipeline once', async () => {
    const { admin } = crm.acme;
    const { id } = (await admin.post('/lead-pipelines', { name: 'Ordered' })).body;
    const order = (ids: unknown, who = admin) => who.put(`/lead-pipelines/${id}/stages/order`, { ids });
    const before = await stagesOf(id);
    const ids = before.map((stage) => stage.id).reverse();
    const { status, body } = await order(ids);
    expect([status, body.data.map((stage: { id: string }) => stage.id)]).toEqual([200, ids]);
    expect(await names(id)).toEqual(['Closed', 'Recycled', 'Qualified', 'In process', 'New']);
    const other = (await admin.get('/leads/board')).body.stages[0].id;
    const wrong = [ids.slice(1), [...ids.slice(1), other], [...ids, other], [ids[0], ...ids.slice(0, -1)], [], 'x'];
    for (const one of wrong) expect((await order(one)).status, JSON.stringify(one)).toBe(400);
    expect((await order(ids, crm.acme.rep)).status).toBe(403);
    expect((await order(ids, crm.globex.admin)).status).toBe(404);
    expect(await names(id)).toEqual(['Closed', 'Recycled', 'Qualified', 'In process', 'New']);
  });
});

describe('a hook on changes', () => {
  it('that asks for a permission is not passed by a move to another stage', async () => {
    const { admin, rep } = crm.globex;
    const lead = { title: 'Mine', companyName: 'Guarded', assigneeIds: [rep.profileId] };
    const { id, stageId } = (await admin.post('/leads', lead)).body;
    const stages = (await admin.get('/lead-stages')).body.data;
    const other = stages.find((stage: { id: string }) => stage.id !== stageId);
    expect((await rep.patch(`/leads/${id}`, { stageId: other.id })).status).toBe(403);
    expect((await rep.post(`/leads/${id}/move`, { stageId: other.id })).status).toBe(403);
    expect((await admin.post(`/leads/${id}/move`, { stageId: other.id })).status).toBe(200);
  });
});
