import { accounts } from '@bottlecrm/accounts';
import { AccountWithContacts, Contact, contacts } from '@bottlecrm/contacts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [contacts, accounts] });
});
afterAll(() => crm.close());

let count = 0;
const createAccount = async (body: Record<string, unknown> = {}): Promise<string> => {
  const answer = await crm.acme.admin.post('/accounts', { name: `Account ${++count}`, ...body });
  expect(answer.status).toBe(201);
  return answer.body.id;
};
const createContact = (body: Record<string, unknown>) =>
  crm.acme.admin.post('/contacts', { firstName: 'Ada', lastName: 'Lovelace', ...body });
const contactOf = async (body: Record<string, unknown>): Promise<string> => (await createContact(body)).body.id;
const accountsOf = async (id: string) => {
  const { accountId, accountIds } = (await crm.acme.admin.get(`/contacts/${id}`)).body;
  return { accountId, accountIds };
};
const contactIdsOf = async (id: string) => (await crm.acme.admin.get(`/accounts/${id}`)).body.contactIds;
const patch = (id: string, body: unknown) => crm.acme.admin.patch(`/contacts/${id}`, body);
const refusedAt = (pointer: string) => ({ status: 400, body: { code: 'VALIDATION_FAILED', errors: [{ pointer }] } });

let a: string;
let b: string;
beforeEach(async () => {
  a = await createAccount();
  b = await createAccount();
});

describe('the primary account is among the accounts', () => {
  test('of a contact created with it alone', async () => {
    const { body } = await createContact({ accountId: a });
    expect(body).toMatchObject({ accountId: a, accountIds: [a], version: 1 });
    expect(await accountsOf(body.id)).toEqual({ accountId: a, accountIds: [a] });
  });

  test('of a contact created with it and others', async () => {
    expect((await createContact({ accountId: a, accountIds: [b] })).body.accountIds).toEqual([a, b]);
    expect((await createContact({ accountId: a.toUpperCase(), accountIds: [b, a] })).body).toMatchObject({
      accountId: a,
      accountIds: [a, b],
    });
  });

  test('when it changes: the former one stays among them', async () => {
    const id = await contactOf({ accountId: a });
    expect((await patch(id, { accountId: b })).body).toMatchObject({ accountId: b, accountIds: [a, b], version: 2 });
  });

  test('when a body names it and replaces the accounts', async () => {
    const id = await contactOf({ accountId: a });
    expect((await patch(id, { accountId: b, accountIds: [] })).body).toMatchObject({ accountId: b, accountIds: [b] });
    expect((await patch(id, { accountId: b, accountIds: [a] })).body.accountIds).toEqual([a, b]);
  });

  test('so that accounts without it are refused, unless the body says what becomes of it', async () => {
    const id = await contactOf({ accountId: a });
    expect(await patch(id, { accountIds: [b] })).toMatchObject(refusedAt('/accountIds'));
    expect(await patch(id, { accountIds: [] })).toMatchObject(refusedAt('/accountIds'));
    expect(await accountsOf(id)).toEqual({ accountId: a, accountIds: [a] });
    expect((await patch(id, { accountIds: [a, b] })).body.accountIds).toEqual([a, b]);
    expect((await patch(id, { accountId: null, accountIds: [b] })).body).toMatchObject({
      accountId: null,
      accountIds: [b],
    });
  });

  test('and none of them has to be the primary', async () => {
    const id = await contactOf({ accountIds: [a, b] });
    expect(await accountsOf(id)).toEqual({ accountId: null, accountIds: [a, b] });
    expect((await patch(id, { accountIds: [] })).body.accountIds).toEqual([]);
  });

  test('after a PUT too, which forgets the accounts that it does not name', async () => {
    const put = (id: string, body: object) =>
      crm.acme.admin.put(`/contacts/${id}`, { firstName: '', lastName: 'Put', ...body });
    const id = await contactOf({ accountId: a, accountIds: [b] });
    expect((await put(id, { accountId: a })).body).toMatchObject({ accountId: a, accountIds: [a] });
    expect((await put(id, { accountId: b, accountIds: [a] })).body.accountIds).toEqual([a, b]);
    expect((await put(id, { accountIds: [a] })).body).toMatchObject({ accountId: null, accountIds: [a] });
    expect((await put(id, {})).body).toMatchObject({ accountId: null, accountIds: [] });
  });

  test('for plugin code as for requests', async () => {
    await crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
      const contact = await ctx.create(Contact, { firstName: '', lastName: 'X', accountId: a });
      expect(contact.accountIds).toEqual([a]);
      await expect(ctx.update(Contact, contact.id, { accountIds: [] })).rejects.toMatchObject({ status: 400 });
      const account = await ctx.update(AccountWithContacts, b, { contactIds: [contact.id] });
      expect(account.contactIds).toEqual([contact.id]);
    });
  });

  test('but is refused alike when it is unknown, deleted or another organization’s', async () => {
    const gone = await createAccount();
    await crm.acme.admin.delete(`/accounts/${gone}`);
    const foreign = (await crm.globex.admin.post('/accounts', { name: 'Foreign' })).body.id;
    for (const field of ['accountId', 'accountIds']) {
      const answers = [];
      for (const id of ['00000000-0000-4000-8000-000000000000', gone, foreign]) {
        const { status, body } = await createContact({ [field]: field === 'accountId' ? id : [id] });
        answers.push({ status, body: { ...body, requestId: '' } });
      }
      expect(answers[0]).toMatchObject({ status: 400, body: { code: 'INVALID_REFERENCE' } });
      expect(answers[0]?.body.errors).toHaveLength(1);
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    }
  });
});

