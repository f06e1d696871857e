import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm({
    host: (app) => {
      // Whoever may not do bulk work may not name this company, whichever route changes the lead.
      app.crm.before('lead.update', (ctx, _values, lead) => {
        if (lead?.companyName === 'Guarded') ctx.require('lead:bulk');
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

  it('that others refer to says so when it is purged', async () => {
    const { admin } = crm.acme;
    const { id: pipelineId } = (await admin.post('/lead-pipelines', { name: 'Second' })).body;
    await admin.post('/lead-stages', { pipelineId, name: 'First', type: 'open' });
    const purged = await admin.delete(`/lead-pipelines/${pipelineId}?purge=true`);
    expect(purged).toMatchObject({ status: 409, body: { code: 'STILL_REFERENCED' } });
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
