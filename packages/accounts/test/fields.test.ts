import { accounts, INDUSTRIES } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullAccount } from './full-account.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts] });
});
afterAll(() => crm.close());

const nameOf = (() => {
  let count = 0;
  return () => `Account ${++count}`;
})();
const create = (body: Record<string, unknown> = {}) => crm.acme.admin.post('/accounts', { name: nameOf(), ...body });
const pointers = (body: { errors?: { pointer: string }[] }) => body.errors?.map(({ pointer }) => pointer);

describe('a new account', () => {
  test('keeps every field as it is sent', async () => {
    const references = { assigneeIds: [crm.acme.rep.profileId] };
    const created = await crm.acme.admin.post('/accounts', { ...fullAccount, ...references });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ ...fullAccount, ...references, teamIds: [], version: 1, deletedAt: null });
    expect(created.headers.location).toBe(`/api/accounts/${created.body.id}`);
    const read = await crm.acme.user.get(`/accounts/${created.body.id}`);
    expect(read).toMatchObject({ status: 200, body: created.body });
  });

  test('needs only a name; everything else is null, empty or its default', async () => {
    const { body } = await create({ name: 'Lonely' });
    expect(body).toEqual({
      id: body.id,
      createdAt: body.createdAt,
      customFields: {},
      updatedAt: body.updatedAt,
      createdBy: crm.acme.admin.profileId,
      updatedBy: crm.acme.admin.profileId,
      externalId: null,
      version: 1,
      deletedAt: null,
      name: 'Lonely',
      email: null,
      phone: null,
      website: null,
      industry: null,
      numberOfEmployees: null,
      annualRevenue: null,
      currency: null,
      addressLine: null,
      city: null,
      state: null,
      postcode: null,
      country: null,
      description: null,
      isActive: true,
      assigneeIds: [],
      teamIds: [],
    });
  });

  test("reads '' as null in every optional text, and trims", async () => {
    const blank = { email: '', phone: '', website: '', industry: '', annualRevenue: '', currency: '', country: ' ' };
    const { status, body } = await create({
      ...blank,
      name: '  Trimmed  ',
      city: ' ',
      description: '',
      externalId: '',
    });
    expect(status).toBe(201);
    for (const field of [...Object.keys(blank), 'city', 'description', 'externalId']) expect(body[field]).toBeNull();
    expect(body.name).toBe('Trimmed');
  });

  test.each([
    ['no name', {}],
    ["''", { name: '' }],
    ['spaces', { name: '   ' }],
    ['null', { name: null }],
  ])('is refused with %s as its name', async (_form, body) => {
    const answer = await crm.acme.admin.post('/accounts', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED', errors: [{ pointer: '/name' }] } });
  });

  test('takes each of the 30 industries', async () => {
    expect(new Set(INDUSTRIES).size).toBe(30);
    for (const industry of INDUSTRIES) expect((await create({ industry })).body.industry).toBe(industry);
  });
});

describe('money', () => {
  test.each([
    ['0', '0.00'],
    ['1250', '1250.00'],
    ['1250.5', '1250.50'],
    ['0.1234', '0.1234'],
    ['0.125', '0.125'],
    ['899999999999999.9999', '899999999999999.9999'],
    ['900000000000000.00', '900000000000000.00'],
    [1250, '1250.00'],
    [0.1, '0.10'],
    [99999999999999.5, '99999999999999.50'],
  ])('%j is answered as "%s"', async (sent, answered) => {
    const { status, body } = await create({ annualRevenue: sent });
    expect({ status, annualRevenue: body.annualRevenue }).toEqual({ status: 201, annualRevenue: answered });
  });

  test.each([
    ['1.23456'],
    [1.23456],
    ['-1'],
    [-0.01],
    ['1e3'],
    ['1,5'],
    ['abc'],
    ['1000000000000000'],
    ['900000000000000.0001'],
    ['999999999999999'],
    [1e20],
    [true],
    [9007199254740992],
  ])('%j is refused', async (annualRevenue) => {
    const answer = await create({ annualRevenue });
    expect(answer.status).toBe(400);
    expect(pointers(answer.body)).toEqual(['/annualRevenue']);
  });
});

