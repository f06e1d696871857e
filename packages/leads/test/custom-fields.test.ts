import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm();
});
afterAll(() => crm?.close());

const define = (field: object) => crm.acme.admin.post('/custom-fields', { entity: 'lead', label: 'A field', ...field });
const create = (customFields: object, rest: object = {}) =>
  crm.acme.admin.post('/leads', { title: 'Custom', customFields, ...rest });
const titles = async (query: string): Promise<string[]> =>
  (await crm.acme.admin.get(`/leads?${query}`)).body.data.map((lead: { title: string }) => lead.title);

const ALL = {
  region: { type: 'text' },
  story: { type: 'textarea' },
  size: { type: 'number' },
  tier: {
    type: 'dropdown',
    options: [
      { value: 'gold', label: 'Gold' },
      { value: 'tin', label: 'Tin' },
    ],
  },
  needs: {
    type: 'multi_select',
    options: [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
      { value: 'c', label: 'C' },
    ],
  },
  founded: { type: 'date' },
  public: { type: 'checkbox' },
  site: { type: 'url' },
  billing: { type: 'email' },
  partner: { type: 'record', target: 'account' },
} as const;

describe('custom fields', () => {
  it('of all ten types hold values, are validated, filtered and sorted by', async () => {
    for (const [key, field] of Object.entries(ALL)) {
      expect((await define({ key, filterable: true, ...field })).status).toBe(201);
    }
    const partner = (await crm.acme.admin.post('/accounts', { name: 'Partner' })).body.id;
    const values = {
      region: 'North',
      story: 'Long',
      size: 12.5,
      tier: 'gold',
      needs: ['a', 'b'],
      founded: '1999-12-31',
      public: true,
      site: 'https://example.com',
      billing: 'Bill@example.com',
      partner,
    };
    const made = await create(values, { title: 'Full' });
    expect(made.status).toBe(201);
    expect(made.body.customFields).toEqual(values);
    await create(
      { size: 3, region: 'South', tier: 'tin', needs: ['c'], public: false, founded: '2020-01-01' },
      { title: 'Half' },
    );
    await create({}, { title: 'Empty' });

    const filters: Record<string, string[]> = {
      'customFields.size[gte]=10': ['Full'],
      'customFields.size=3': ['Half'],
      'customFields.region[startsWith]=no': ['Full'],
      'customFields.tier[in]=gold,tin&sort=title': ['Full', 'Half'],
      'customFields.needs=a': ['Full'],
      'customFields.needs[all]=a,b': ['Full'],
      'customFields.needs[nin]=a&sort=title&title[in]=Full,Half,Empty': ['Empty', 'Half'],
      'customFields.founded[lt]=2000-01-01': ['Full'],
      'customFields.public=false': ['Half'],
      'customFields.billing=bill@EXAMPLE.com': ['Full'],
      [`customFields.partner=${partner}`]: ['Full'],
      'customFields.size[isNull]=true&title=Empty': ['Empty'],
      'sort=-customFields.size&title[in]=Full,Half,Empty': ['Full', 'Half', 'Empty'],
      'sort=customFields.founded&title[in]=Full,Half,Empty': ['Full', 'Half', 'Empty'],
    };
    for (const [query, expected] of Object.entries(filters))
      expect([query, await titles(query)]).toEqual([query, expected]);
    const first = await crm.acme.admin.get('/leads?sort=customFields.size&title[in]=Full,Half,Empty&limit=1');
    const rest = await titles(`sort=customFields.size&title[in]=Full,Half,Empty&cursor=${first.body.page.nextCursor}`);
    expect([first.body.data[0].title, ...rest]).toEqual(['Half', 'Full', 'Empty']);
    const query = await crm.acme.admin.post('/leads/query', { where: { or: [{ 'customFields.size': { gt: 12 } }] } });
    expect(query.body.data).toHaveLength(1);
  });

  it('refuse values that do not fit, by name', async () => {
    const wrong: Record<string, unknown> = {
      region: 5,
      size: '12',
      tier: 'lead',
      needs: ['a', 'z'],
      founded: '1999-02-30',
      public: 'yes',
      site: 'javascript:alert(1)',
      billing: 'nobody',
      partner: 'x',
      unheard: 1,
    };
    for (const [key, value] of Object.entries(wrong)) {
      const { status, body } = await create({ [key]: value });
      expect([key, status]).toEqual([key, 400]);
      expect(body.errors[0].pointer).toMatch(new RegExp(`^/customFields/${key}`));
    }
    for (const body of [
      '{"title":"x","customFields":{"__proto__":1}}',
      '{"title":"x","customFields":{"constructor":1}}',
    ]) {
      expect((await crm.acme.admin.post('/leads', body)).status).toBe(400);
    }
    expect((await create({ "'; drop table leads; --": 1 })).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`k${n}`, n]));
    expect((await create(many)).status).toBe(400);
    const foreign = (await crm.globex.admin.post('/accounts', { name: 'Foreign' })).body.id;
    const other = await create({ partner: foreign });
    const unknown = await create({ partner: '01890000-0000-7000-8000-000000000000' });
    expect(other.body.code).toBe('INVALID_REFERENCE');
    expect({ ...other.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect((await crm.acme.admin.get('/leads?customFields.unheard=1')).status).toBe(400);
    expect((await crm.acme.admin.get("/leads?sort=customFields.x')--")).status).toBe(400);
  });

  it('belong to their organization', async () => {
    expect((await crm.globex.admin.post('/leads', { title: 'x', customFields: { region: 'x' } })).status).toBe(400);
    expect((await crm.globex.admin.get('/leads?customFields.region=x')).status).toBe(400);
    expect((await crm.globex.admin.get('/custom-fields')).body.data).toEqual([]);
  });

  it('merge by PATCH, are replaced by PUT, and null takes one away', async () => {
    const { id } = (await create({ region: 'East', size: 1 })).body;
    const patched = await crm.acme.admin.patch(`/leads/${id}`, { customFields: { size: 2, tier: 'gold' } });
    expect(patched.body).toMatchObject({ version: 2, customFields: { region: 'East', size: 2, tier: 'gold' } });
    const nulled = await crm.acme.admin.patch(`/leads/${id}`, { customFields: { tier: null } });
    expect(nulled.body.customFields).toEqual({ region: 'East', size: 2 });
    expect((await crm.acme.admin.patch(`/leads/${id}`, { customFields: { size: 2 } })).body.version).toBe(3);
    const put = await crm.acme.admin.put(`/leads/${id}`, { title: 'Put', customFields: { size: 9 } });
    expect(put.body.customFields).toEqual({ size: 9 });
  });

  it('may be required, from the next create on', async () => {
    const old = (await create({})).body;
    const field = await define({ key: 'must', type: 'text', required: true });
    expect((await create({})).body.errors[0].pointer).toBe('/customFields/must');
    expect((await crm.acme.admin.patch(`/leads/${old.id}`, { rating: 'hot' })).status).toBe(200);
    expect((await crm.acme.admin.patch(`/leads/${old.id}`, { customFields: { must: null } })).status).toBe(200);
    const has = (await create({ must: 'yes' })).body;
    expect((await crm.acme.admin.patch(`/leads/${has.id}`, { customFields: { must: null } })).status).toBe(400);
    await crm.acme.admin.patch(`/custom-fields/${field.body.id}`, { required: false });
    expect((await create({})).status).toBe(201);
  });

  it('may be unique among live records', async () => {
    await define({ key: 'code', type: 'text', unique: true });
    const answers = await Promise.all(Array.from({ length: 10 }, () => create({ code: 'X1' })));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    const taken = answers.find((answer) => answer.status === 409);
    expect(taken?.body).toMatchObject({ code: 'ALREADY_EXISTS', errors: [{ pointer: '/customFields/code' }] });
    expect((await create({ code: 'x1' })).status).toBe(409);
    const { id } = answers.find((answer) => answer.status === 201)?.body ?? {};
    await crm.acme.admin.delete(`/leads/${id}`);
    expect((await create({ code: 'x1' })).status).toBe(201);
  });

  it('that are unique can be matched by, by 20 writers at once', async () => {
    await define({ key: 'ref', type: 'text', unique: true });
    await define({ key: 'serial', type: 'number', unique: true });
    const put = (n: number) =>
      crm.acme.admin.put('/leads?matchBy=customFields.ref', {
        title: `W${n}`,
        customFields: { ref: n % 2 ? 'R-1' : 'r-1' },
      });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => put(n)));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(19);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const records = [
      { title: 'S', customFields: { serial: 7 } },
      { title: 'T', customFields: { serial: 7 } },
    ];
    const batch = await crm.acme.admin.post('/leads/batch', { matchBy: 'customFields.serial', records });
    expect(batch.body.results.map((one: { status: string }) => one.status)).toEqual(['created', 'updated']);
    expect((await crm.acme.admin.put('/leads?matchBy=customFields.ref', { title: 'x' })).body.errors[0].pointer).toBe(
      '/customFields/ref',
    );
    expect((await crm.acme.admin.put('/leads?matchBy=customFields.size', { title: 'x' })).status).toBe(400);
    expect((await crm.globex.admin.put('/leads?matchBy=customFields.ref', { title: 'x' })).status).toBe(400);
  });

  it('keep old values and take no new ones when deactivated; keep them hidden when deleted', async () => {
    const field = (await define({ key: 'legacy', type: 'text' })).body;
    const { id } = (await create({ legacy: 'old', size: 1 })).body;
    await crm.acme.admin.patch(`/custom-fields/${field.id}`, { isActive: false });
    expect((await crm.acme.admin.get(`/leads/${id}`)).body.customFields.legacy).toBe('old');
    expect((await crm.acme.admin.patch(`/leads/${id}`, { customFields: { legacy: 'new' } })).status).toBe(400);
    expect((await crm.acme.admin.patch(`/leads/${id}`, { customFields: { legacy: 'old', size: 2 } })).status).toBe(200);

    await crm.acme.admin.delete(`/custom-fields/${field.id}`);
    expect((await crm.acme.admin.get(`/leads/${id}`)).body.customFields).toEqual({ size: 2 });
    await crm.acme.admin.patch(`/leads/${id}`, { customFields: { size: 3 } });
    expect((await define({ key: 'legacy', type: 'number' })).status).toBe(409);
    await crm.acme.admin.post(`/custom-fields/${field.id}/restore`);
    expect((await crm.acme.admin.get(`/leads/${id}`)).body.customFields).toEqual({ legacy: 'old', size: 3 });
    await crm.acme.admin.delete(`/custom-fields/${field.id}?purge=true`);
    expect((await define({ key: 'legacy', type: 'number' })).status).toBe(201);
    expect((await crm.acme.admin.get(`/leads/${id}`)).body.customFields).toEqual({ size: 3 });
  });

  it('may be renamed, and lose only options that no record uses', async () => {
    const field = (await crm.acme.admin.get('/custom-fields?key=tier')).body.data[0];
    await create({ tier: 'gold' });
    const path = `/custom-fields/${field.id}`;
    expect((await crm.acme.admin.patch(path, { label: 'Rank' })).body.label).toBe('Rank');
    expect((await crm.acme.admin.patch(path, { options: [{ value: 'tin', label: 'Tin' }] })).status).toBe(409);
    const grown = [...field.options, { value: 'iron', label: 'Iron' }];
    expect((await crm.acme.admin.patch(path, { options: grown })).status).toBe(200);
    expect((await create({ tier: 'iron' })).status).toBe(201);
    expect((await crm.acme.admin.patch(path, { type: 'text' })).status).toBe(400);
  });

  it('are defined by admins, with what their type needs', async () => {
    expect(
      (await crm.acme.manager.post('/custom-fields', { entity: 'lead', key: 'x', label: 'X', type: 'text' })).status,
    ).toBe(403);
    const wrong = [
      { key: 'a1', type: 'dropdown' },
      { key: 'a2', type: 'text', options: [{ value: 'a', label: 'A' }] },
      { key: 'a3', type: 'record' },
      { key: 'a4', type: 'record', target: 'nothing' },
      { key: 'a5', type: 'text', entity: 'team' },
      { key: 'constructor', type: 'text' },
      { key: 'Region', type: 'text' },
      { key: 'a 6', type: 'text' },
      {
        key: 'a7',
        type: 'dropdown',
        options: [
          { value: 'a', label: 'A' },
          { value: 'a', label: 'B' },
        ],
      },
      { key: 'a8', type: 'checkbox', unique: true },
    ];
    for (const field of wrong) expect([field.key, (await define(field)).status]).toEqual([field.key, 400]);
    expect((await define({ key: 'region', type: 'text' })).status).toBe(409);
  });

  it('have their limits', async () => {
    const big = await crm.createOrganization('Big');
    const make = (n: number) =>
      big.admin.post('/custom-fields', { entity: 'lead', key: `k${n}`, label: 'K', type: 'textarea' });
    for (let n = 0; n < 200; n += 1) expect((await make(n)).status).toBe(201);
    expect((await make(200)).status).toBe(409);
    const heavy = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`k${n}`, 'x'.repeat(9000)]));
    expect((await big.admin.post('/leads', { title: 'Heavy', customFields: heavy })).body.errors[0].pointer).toBe(
      '/customFields',
    );
  });
});

describe('a unique custom field', () => {
  it('tells values apart as the database does, and holds for records that come back', async () => {
    await define({ key: 'city', type: 'text', unique: true });
    await define({ key: 'ratio', type: 'number', unique: true });
    // The last letter: JavaScript makes it ς, PostgreSQL σ.
    for (const values of [{ city: 'ΠΑΤΡΑΣ' }, { ratio: 0.0000001 }]) {
      const first = await create(values);
      expect(first.status).toBe(201);
      expect((await create(values)).body.code).toBe('ALREADY_EXISTS');
      await crm.acme.admin.delete(`/leads/${first.body.id}`);
      expect((await create(values)).status).toBe(201);
      expect((await crm.acme.admin.post(`/leads/${first.body.id}/restore`)).body.code).toBe('ALREADY_EXISTS');
    }
  });
});
