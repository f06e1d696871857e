import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm();
});
afterAll(() => crm?.close());

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe('a lead', () => {
  it('keeps every field that it is given', async () => {
    const contact = await crm.acme.admin.post('/contacts', { firstName: 'Ann', lastName: 'Lee' });
    const team = await crm.acme.admin.post('/teams', { name: 'Field team' });
    const lead = {
      title: 'Fleet renewal',
      salutation: 'Dr.',
      firstName: 'Jane',
      lastName: 'Doe',
      email: 'Jane.Doe@example.com',
      phone: '+49 30 123456',
      jobTitle: 'CTO',
      companyName: 'Initech',
      website: 'https://initech.example',
      linkedinUrl: 'https://www.linkedin.com/in/jane',
      status: 'in_process',
      source: 'campaign',
      industry: 'software',
      rating: 'hot',
      opportunityAmount: '12500.50',
      currency: 'EUR',
      probability: 40,
      closeDate: day(30),
      addressLine: 'Hauptstr. 1',
      city: 'Berlin',
      state: 'BE',
      postcode: '10115',
      country: 'DE',
      lastContactedOn: day(-3),
      nextFollowUpOn: day(4),
      description: 'Wants a demo.',
      contactIds: [contact.body.id],
      assigneeIds: [crm.acme.rep.profileId],
      teamIds: [team.body.id],
      externalId: 'hubspot-17',
    };
    const created = await crm.acme.admin.post('/leads', lead);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ ...lead, version: 1, daysSinceContact: 3, isStale: false });
    const read = await crm.acme.admin.get(created.headers.location ?? '');
    expect(read.body).toEqual(created.body);
  });

  it('needs a title, a company, a last name or an e-mail address', async () => {
    const { status, body } = await crm.acme.admin.post('/leads', { firstName: 'Only' });
    expect(status).toBe(400);
    expect(body.errors[0].detail).toContain('at least one of');
    const lead = await crm.acme.admin.post('/leads', { title: 'Named' });
    const emptied = await crm.acme.admin.patch(`/leads/${lead.body.id}`, { title: '' });
    expect(emptied.status).toBe(400);
  });

  it('shares its e-mail address with no other open lead of the organization', async () => {
    const first = await crm.acme.admin.post('/leads', { email: 'same@example.com' });
    const second = await crm.acme.admin.post('/leads', { email: 'SAME@example.com' });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ code: 'ALREADY_EXISTS', errors: [{ pointer: '/email' }] });
    expect((await crm.globex.admin.post('/leads', { email: 'same@example.com' })).status).toBe(201);

    await crm.acme.admin.patch(`/leads/${first.body.id}`, { status: 'closed' });
    const third = await crm.acme.admin.post('/leads', { email: 'Same@Example.com' });
    expect(third.status).toBe(201);
    const reopened = await crm.acme.admin.patch(`/leads/${first.body.id}`, { status: 'assigned' });
    expect(reopened.status).toBe(409);
    await crm.acme.admin.delete(`/leads/${third.body.id}`);
    expect((await crm.acme.admin.patch(`/leads/${first.body.id}`, { status: 'assigned' })).status).toBe(200);
  });

  it('is stale after 30 days without contact, unless closed', async () => {
    const read = async (lead: object) => (await crm.acme.admin.post('/leads', { title: 'Aging', ...lead })).body;
    expect(await read({ lastContactedOn: day(-30) })).toMatchObject({ daysSinceContact: 30, isStale: false });
    expect(await read({ lastContactedOn: day(-31) })).toMatchObject({ daysSinceContact: 31, isStale: true });
    expect(await read({ lastContactedOn: day(-31), status: 'closed' })).toMatchObject({ isStale: false });
    expect(await read({})).toMatchObject({ daysSinceContact: null, isStale: false });
  });

  it('has an overdue follow-up from the day after it', async () => {
    const read = async (lead: object) => (await crm.acme.admin.post('/leads', { title: 'Follow', ...lead })).body;
    expect(await read({ nextFollowUpOn: day(-1) })).toMatchObject({ isFollowUpOverdue: true });
    expect(await read({ nextFollowUpOn: day(0) })).toMatchObject({ isFollowUpOverdue: false });
    expect(await read({ nextFollowUpOn: day(-1), status: 'closed' })).toMatchObject({ isFollowUpOverdue: false });
  });

  it('follows the calendar of the organization', async () => {
    const zone = 'Pacific/Kiritimati';
    const [today] = await crm.adminSql(`select to_char(now() at time zone '${zone}', 'YYYY-MM-DD') as today`);
    const there = await crm.createOrganization('Kiritimati');
    await there.admin.patch('/org', { timezone: zone });
    const lead = await there.admin.post('/leads', { title: 'Island', nextFollowUpOn: today?.today });
    expect(lead.body.isFollowUpOverdue).toBe(false);
    const late = await there.admin.post('/leads', { title: 'Island', lastContactedOn: today?.today });
    expect(late.body.daysSinceContact).toBe(0);
  });
});

