import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { jobs } from '@bottlecrm/jobs';
import { Lead, leads } from '@bottlecrm/leads';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';
import { reminders } from '../src/reminders.ts';

let crm: TestCrm;
const sent: string[] = [];

beforeAll(async () => {
  const send = async (text: string, key: string) => void sent.push(`${text} ${key}`);
  crm = await createTestCrm({ plugins: [accounts, contacts, leads, [jobs, { redisUrl: '' }], reminders(send)] });
});
afterAll(() => crm?.close());

it('leads are reminded of on their day', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const lead = async (companyName: string, nextFollowUpOn: string) =>
    (await crm.acme.admin.post('/leads', { companyName, nextFollowUpOn })).body.id;
  const [due, later, old] = [
    await lead('Initech', today),
    await lead('Later', '2999-01-01'),
    await lead('Old', '2026-01-01'),
  ];
  await crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
    await ctx.enqueue('lead.remindAll', {});
    await ctx.enqueue('lead.remind', { leadId: old, day: '2026-01-01' });
  });
  const ratingOf = async (id: string) => (await crm.acme.admin.get(`/leads/${id}`)).body.rating;
  for (const id of [due, old]) await expect.poll(() => ratingOf(id)).toBe('hot');
  expect(await ratingOf(later)).toBeNull();
});

it('a conversion is reported', async () => {
  const lead = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.create(Lead, { companyName: 'Initrode' }));
  await crm.acme.admin.post(`/leads/${lead.id}/convert`, {});
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toMatch(/^Initrode was converted [0-9a-f-]{36}$/);
});

it('the configuration composes', () => {
  expect(config.plugins).toHaveLength(5);
});
