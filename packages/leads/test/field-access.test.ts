import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

const SECRET = 'Very secret';
const SEEN = ['title', 'status', 'stageId', 'rank', 'nextFollowUpOn', 'assigneeIds'];

let crm: TestCrm;
let id: string;
beforeAll(async () => {
  crm = await createLeadsCrm({
    fieldAccess: {
      lead: {
        read: { user: SEEN },
        write: { user: ['title', 'status'], sales_rep: ['title', 'description', 'stageId'] },
      },
      account: { read: { user: ['name'] }, write: { user: ['name'] } },
    },
  });
  const { admin, user } = crm.acme;
  const account = (await admin.post('/accounts', { name: 'Shown', description: SECRET })).body;
  await admin.post('/custom-fields', {
    entity: 'lead',
    key: 'score',
    label: 'Score',
    type: 'number',
    filterable: true,
  });
  const lead = {
    title: 'Shared',
    companyName: SECRET,
    opportunityAmount: '5',
    lastContactedOn: '2020-01-01',
    assigneeIds: [user.profileId],
  };
  id = (await admin.post('/leads', { ...lead, customFields: { score: 7 } })).body.id;
  const other = (
    await admin.post('/leads', { lastName: 'Converted', companyName: 'Shown', assigneeIds: [user.profileId] })
  ).body;
  await admin.post(`/leads/${other.id}/convert`, { accountId: account.id });
});
afterAll(() => crm?.close());