describe("an account's contacts", () => {
  test('are the contacts that have it among their accounts', async () => {
    const [one, two] = [await contactOf({ accountId: a }), await contactOf({ accountIds: [a, b] })];
    expect(await contactIdsOf(a)).toEqual([one, two]);
    const read = await crm.acme.user.get(`/accounts/${a}?include=contacts`);
    expect(read.body.contacts).toMatchObject([
      { id: one, lastName: 'Lovelace', accountId: a },
      { id: two, accountIds: [a, b] },
    ]);
  });

  test('are written from the account, too', async () => {
    const [one, two] = [await contactOf({}), await contactOf({})];
    const c = await createAccount({ contactIds: [one, two] });
    expect(await contactIdsOf(c)).toEqual([one, two]);
    expect(await accountsOf(one)).toEqual({ accountId: null, accountIds: [c] });
    const patched = await crm.acme.admin.patch(`/accounts/${c}`, { contactIds: [two] });
    expect(patched.body.contactIds).toEqual([two]);
    expect(await accountsOf(one)).toEqual({ accountId: null, accountIds: [] });
  });

  test('keep those whose primary account it is', async () => {
    const [one, two] = [await contactOf({ accountId: a }), await contactOf({ accountIds: [a] })];
    const refused = await crm.acme.admin.patch(`/accounts/${a}`, { contactIds: [two] });
    expect(refused).toMatchObject(refusedAt('/contactIds'));
    expect((await crm.acme.admin.patch(`/accounts/${a}`, { contactIds: [one] })).body.contactIds).toEqual([one]);
    await patch(one, { accountId: null });
    expect((await crm.acme.admin.patch(`/accounts/${a}`, { contactIds: [] })).body.contactIds).toEqual([]);
  });

  test('stay when a PUT of the account does not name them', async () => {
    const one = await contactOf({ accountId: a });
    const put = await crm.acme.admin.put(`/accounts/${a}`, { name: `Put ${++count}` });
    expect(put).toMatchObject({ status: 200, body: { contactIds: [one] } });
  });

  test('leave with a deleted contact, and a deleted account leaves its contacts as they are', async () => {
    const [one, two] = [await contactOf({ accountId: a }), await contactOf({ accountIds: [a] })];
    await crm.acme.admin.delete(`/contacts/${one}`);
    expect(await contactIdsOf(a)).toEqual([two]);
    expect((await crm.acme.admin.get(`/accounts?contactIds=${one}`)).body.data).toEqual([]);
    expect((await crm.acme.admin.get(`/accounts/${a}?include=contacts`)).body.contacts).toHaveLength(1);
    await crm.acme.admin.delete(`/accounts/${a}`);
    const { body } = await crm.acme.admin.get(`/contacts/${two}?include=accounts`);
    expect(body).toMatchObject({ accountIds: [], accounts: [] });
    expect((await patch(two, { accountIds: [a, b] })).body.code).toBe('INVALID_REFERENCE');
    expect((await patch(two, { accountIds: [b] })).body.accountIds).toEqual([b]);
  });

  test('change the contact, whose history tells it, and not the account', async () => {
    const one = await contactOf({});
    await crm.acme.admin.patch(`/accounts/${a}`, { contactIds: [one] });
    expect((await crm.acme.admin.get(`/contacts/${one}`)).body.version).toBe(2);
    expect((await crm.acme.admin.get(`/accounts/${a}`)).body.version).toBe(1);
    const history = await crm.sql(
      crm.acme,
      "select entity, record_id, changes, profile_id from change_log where changes ?| array['accountIds', 'contactIds'] and record_id = any($1)",
      [[one, a]],
    );
    expect(history).toEqual([
      { entity: 'contact', record_id: one, changes: { accountIds: [[], [a]] }, profile_id: crm.acme.admin.profileId },
    ]);
  });

  test('are answered afresh, whatever version of the account the caller has', async () => {
    const first = await crm.acme.admin.get(`/accounts/${a}`);
    await contactOf({ accountId: a });
    const again = await crm.acme.admin.get(`/accounts/${a}`, { 'if-none-match': `"${first.body.version}"` });
    expect(again).toMatchObject({ status: 200, body: { version: first.body.version } });
    expect(again.body.contactIds).toHaveLength(1);
  });

  test('are refused when they are unknown, deleted or of another organization', async () => {
    const foreign = (await crm.globex.admin.post('/contacts', { firstName: '', lastName: 'X' })).body.id;
    const answer = await crm.acme.admin.patch(`/accounts/${a}`, { contactIds: [foreign] });
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_REFERENCE' } });
    expect((await crm.globex.admin.get(`/contacts/${foreign}`)).body.accountIds).toEqual([]);
  });

  test('two accounts may take the same contact at once', async () => {
    const one = await contactOf({});
    for (let round = 0; round < 5; round += 1) {
      const both = await Promise.all(
        [a, b].map((id) => crm.acme.admin.patch(`/accounts/${id}`, { contactIds: [one] })),
      );
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      await patch(one, { accountIds: [] });
    }
  });
});

