import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
let partner: string;
const define = async (entity: string, key: string, more: object = {}) => {
  const made = await crm.acme.admin.post('/custom-fields', { entity, key, label: key, type: 'text', ...more });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return made.body.id as string;
};
const options = (...values: string[]) => ({
  type: 'dropdown',
  options: values.map((value) => ({ value, label: value })),
});

beforeAll(async () => {
  crm = await createLeadsCrm({
    fieldAccess: { account: { write: { sales_rep: ['name'] } } },
  });
  partner = (await crm.acme.admin.post('/accounts', { name: 'Partner' })).body.id;
  for (const entity of ['lead', 'account', 'contact']) {
    await define(entity, 'region');
    await define(entity, 'code', { unique: true });
  }
  await define('lead', 'tier', options('gold', 'tin'));
  await define('account', 'tier', options('gold'));
  await define('lead', 'size');
  await define('account', 'size', { type: 'number' });
  await define('lead', 'friend', { type: 'record', target: 'account' });
  await define('account', 'friend', { type: 'record', target: 'account' });
  await define('lead', 'ownWords', { type: 'textarea' });
});
afterAll(() => crm?.close());

let count = 0;
const lead = async (customFields: object = {}, who = crm.acme.admin) => {
  count += 1;
  const made = await who.post('/leads', {
    lastName: `Doe ${count}`,
    companyName: `Company ${count}`,
    email: `doe${count}@client.example`,
    customFields,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return made.body.id as string;
};
const convert = (id: string, body: object = {}, who = crm.acme.admin) => who.post(`/leads/${id}/convert`, body);
const get = async (path: string) => (await crm.acme.admin.get(path)).body;
const pointers = ({ body }: { body: { errors?: { pointer: string }[] } }) =>
  (body.errors ?? []).map(({ pointer }) => pointer);

describe('custom fields of a converted lead', () => {
  it('of the same key and type go along, where they fit', async () => {
    const values = { region: 'North', code: 'C-1', tier: 'gold', size: '12', friend: partner, ownWords: 'Long' };
    const { status, body } = await convert(await lead(values));
    expect(status).toBe(200);
    expect((await get(`/accounts/${body.account.id}`)).customFields).toEqual({
      region: 'North',
      code: 'C-1',
      tier: 'gold',
      friend: partner,
    });
    expect((await get(`/contacts/${body.contact.id}`)).customFields).toEqual({ region: 'North', code: 'C-1' });
  });

  it('that do not fit the new record are left out: another option, a deleted record, a value that is taken', async () => {
    const gone = (await crm.acme.admin.post('/accounts', { name: 'Gone', customFields: { code: 'C-2' } })).body.id;
    const id = await lead({ code: 'c-2', tier: 'tin', friend: gone, region: 'South' });
    await crm.acme.admin.delete(`/accounts/${gone}`);
    await crm.acme.admin.post('/accounts', { name: 'Taken', customFields: { code: 'C-2' } });
    const { body } = await convert(id);
    expect((await get(`/accounts/${body.account.id}`)).customFields).toEqual({ region: 'South' });
    expect((await get(`/contacts/${body.contact.id}`)).customFields).toEqual({ region: 'South', code: 'c-2' });
  });

  it('give way to those of the body, which are checked where they stand', async () => {
    const id = await lead({ region: 'North' });
    const wrong = await convert(id, { customFields: { account: { size: 'x' }, contact: { region: 'West' } } });
    expect([wrong.status, pointers(wrong)]).toEqual([400, ['/customFields/account/size']]);
    const { body } = await convert(id, { customFields: { account: { size: 5 }, contact: { region: 'West' } } });
    expect((await get(`/accounts/${body.account.id}`)).customFields).toEqual({ region: 'North', size: 5 });
    expect((await get(`/contacts/${body.contact.id}`)).customFields).toEqual({ region: 'West' });
  });

  it('are for records that are created, and that the caller may give them to', async () => {
    const id = await lead();
    const account = { size: 5 };
    for (const body of [{ createAccount: false }, { accountId: partner }]) {
      const refused = await convert(id, { ...body, customFields: { account } });
      expect([refused.status, pointers(refused)]).toEqual([400, ['/customFields/account']]);
    }
    const none = await convert(id, { customFields: { opportunity: {} } });
    expect([none.status, pointers(none)]).toEqual([400, ['/customFields/opportunity']]);
    const own = await lead({ region: 'East' }, crm.acme.rep);
    const refused = await convert(own, { customFields: { account } }, crm.acme.rep);
    expect([refused.status, pointers(refused)]).toEqual([400, ['/customFields/account/customFields']]);
    // What the lead says is carried over whole, whichever fields the caller may write itself.
    const { body } = await convert(own, {}, crm.acme.rep);
    expect((await get(`/accounts/${body.account.id}`)).customFields).toEqual({ region: 'East' });
  });

  it('that are required and missing are asked for by name, and nothing is half done', async () => {
    const required = await define('account', 'segment', { required: true });
    const id = await lead();
    const refused = await convert(id);
    expect([refused.status, refused.body.code, refused.body.errors]).toEqual([
      400,
      'VALIDATION_FAILED',
      [{ pointer: '/customFields/account/segment', detail: 'is required' }],
    ]);
    const patched = await crm.acme.admin.patch(`/leads/${id}`, { status: 'converted' });
    expect([patched.status, patched.body.errors]).toEqual([
      400,
      [
        {
          pointer: '/status',
          detail: 'customFields.account.segment is required: send it with POST /leads/:id/convert',
        },
      ],
    ]);
    expect(await get(`/leads/${id}`)).toMatchObject({ status: 'assigned', convertedAccountId: null });
    const { status, body } = await convert(id, { customFields: { account: { segment: 'B2B' } } });
    expect(status).toBe(200);
    expect((await get(`/accounts/${body.account.id}`)).customFields).toEqual({ segment: 'B2B' });
    // One that the lead carries under the same key need not be sent.
    await define('lead', 'segment');
    expect((await convert(await lead({ segment: 'B2C' }))).status).toBe(200);
    await crm.acme.admin.delete(`/custom-fields/${required}`);
  });
});