describe('a field that a role may not read', () => {
  it('is absent from every answer', async () => {
    const { admin, user } = crm.acme;
    const answers = [
      await user.get(`/leads/${id}`),
      await user.get('/leads?limit=100'),
      await user.get('/leads/board'),
      await user.post('/leads/query', {}),
      await user.patch(`/leads/${id}?dryRun=true`, { title: 'Dry' }),
      await user.patch(`/leads/${id}`, { title: 'Shared' }),
      await user.post(`/leads/${id}/move`, { status: 'in_process' }),
      await user.post('/leads', { title: 'Mine' }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBeLessThan(300);
      const text = JSON.stringify(body);
      for (const name of ['companyName', 'opportunityAmount', 'isStale', 'daysSinceContact', 'customFields', SECRET]) {
        expect(text).not.toContain(name);
      }
      expect(text).toContain('nextFollowUpOn');
    }
    expect((await admin.get(`/leads/${id}`)).body).toMatchObject({ companyName: SECRET, isStale: true });
  });

  it('cannot be filtered, sorted, searched or included by', async () => {
    const { user, admin } = crm.acme;
    const refused = [
      '?companyName=x',
      '?opportunityAmount[gt]=1',
      '?sort=opportunityAmount',
      '?customFields.score=7',
      '?sort=customFields.score',
      '?include=convertedAccount',
      '?convertedAccountId[isNull]=false',
    ];
    for (const query of refused) expect([query, (await user.get(`/leads${query}`)).status]).toEqual([query, 400]);
    expect((await user.post('/leads/query', { where: { not: { companyName: 'x' } } })).status).toBe(400);
    expect((await user.get('/leads?search=secret&total=true')).body.page.total).toBe(0);
    expect((await user.get('/leads?search=share&total=true')).body.page.total).toBe(1);
    expect((await admin.get('/leads?search=secret&total=true')).body.page.total).toBe(1);
    expect((await user.get('/leads?include=assignees')).status).toBe(200);
    expect((await user.put('/leads?matchBy=email', { email: 'a@b.co' })).status).toBe(400);
  });

  it('stays hidden in what others include', async () => {
    const included = (await crm.acme.admin.get('/leads?include=convertedAccount&status=converted')).body.data[0];
    expect(included.convertedAccount.description).toBe(SECRET);
    const contact = await crm.acme.user.get('/contacts?include=account');
    expect(contact.status).toBe(200);
    expect(contact.body.data[0].account).toMatchObject({ name: 'Shown' });
    expect(JSON.stringify(contact.body)).not.toContain(SECRET);
  });

  it('is not in the documents of that role', async () => {
    const { user, admin } = crm.acme;
    const own = (await user.get('/openapi.json')).body;
    expect(own.components.schemas.LeadResponse.properties).not.toHaveProperty('companyName');
    expect(own.components.schemas.LeadWithRelations.properties).not.toHaveProperty('convertedAccount');
    expect(own.components.schemas.LeadWhere.properties).not.toHaveProperty('companyName');
    expect(JSON.stringify(own.components.parameters)).not.toContain('companyName');
    expect(Object.keys(own.components.schemas.UpdateLeadBody.properties)).toEqual(['title', 'status']);
    expect(JSON.stringify(own.paths['/api/leads'].get.parameters)).not.toMatch(/companyName|customFields/i);
    expect((await admin.get('/openapi.json')).body.components.schemas.LeadResponse.properties).toHaveProperty(
      'companyName',
    );
    const entities = (await user.get('/entities')).body.data;
    const lead = entities.find((entity: { name: string }) => entity.name === 'lead');
    expect(lead.fields.map((field: { name: string }) => field.name)).not.toContain('companyName');
  });
});

describe('a field that a role may not write', () => {
  it('is refused in every body as one that does not exist', async () => {
    const { user, rep } = crm.acme;
    const refused = await user.patch(`/leads/${id}`, { companyName: 'x' });
    expect(refused.body.errors).toEqual([{ pointer: '/companyName', detail: 'is not a property of this body' }]);
    expect((await user.post('/leads', { title: 'x', rating: 'hot' })).status).toBe(400);
    expect((await rep.post('/leads', { title: 'x', description: 'y' })).status).toBe(201);
    expect((await rep.post('/leads', { title: 'x', rating: 'hot' })).status).toBe(400);
    expect((await rep.post('/leads/batch', { records: [{ title: 'x', rating: 'hot' }] })).status).toBe(400);
    expect((await crm.acme.manager.post('/leads', { title: 'x', rating: 'hot' })).status).toBe(201);
    const { stages } = (await crm.acme.admin.get('/leads/board')).body;
    expect((await user.post(`/leads/${id}/move`, { stageId: stages[0].id })).status).toBe(400);
  });
});

describe('a conversion', () => {
  it('carries the lead over whole, by whom it may be converted', async () => {
    const { admin, user } = crm.acme;
    const lead = { lastName: 'Whole', companyName: 'Whole Ltd', city: 'Bonn', assigneeIds: [user.profileId] };
    const made = (await admin.post('/leads', lead)).body;
    const converted = await user.post(`/leads/${made.id}/convert`, {});
    expect(converted.status).toBe(200);
    expect((await admin.get(`/accounts/${converted.body.account.id}`)).body).toMatchObject({
      city: 'Bonn',
      createdBy: user.profileId,
    });
  });
});

describe('a rule for a field that does not exist', () => {
  it('is refused at boot', async () => {
    const wrong = createLeadsCrm({ fieldAccess: { lead: { read: { user: ['titel'] } } } });
    await expect(wrong).rejects.toThrow(/fieldAccess.lead names the field "titel"/);
    await expect(createLeadsCrm({ fieldAccess: { laed: {} } })).rejects.toThrow(/fieldAccess names the entity "laed"/);
  });
});

describe('a whole body', () => {
  it('leaves alone what its sender may not write', async () => {
    const { admin, rep } = crm.acme;
    const values = { title: 'Kept', rating: 'hot', assigneeIds: [rep.profileId], customFields: { score: 3 } };
    const { id } = (await admin.post('/leads', { ...values, description: 'Goes' })).body;
    expect((await rep.put(`/leads/${id}`, { title: 'Replaced' })).status).toBe(200);
    const expected = { ...values, title: 'Replaced', description: null };
    expect((await admin.get(`/leads/${id}`)).body).toMatchObject(expected);
  });
});

describe('rules for pipelines and stages', () => {
  it('hold on the board, which serves whoever may not read ranks and positions', async () => {
    const shown = ['name'];
    const ruled = await createLeadsCrm({
      fieldAccess: {
        lead: { read: { user: ['title', 'stageId'] } },
        leadStage: { read: { user: shown } },
        leadPipeline: { read: { user: shown } },
      },
    });
    const { user } = ruled.acme;
    for (const title of ['One', 'Two']) await user.post('/leads', { title });
    const { status, body } = await user.get('/leads/board?limit=1');
    expect(status).toBe(200);
    expect(body.pipeline.name).toBe('Leads');
    expect(body.stages.map((stage: { name: string }) => stage.name)).toContain('In process');
    expect(body.stages[0]).toMatchObject({ count: 2, cards: [{ title: 'One' }], nextCursor: null });
    for (const name of ['isDefault', 'pipelineId', 'position', 'color', 'mapsToStatus', 'rank'])
      expect(JSON.stringify(body)).not.toContain(name);
    expect((await user.get('/lead-stages')).body.data).toHaveLength(5);
    await ruled.close();
  });
});