describe('who sees a lead', () => {
  it('is its creator, its assignees, their teams, managers and admins', async () => {
    const { admin, manager, rep, user, otherUser } = crm.acme;
    const team = await admin.post('/teams', { name: 'Rep and user', memberIds: [rep.profileId, user.profileId] });
    const byTeam = await admin.post('/leads', { title: 'By team', teamIds: [team.body.id] });
    const byMate = await admin.post('/leads', { title: 'By teammate', assigneeIds: [user.profileId] });
    const private_ = await admin.post('/leads', { title: 'Unassigned' });
    const own = await otherUser.post('/leads', { title: 'Own' });
    const sees = async (client: typeof admin, lead: { body: { id: string } }) =>
      (await client.get(`/leads/${lead.body.id}`)).status === 200;

    for (const lead of [byTeam, byMate, private_, own]) {
      expect(await sees(admin, lead)).toBe(true);
      expect(await sees(manager, lead)).toBe(true);
    }
    expect(await sees(rep, byTeam)).toBe(true);
    expect(await sees(rep, byMate)).toBe(true);
    expect(await sees(rep, private_)).toBe(false);
    expect(await sees(user, byMate)).toBe(true);
    expect(await sees(user, byTeam)).toBe(false);
    expect(await sees(otherUser, own)).toBe(true);
    expect(await sees(otherUser, byMate)).toBe(false);

    const listed = await user.get('/leads?limit=100&total=true');
    const titles = listed.body.data.map((lead: { title: string }) => lead.title);
    expect(titles).toContain('By teammate');
    expect(titles).not.toContain('By team');
    expect(listed.body.page.total).toBe(titles.length);
    expect((await user.get('/leads?search=By%20team&total=true')).body.page.total).toBe(1);
  });

  it('answers 403 for a change of a lead that one may only read, 404 for one that one may not', async () => {
    const { admin, rep, user, otherUser } = crm.acme;
    const team = await admin.post('/teams', { name: 'Readers', memberIds: [rep.profileId] });
    const lead = await admin.post('/leads', { title: 'Readable', teamIds: [team.body.id] });
    expect((await rep.patch(`/leads/${lead.body.id}`, { title: 'Mine' })).status).toBe(403);
    expect((await rep.post(`/leads/${lead.body.id}/convert`, {})).status).toBe(403);
    expect((await rep.delete(`/leads/${lead.body.id}`)).status).toBe(403);
    expect((await otherUser.patch(`/leads/${lead.body.id}`, { title: 'Mine' })).status).toBe(404);
    const own = await rep.post('/leads', { title: 'Rep made it' });
    expect((await rep.delete(`/leads/${own.body.id}`)).status).toBe(204);
    const mine = await user.post('/leads', { title: 'User made it' });
    expect((await user.patch(`/leads/${mine.body.id}`, { title: 'Changed' })).status).toBe(200);
    expect((await user.delete(`/leads/${mine.body.id}`)).status).toBe(403);
  });
});