describe('values outside their lists and ranges are refused by name', () => {
  test.each([
    ['industry', 'mining'],
    ['industry', 'Banking'],
    ['currency', 'EURO'],
    ['currency', 'XYZ'],
    ['currency', 'eur'],
    ['country', 'USA'],
    ['country', 'QQ'],
    ['email', 'not an address'],
    ['website', 'ftp://northwind.example'],
    ['website', 'javascript:alert(1)'],
    ['website', 'northwind'],
    ['numberOfEmployees', -1],
    ['numberOfEmployees', 1.5],
    ['numberOfEmployees', '12'],
    ['numberOfEmployees', 2147483648],
    ['isActive', 'yes'],
    ['isActive', null],
    ['assigneeIds', 'me'],
    ['assigneeIds', ['not a uuid']],
    ['teamIds', null],
  ])('%s: %j', async (field, value) => {
    const answer = await create({ [field]: value });
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect(answer.body.errors[0].pointer).toMatch(new RegExp(`^/${field}(/0)?$`));
  });

  test.each([
    ['name', 255],
    ['phone', 40],
    ['postcode', 64],
    ['description', 10_000],
    ['externalId', 255],
  ])('%s: more than %i characters', async (field, most) => {
    expect((await create({ [field]: '1'.repeat(most) })).status).toBe(201);
    expect(pointers((await create({ [field]: '1'.repeat(most + 1) })).body)).toEqual([`/${field}`]);
  });

  test.each([
    'nope',
    'id',
    'orgId',
    'org_id',
    'createdAt',
    'createdBy',
    'version',
    'deletedAt',
    'emailKey',
    'searchText',
  ])('a body with %s, which nobody may send, is refused on create, PATCH and PUT', async (property) => {
    const { body } = await create();
    for (const answer of [
      await create({ [property]: 'x' }),
      await crm.acme.admin.patch(`/accounts/${body.id}`, { [property]: 'x' }),
      await crm.acme.admin.put(`/accounts/${body.id}`, { name: body.name, [property]: 'x' }),
    ]) {
      expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
      expect(pointers(answer.body)).toEqual([`/${property}`]);
    }
  });
});

describe('PATCH', () => {
  test('changes what the body names and counts the version once', async () => {
    const created = await create({ ...fullAccount, name: nameOf(), externalId: 'patch-1' });
    const patched = await crm.acme.manager.patch(`/accounts/${created.body.id}`, {
      city: 'Portland',
      annualRevenue: 7,
      assigneeIds: [crm.acme.user.profileId, crm.acme.rep.profileId],
    });
    expect(patched.status).toBe(200);
    expect(patched.body).toEqual({
      ...created.body,
      city: 'Portland',
      annualRevenue: '7.00',
      assigneeIds: [crm.acme.user.profileId, crm.acme.rep.profileId].sort(),
      version: 2,
      updatedAt: patched.body.updatedAt,
      updatedBy: crm.acme.manager.profileId,
    });
  });

  test('writes nothing when nothing differs', async () => {
    const created = await create({ annualRevenue: '10.5', assigneeIds: [crm.acme.rep.profileId] });
    const same = { name: created.body.name, annualRevenue: 10.5, assigneeIds: [crm.acme.rep.profileId], email: '' };
    const patched = await crm.acme.admin.patch(`/accounts/${created.body.id}`, same);
    expect(patched).toMatchObject({ status: 200, body: created.body });
  });

  test('does not blank the name', async () => {
    const { body } = await create();
    for (const name of ['', ' ', null]) {
      expect((await crm.acme.admin.patch(`/accounts/${body.id}`, { name })).status).toBe(400);
    }
  });
});

test('a phone number is stored as typed, and in E.164 by the country of its account', async () => {
  const { body } = await create({ phone: '(650) 253-0000' });
  const stored = async () =>
    (await crm.sql(crm.acme, 'select phone, phone_e164 from accounts where id = $1', [body.id]))[0];
  const patch = (change: object) => crm.acme.admin.patch(`/accounts/${body.id}`, change);
  expect(await stored()).toEqual({ phone: '(650) 253-0000', phone_e164: null });
  await patch({ country: 'US' });
  expect(await stored()).toEqual({ phone: '(650) 253-0000', phone_e164: '+16502530000' });
  await patch({ phone: '650 253 0001' });
  expect(await stored()).toEqual({ phone: '650 253 0001', phone_e164: '+16502530001' });
  await patch({ phone: 'extension 12' });
  expect(await stored()).toEqual({ phone: 'extension 12', phone_e164: null });
});

describe('PUT', () => {
  test('nulls, empties or resets what it does not name', async () => {
    const team = await crm.acme.admin.post('/teams', { name: 'Put' });
    const created = await create({
      ...fullAccount,
      name: nameOf(),
      externalId: 'put-1',
      assigneeIds: [crm.acme.rep.profileId],
      teamIds: [team.body.id],
    });
    const put = await crm.acme.admin.put(`/accounts/${created.body.id}`, { name: 'Put anew' });
    expect(put.status).toBe(200);
    const fresh = await create();
    const { id, createdAt, updatedAt, version } = put.body;
    expect(put.body).toEqual({ ...fresh.body, name: 'Put anew', id, createdAt, updatedAt, version });
    expect(version).toBe(2);
  });

  test('needs the name', async () => {
    const { body } = await create();
    const answer = await crm.acme.admin.put(`/accounts/${body.id}`, { city: 'Oslo' });
    expect(answer.status).toBe(400);
    expect(pointers(answer.body)).toEqual(['/name']);
  });
});
