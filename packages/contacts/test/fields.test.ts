import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullContact } from './full-contact.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts] });
});
afterAll(() => crm.close());

const create = (body: Record<string, unknown> = {}) =>
  crm.acme.admin.post('/contacts', { firstName: 'Grace', lastName: 'Hopper', ...body });
const pointers = (body: { errors?: { pointer: string }[] }) => body.errors?.map(({ pointer }) => pointer);

describe('a new contact', () => {
  test('keeps every field as it is sent', async () => {
    const team = (await crm.acme.admin.post('/teams', { name: 'East' })).body.id;
    const account = (await crm.acme.admin.post('/accounts', { name: 'Analytical' })).body.id;
    const references = {
      accountId: account,
      accountIds: [account],
      assigneeIds: [crm.acme.rep.profileId],
      teamIds: [team],
    };
    const created = await create({ ...fullContact, ...references });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ ...fullContact, ...references, version: 1, deletedAt: null });
    expect(created.headers.location).toBe(`/api/contacts/${created.body.id}`);
    expect((await crm.acme.user.get(`/contacts/${created.body.id}`)).body).toEqual(created.body);
  });

  test('needs a last name and says its first name; everything else is null, empty or its default', async () => {
    const { body } = await create({ firstName: '', lastName: 'Plato' });
    const { id, createdAt, updatedAt } = body;
    const { profileId } = crm.acme.admin;
    expect(body).toEqual({
      ...Object.fromEntries(Object.keys(fullContact).map((field) => [field, null])),
      customFields: {},
      ...{ id, createdAt, updatedAt, createdBy: profileId, updatedBy: profileId, version: 1, deletedAt: null },
      ...{ firstName: '', lastName: 'Plato', doNotCall: false, isActive: true },
      ...{ accountId: null, accountIds: [], assigneeIds: [], teamIds: [] },
    });
  });

  test("reads '' as null in every optional text, and trims", async () => {
    const blank = [
      'email',
      'phone',
      'organization',
      'title',
      'department',
      'linkedinUrl',
      'city',
      'country',
      'accountId',
    ];
    const { status, body } = await create({
      ...Object.fromEntries(blank.map((field) => [field, ''])),
      firstName: ' ',
      lastName: ' Trimmed ',
    });
    expect(status).toBe(201);
    for (const field of blank) expect(body[field]).toBeNull();
    expect(body).toMatchObject({ firstName: '', lastName: 'Trimmed' });
  });

  test.each([
    ['/firstName', { lastName: 'Hopper' }],
    ['/firstName', { firstName: null, lastName: 'Hopper' }],
    ['/lastName', { firstName: 'Grace' }],
    ['/lastName', { firstName: 'Grace', lastName: '' }],
    ['/lastName', { firstName: '', lastName: ' ' }],
    ['/lastName', { firstName: 'Grace', lastName: null }],
  ])('is refused at %s: %j', async (pointer, body) => {
    const answer = await crm.acme.admin.post('/contacts', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect(pointers(answer.body)).toEqual([pointer]);
  });

  test.each([
    ['email', 'ada at example'],
    ['linkedinUrl', 'javascript:alert(1)'],
    ['country', 'UK'],
    ['doNotCall', 'yes'],
    ['doNotCall', null],
    ['phone', '1'.repeat(41)],
    ['accountId', 'analytical'],
    ['accountIds', ['analytical']],
    ['accountIds', null],
    ['orgId', '00000000-0000-4000-8000-000000000000'],
    ['version', 2],
    ['fullName', 'Ada Lovelace'],
  ])('is refused with %s: %j', async (field, value) => {
    const answer = await create({ [field]: value });
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect(answer.body.errors[0].pointer).toMatch(new RegExp(`^/${field}(/0)?$`));
  });
});

describe('changing', () => {
  test('PATCH changes what the body names', async () => {
    const { body } = await create({ ...fullContact, email: 'patch@x.example', externalId: 'patch' });
    const patched = await crm.acme.manager.patch(`/contacts/${body.id}`, {
      title: '',
      doNotCall: false,
      firstName: '',
    });
    expect(patched.body).toEqual({
      ...body,
      title: null,
      doNotCall: false,
      firstName: '',
      version: 2,
      updatedAt: patched.body.updatedAt,
      updatedBy: crm.acme.manager.profileId,
    });
  });

  test('PUT nulls, empties or resets what it does not name', async () => {
    const { body } = await create({ ...fullContact, email: 'put@x.example', externalId: 'put' });
    const put = await crm.acme.admin.put(`/contacts/${body.id}`, { firstName: 'Grace', lastName: 'Hopper' });
    const fresh = await create();
    const { id, createdAt, updatedAt } = put.body;
    expect(put).toMatchObject({ status: 200, body: { ...fresh.body, id, createdAt, updatedAt, version: 2 } });
    expect(pointers((await crm.acme.admin.put(`/contacts/${body.id}`, { lastName: 'x' })).body)).toEqual([
      '/firstName',
    ]);
  });
});

describe('an e-mail address', () => {
  const taken = { status: 409, body: { code: 'ALREADY_EXISTS', errors: [{ pointer: '/email' }] } };

  test('belongs to one contact of an organization, in whatever case', async () => {
    await create({ email: 'one@x.example' });
    expect(await create({ email: 'ONE@X.example' })).toMatchObject(taken);
    const { body } = await create({ email: 'two@x.example' });
    expect(await crm.acme.admin.patch(`/contacts/${body.id}`, { email: 'One@x.example' })).toMatchObject(taken);
  });

  test('may be used in another organization, and again once its contact is deleted', async () => {
    const { body } = await create({ email: 'gone@x.example' });
    const other = await crm.globex.admin.post('/contacts', { firstName: '', lastName: 'X', email: 'gone@x.example' });
    expect(other.status).toBe(201);
    await crm.acme.admin.delete(`/contacts/${body.id}`);
    expect((await create({ email: 'GONE@x.example' })).status).toBe(201);
  });

  test('may be missing any number of times', async () => {
    expect((await create({ email: '' })).status).toBe(201);
    expect((await create({ email: null })).status).toBe(201);
  });
});