describe('lists', () => {
  const ids = async (path: string) => (await crm.acme.user.get(path)).body.data?.map(({ id }: { id: string }) => id);

  test('filter contacts by account and accounts by contact', async () => {
    const [one, two, three] = [
      await contactOf({ accountId: a, lastName: 'One' }),
      await contactOf({ accountId: b, accountIds: [a], lastName: 'Two' }),
      await contactOf({ lastName: 'Three' }),
    ];
    const mine = `/contacts?sort=createdAt&id[in]=${one},${two},${three}`;
    expect(await ids(`${mine}&accountId=${a}`)).toEqual([one]);
    expect(await ids(`${mine}&accountId[in]=${a},${b}`)).toEqual([one, two]);
    expect(await ids(`${mine}&accountId[isNull]=true`)).toEqual([three]);
    expect(await ids(`${mine}&accountIds=${a}`)).toEqual([one, two]);
    expect(await ids(`${mine}&accountIds[all]=${a},${b}`)).toEqual([two]);
    expect(await ids(`${mine}&accountIds[nin]=${b}`)).toEqual([one, three]);
    expect(await ids(`${mine}&accountIds[isNull]=true`)).toEqual([three]);
    const both = `/accounts?sort=createdAt&id[in]=${a},${b}`;
    expect(await ids(`${both}&contactIds=${one}`)).toEqual([a]);
    expect(await ids(`${both}&contactIds[in]=${one},${two}`)).toEqual([a, b]);
    expect(await ids(`${both}&contactIds[all]=${one},${two}`)).toEqual([a]);
    expect(await ids(`${both}&contactIds[nin]=${one}`)).toEqual([b]);
    await crm.acme.admin.delete(`/contacts/${two}`);
    expect(await ids(`${both}&contactIds[isNull]=true`)).toEqual([b]);
  });

  test('include the primary account and the accounts', async () => {
    const one = await contactOf({ accountId: a, accountIds: [b] });
    const { body } = await crm.acme.user.get(`/contacts?id=${one}&include=account,accounts,assignees`);
    expect(body.data[0]).toMatchObject({ account: { id: a, contactIds: [one] }, accounts: [{ id: a }, { id: b }] });
  });
});
