import type { RecordOf } from '@bottlecrm/core';
import { openApiDocument } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, expectTypeOf, it } from 'vitest';
import config from '../bottlecrm.config.ts';
import { hottestLeads } from '../src/hottest-leads.ts';
import { CHANNELS, type MyLead } from '../src/my-lead.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm(config);
});
afterAll(() => crm?.close());

const create = (lead: object) => crm.acme.admin.post('/leads', lead);

it('stores the fields in columns of their own', async () => {
  const made = await create({ lastName: 'Doe', score: 70, channel: 'fair' });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ score: 70, channel: 'fair', campaignCode: null });
  const [row] = await crm.sql(crm.acme, 'select score, channel from leads where id = $1', [made.body.id]);
  expect(row).toEqual({ score: 70, channel: 'fair' });
});

it('gives a lead without a score the default', async () => {
  expect((await create({ lastName: 'Plain' })).body.score).toBe(0);
});

it('checks them in bodies and filters, and sorts by them', async () => {
  const wrong = await create({ lastName: 'Doe', score: 101 });
  expect(wrong.body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ pointer: '/score' }] });
  for (const score of [10, 90, 60]) await create({ lastName: 'Sorted', score });
  const sorted = await crm.acme.admin.get('/leads?lastName=Sorted&score[gte]=50&sort=-score');
  expect(sorted.body.data.map((lead: { score: number }) => lead.score)).toEqual([90, 60]);
  const unknown = await crm.acme.admin.get('/leads?channel=radio');
  expect(unknown.body.errors[0]).toEqual({ pointer: '?channel', detail: expect.stringContaining(CHANNELS[0]) });
});

it('keeps a code unique per organization, and finds a lead by it', async () => {
  expect((await create({ lastName: 'Coded', campaignCode: 'Spring-26' })).status).toBe(201);
  const again = await create({ lastName: 'Coded', campaignCode: 'SPRING-26' });
  expect(again.body).toMatchObject({ code: 'ALREADY_EXISTS', errors: [{ pointer: '/campaignCode' }] });
  const found = await crm.acme.admin.get('/leads?search=spring-2');
  expect(found.body.data.map((lead: { lastName: string }) => lead.lastName)).toEqual(['Coded']);
});

it('logs a change of them like any other', async () => {
  const { id } = (await create({ lastName: 'Logged', score: 1 })).body;
  await crm.acme.admin.patch(`/leads/${id}`, { score: 2 });
  const [entry] = await crm.sql(
    crm.acme,
    `select changes from change_log where entity = 'lead' and record_id = $1 and action = 'update'`,
    [id],
  );
  expect(entry?.changes).toEqual({ score: [1, 2] });
});

it('describes them in OpenAPI', () => {
  const { components } = openApiDocument(crm.app.crm) as { components: { schemas: Record<string, object> } };
  expect(components.schemas.CreateLead ?? components.schemas.CreateLeadBody).toMatchObject({
    properties: { score: { type: 'integer', minimum: 0, maximum: 100 } },
  });
});

it('types them in code', async () => {
  await create({ lastName: 'Hot', score: 99 });
  const identity = { orgId: crm.acme.id, profileId: crm.acme.admin.profileId, readOnly: true };
  const [hottest] = await crm.app.crm.tenant(identity, (ctx) => hottestLeads(ctx, 1));
  expect(hottest?.score).toBe(99);
  expectTypeOf<RecordOf<typeof MyLead>['score']>().toEqualTypeOf<number>();
  expectTypeOf<RecordOf<typeof MyLead>['channel']>().toEqualTypeOf<'fair' | 'web' | 'referral' | null>();
});
