import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leadConversion, leadConverted } from '../src/index.ts';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
const converted: unknown[] = [];
beforeAll(async () => {
  crm = await createLeadsCrm({
    host: (app) => app.crm.on(leadConverted, (_ctx, event) => void converted.push(event.payload)),
  });
});
afterAll(() => crm?.close());

const create = async (lead: object): Promise<string> => {
  const made = await crm.acme.admin.post('/leads', lead);
  expect(made.status).toBe(201);
  return made.body.id;
};
const convert = (id: string, body: object = {}) => crm.acme.admin.post(`/leads/${id}/convert`, body);
const get = async (path: string) => (await crm.acme.admin.get(path)).body;

describe('converting a lead', () => {
  it('makes an account and a contact, links them and closes the lead', async () => {
    const team = (await crm.acme.admin.post('/teams', { name: 'Closers' })).body.id;
    const id = await create({
      firstName: 'Jane',
      lastName: 'Doe',
      email: 'jane@initech.example',
      companyName: 'Initech',
      jobTitle: 'CTO',
      website: 'https://initech.example',
      industry: 'software',
      city: 'Austin',
      country: 'US',
      assigneeIds: [crm.acme.rep.profileId],
      teamIds: [team],
    });
    const { status, body } = await convert(id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      leadId: id,
      account: { created: true },
      contact: { created: true },
      opportunity: null,
    });

    const lead = await get(`/leads/${id}?include=convertedAccount,convertedContact`);
    expect(lead).toMatchObject({
      status: 'converted',
      stageId: null,
      rank: null,
      convertedAccountId: body.account.id,
      convertedContactId: body.contact.id,
      convertedOpportunityId: null,
      convertedAccount: { name: 'Initech' },
      convertedContact: { lastName: 'Doe' },
    });
    expect(Date.parse(lead.convertedAt)).toBeGreaterThan(Date.now() - 60_000);
    expect(await get(`/accounts/${body.account.id}`)).toMatchObject({
      name: 'Initech',
      industry: 'software',
      city: 'Austin',
      assigneeIds: [crm.acme.rep.profileId],
      teamIds: [team],
      contactIds: [body.contact.id],
    });
    expect(await get(`/contacts/${body.contact.id}`)).toMatchObject({
      firstName: 'Jane',
      lastName: 'Doe',
      email: 'jane@initech.example',
      title: 'CTO',
      accountId: body.account.id,
      accountIds: [body.account.id],
      assigneeIds: [crm.acme.rep.profileId],
      teamIds: [team],
    });
    await expect
      .poll(() => converted)
      .toContainEqual({
        leadId: id,
        accountId: body.account.id,
        contactId: body.contact.id,
        opportunityId: null,
      });
  });

  it('finds the account by name and the contact by e-mail, without case', async () => {
    const account = (await crm.acme.admin.post('/accounts', { name: 'Umbrella' })).body.id;
    const contact = await crm.acme.admin.post('/contacts', {
      firstName: 'A',
      lastName: 'W',
      email: 'aw@umbrella.example',
    });
    const id = await create({ companyName: 'UMBRELLA', lastName: 'Wesker', email: 'AW@umbrella.example' });
    const { body } = await convert(id);
    expect(body).toMatchObject({
      account: { id: account, created: false },
      contact: { id: contact.body.id, created: false },
    });
    expect((await get(`/contacts/${contact.body.id}`)).accountIds).toEqual([account]);
  });

  it('names the account after the company, else the person, else the address, else the title', async () => {
    const names = [
      [{ companyName: 'Hooli', lastName: 'Belson' }, 'Hooli'],
      [{ firstName: 'Gavin', lastName: 'Belson' }, 'Gavin Belson'],
      [{ email: 'peter@piedpiper.example' }, 'peter@piedpiper.example'],
      [{ title: 'A nameless chance' }, 'A nameless chance'],
    ] as const;
    for (const [lead, name] of names) {
      const { body } = await convert(await create(lead));
      expect((await get(`/accounts/${body.account.id}`)).name).toBe(name);
    }
  });

  it('makes no contact of a lead that names no person', async () => {
    const { body } = await convert(await create({ companyName: 'Faceless Ltd' }));
    expect(body.contact).toBeNull();
    const nameless = await convert(await create({ email: 'info@nobody.example', companyName: 'Nobody' }));
    expect(await get(`/contacts/${nameless.body.contact.id}`)).toMatchObject({ firstName: '', lastName: 'info' });
  });

  it('does only what it is asked to', async () => {
    const account = (await crm.acme.admin.post('/accounts', { name: 'Chosen' })).body.id;
    const chosen = await convert(await create({ lastName: 'Chooser' }), { accountId: account, createContact: false });
    expect(chosen.body).toMatchObject({ account: { id: account, created: false }, contact: null });
    const alone = await convert(await create({ lastName: 'Alone', email: 'alone@example.com' }), {
      createAccount: false,
    });
    expect(alone.body.account).toBeNull();
    expect(await get(`/contacts/${alone.body.contact.id}`)).toMatchObject({ accountId: null });
  });

  it('leaves out members who have left', async () => {
    const org = await crm.createOrganization('Leavers');
    const lead = await org.admin.post('/leads', {
      lastName: 'Kept',
      assigneeIds: [org.rep.profileId, org.user.profileId],
    });
    await org.admin.patch(`/members/${org.user.profileId}`, { isActive: false });
    const { status, body } = await org.admin.post(`/leads/${lead.body.id}/convert`, {});
    expect(status).toBe(200);
    expect((await org.admin.get(`/accounts/${body.account.id}`)).body.assigneeIds).toEqual([org.rep.profileId]);
  });

  it('refuses an opportunity while no package brings them', async () => {
    const id = await create({ title: 'Deal' });
    expect((await convert(id, { createOpportunity: true })).body.errors[0].pointer).toBe('/createOpportunity');
    expect((await convert(id, { opportunityName: 'Deal' })).body.errors[0].pointer).toBe('/opportunityName');
    expect((await get(`/leads/${id}`)).status).toBe('assigned');
  });

  it('refuses the account of another organization as it refuses an unknown one', async () => {
    const id = await create({ title: 'Cross' });
    const foreign = (await crm.globex.admin.post('/accounts', { name: 'Foreign' })).body.id;
    const unknown = await convert(id, { accountId: '01890000-0000-7000-8000-000000000000' });
    const other = await convert(id, { accountId: foreign });
    expect(other.body.code).toBe('INVALID_REFERENCE');
    expect({ ...other.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect((await crm.globex.admin.post(`/leads/${id}/convert`, {})).status).toBe(404);
  });

  it('happens once, also when two ask at the same moment', async () => {
    const id = await create({ lastName: 'Once', companyName: 'Once Inc' });
    const answers = await Promise.all([convert(id), convert(id), convert(id)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body.code).toBe('LEAD_ALREADY_CONVERTED');
    expect((await crm.acme.admin.get('/accounts?name=Once%20Inc&total=true')).body.page.total).toBe(1);
  });

  it('of one company by two leads at once ends in one account', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map((n) => create({ companyName: 'Shared Corp', lastName: `L${n}` })));
    const answers = await Promise.all(ids.map((id) => convert(id)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map((answer) => answer.body.account.id)).size).toBe(1);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    crm.app.crm.before(leadConversion, async (_ctx, _values, lead) => {
      if (lead.title === 'Refused') throw new Error('the host refuses');
    });
    const id = await create({ title: 'Refused', companyName: 'Never made', lastName: 'Nobody' });
    expect((await convert(id)).status).toBe(500);
    expect(await get(`/leads/${id}`)).toMatchObject({ status: 'assigned', version: 1 });
    expect((await crm.acme.admin.get('/accounts?name=Never%20made&total=true')).body.page.total).toBe(0);
  });
});

