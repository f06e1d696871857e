import type { TestClient, TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

const DAY_MS = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const day = (days: number): string => ago(days).slice(0, 10);
/** The day differs by one at most between the clocks of the test and of the organization: none of these is so close. */
const OLD = 20;
const NEW = 2;

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm({ fieldAccess: { lead: { read: { user: ['title', 'createdAt', 'lastContactedOn'] } } } });
  const { admin, user, rep, members } = crm.acme;
  expect(members.length).toBeGreaterThanOrEqual(4);
  const leads = [
    { title: 'Fresh' },
    { title: 'Never contacted', created: OLD },
    { title: 'Long quiet', created: OLD, lastContactedOn: day(OLD), assigneeIds: [user.profileId] },
    { title: 'Spoken to', created: OLD, lastContactedOn: day(NEW), assigneeIds: [rep.profileId] },
    { title: 'Closed', created: OLD, status: 'closed', assigneeIds: [rep.profileId] },
    { title: 'Quiet and recycled', created: OLD, status: 'recycled', assigneeIds: [rep.profileId] },
  ];
  for (const { created, ...lead } of leads) {
    const { status, body } = await admin.post('/leads', lead);
    expect(status).toBe(201);
    await crm.globex.admin.post('/leads', { title: lead.title });
    if (created) await crm.adminSql('update leads set created_at = $1 where id = $2', [ago(created), body.id]);
  }
});
afterAll(() => crm?.close());

const countOf = async (client: TestClient, query: string): Promise<number> => {
  const { status, body } = await client.get(`/leads?total=true&limit=1&${query}`);
  expect(status).toBe(200);
  return body.page.total;
};
const OPEN = 'status[nin]=converted,closed';

describe('totals of leads', () => {
  it('are there on request, for the whole list whatever the page', async () => {
    const { admin } = crm.acme;
    expect((await admin.get('/leads')).body.page.totals).toBeUndefined();
    const expected = { count: 6, open: 5, unworkedOverAWeek: 3 };
    expect((await admin.get('/leads?totals=true&limit=1')).body.page.totals).toEqual(expected);
    expect((await admin.post('/leads/query', { totals: true, limit: 1 })).body.page.totals).toEqual(expected);
    expect((await admin.get('/leads/board?totals=true&limit=1')).body.totals).toEqual(expected);
    expect((await admin.get('/leads/board')).body.totals).toBeUndefined();
  });

  it('count what the filters leave', async () => {
    const { admin } = crm.acme;
    const { body } = await admin.get(`/leads?totals=true&lastContactedOn[isNull]=true`);
    expect(body.page.totals).toEqual({ count: 4, open: 3, unworkedOverAWeek: 2 });
    expect((await admin.get(`/leads/board?totals=true&search=quiet`)).body.totals).toEqual({
      count: 2,
      open: 2,
      unworkedOverAWeek: 2,
    });
  });

  it('agree with the lists of the same caller, in each role', async () => {
    const { admin, manager, rep } = crm.acme;
    for (const client of [admin, manager, rep]) {
      const { totals } = (await client.get('/leads?totals=true')).body.page;
      const never = `${OPEN}&lastContactedOn[isNull]=true&createdAt[lt]=${ago(7)}`;
      expect(totals).toEqual({
        count: await countOf(client, ''),
        open: await countOf(client, OPEN),
        unworkedOverAWeek:
          (await countOf(client, `${OPEN}&lastContactedOn[lt]=${day(7)}`)) + (await countOf(client, never)),
      });
    }
    expect((await rep.get('/leads?totals=true')).body.page.totals).toEqual({ count: 3, open: 2, unworkedOverAWeek: 1 });
  });

  it('tell nothing of a field that the caller may not see', async () => {
    const { user } = crm.acme;
    expect((await user.get('/leads?totals=true')).body.page.totals).toEqual({ count: 1 });
    expect((await user.get('/leads/board?totals=true')).body.totals).toEqual({ count: 1 });
  });

  it('are refused where the entity has none', async () => {
    const { admin } = crm.acme;
    for (const answer of [
      await admin.get('/accounts?totals=true'),
      await admin.post('/accounts/query', { totals: true }),
      await admin.get('/leads?totals=yes'),
    ])
      expect(answer.body).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
  });
});