describe('the status converted', () => {
  it('by PATCH converts with the defaults', async () => {
    const id = await create({ lastName: 'Patch', companyName: 'Patch Ltd' });
    const { status, body } = await crm.acme.admin.patch(`/leads/${id}`, { status: 'converted', rating: 'hot' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'converted', rating: 'hot' });
    expect(body.convertedAccountId).not.toBeNull();
    expect((await crm.acme.admin.patch(`/leads/${id}`, { status: 'converted' })).status).toBe(409);
  });

  it('is refused on create and by PUT, and never left again', async () => {
    expect((await crm.acme.admin.post('/leads', { title: 'No', status: 'converted' })).status).toBe(400);
    const id = await create({ title: 'Put' });
    expect((await crm.acme.admin.put(`/leads/${id}`, { title: 'Put', status: 'converted' })).status).toBe(400);
    await convert(id);
    expect((await crm.acme.admin.patch(`/leads/${id}`, { status: 'assigned' })).status).toBe(409);
    const stage = (await crm.acme.admin.get('/leads/board')).body.stages[0].id;
    expect((await crm.acme.admin.post(`/leads/${id}/move`, { stageId: stage })).status).toBe(409);
    expect((await crm.acme.admin.patch(`/leads/${id}`, { description: 'Still editable' })).status).toBe(200);
  });
});
