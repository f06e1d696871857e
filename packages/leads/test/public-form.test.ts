import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { createTestCrm, type TestCrm, type TestOrganization } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leads } from '../src/index.ts';

const SITE = 'https://www.acme.example';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts, contacts, leads], http: true });
});
afterAll(() => crm.close());

let count = 0;
const form = (more: object = {}) => ({ lastName: `Visitor ${++count}`, ...more });

async function makeKey(body: object = {}, organization: TestOrganization = crm.acme) {
  const { status, body: made } = await organization.admin.post('/form-keys', { title: 'Website', ...body });
  expect(status).toBe(201);
  return made as { id: string; key: string; version: number } & Record<string, unknown>;
}
const send = (key: string | undefined, body: unknown, headers: Record<string, string> = {}) =>
  crm.anonymous.post('/public/leads', body, { ...(key === undefined ? {} : { 'x-form-key': key }), ...headers });
const leadsOf = async (organization: TestOrganization, lastName: string) =>
  (await organization.admin.get(`/leads?lastName=${encodeURIComponent(lastName)}`)).body.data;

describe('a public form', () => {
  test('becomes a lead of the website, with the key’s assignees, and its sender is told nothing', async () => {
    const { key } = await makeKey({ assigneeIds: [crm.acme.rep.profileId] });
    const body = form({ email: 'visitor@example.com', companyName: 'Initech', description: 'Call me.' });
    const answer = await send(key, body);
    expect(answer).toMatchObject({ status: 202, body: { status: 'received' } });
    const [lead, ...others] = await leadsOf(crm.acme, body.lastName);
    expect(others).toEqual([]);
    expect(lead).toMatchObject({
      ...body,
      source: 'website',
      status: 'assigned',
      assigneeIds: [crm.acme.rep.profileId],
      createdBy: null,
    });
    expect(JSON.stringify(answer.headers)).not.toContain(lead.id);
    expect(await leadsOf(crm.globex, body.lastName)).toEqual([]);
    expect((await crm.acme.rep.get(`/leads/${lead.id}`)).status).toBe(200);
  });

  test('is assigned to active members alone', async () => {
    const { manager, user } = crm.acme;
    const { key } = await makeKey({ assigneeIds: [manager.profileId, user.profileId] });
    await crm.acme.admin.patch(`/members/${user.profileId}`, { isActive: false });
    const body = form();
    expect((await send(key, body)).status).toBe(202);
    await crm.acme.admin.patch(`/members/${user.profileId}`, { isActive: true });
    expect((await leadsOf(crm.acme, body.lastName))[0].assigneeIds).toEqual([manager.profileId]);
  });

  test('in which the hidden field is filled is dropped, and answered like any other', async () => {
    const { key } = await makeKey();
    const body = form({ fax: '555' });
    const [dropped, kept] = [await send(key, body), await send(key, form())];
    const plain = ({ status, body: told }: typeof kept) => ({ status, told });
    expect(plain(dropped)).toEqual(plain(kept));
    expect(await leadsOf(crm.acme, body.lastName)).toEqual([]);
  });

  test('does not tell that there is a lead with the same address, and is kept beside it', async () => {
    const { key } = await makeKey();
    const first = form({ email: 'same@example.com' });
    const second = form({ email: 'SAME@example.com', description: 'Once more.' });
    expect((await send(key, first)).status).toBe(202);
    expect((await send(key, second)).status).toBe(202);
    const [lead] = await leadsOf(crm.acme, second.lastName);
    expect(lead).toMatchObject({ email: null });
    expect(lead.description).toContain('SAME@example.com');
    expect(lead.description).toContain('Once more.');
    expect((await send(key, { email: 'same@example.com' })).status).toBe(202);
    expect((await crm.acme.admin.get('/leads?title=same@example.com')).body.data).toHaveLength(1);
  });

  test('is kept outside of a column that is full', async () => {
    const { body: board } = await crm.globex.admin.get('/leads/board');
    const { id } = board.stages[0];
    await crm.globex.admin.post('/leads', { lastName: 'In the column' });
    const limited = await crm.globex.admin.patch(`/lead-stages/${id}`, { wipLimit: 1 });
    expect(limited.status).toBe(200);
    const { key } = await makeKey({}, crm.globex);
    const body = form();
    expect((await send(key, body)).status).toBe(202);
    expect((await leadsOf(crm.globex, body.lastName))[0].stageId).toBeNull();
  });

  test.each([
    ['a field that is not on the list', { status: 'converted' }, '/status'],
    ['an assignee', { assigneeIds: [] }, '/assigneeIds'],
    ['an organization', { orgId: '01890000-0000-7000-8000-000000000000' }, '/orgId'],
    ['a number for a text', { lastName: 1 }, '/lastName'],
  ])('with %s is 400', async (_what, more, pointer) => {
    const { key } = await makeKey();
    const answer = await send(key, form(more));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });

  test.each([
    ['nothing', {}],
    ['an array', []],
  ])('of %s is 400', async (_what, body) => {
    const { key } = await makeKey();
    expect((await send(key, body)).status).toBe(400);
  });

  test('may have at most 32 KiB', async () => {
    const { key } = await makeKey();
    expect((await send(key, form({ description: 'x'.repeat(40_000) }))).status).toBe(413);
  });
});

describe('a form key', () => {
  test('is needed, and refused alike whatever is wrong with it, before anything is told of the form', async () => {
    const good = await makeKey();
    const [inactive, deleted] = [await makeKey(), await makeKey()];
    await crm.acme.admin.patch(`/form-keys/${inactive.id}`, { isActive: false });
    await crm.acme.admin.delete(`/form-keys/${deleted.id}`);
    const secret = good.key.split('_').slice(3).join('_');
    const { body: token } = await crm.acme.admin.post('/tokens', { name: 'x', scopes: ['*'] });
    const keys = [
      undefined,
      'nonsense',
      inactive.key,
      deleted.key,
      `bcrm_form_${crm.globex.id.replaceAll('-', '')}_${secret}`,
      `bcrm_form_${'0'.repeat(32)}_${secret}`,
      `bcrm_form_${'f'.repeat(32)}_${secret}`,
      token.token,
    ];
    const answers = [];
    for (const key of keys) for (const body of [form(), { unknown: 1 }]) answers.push(await send(key, body));
    const told = answers.map(({ status, body: { requestId: _id, ...problem } }) => ({ status, problem }));
    expect(told[0]).toMatchObject({ status: 401, problem: { code: 'UNAUTHENTICATED' } });
    for (const one of told) expect(one).toEqual(told[0]);
    expect((await send(good.key, form())).status).toBe(202);
  });

  test('opens the form and nothing else', async () => {
    const { key } = await makeKey();
    expect((await crm.clientWith(key).get('/leads')).status).toBe(401);
    const { status } = await crm.anonymous.get('/leads', { 'x-form-key': key });
    expect(status).toBe(401);
  });

  test('of an organization that is deactivated is refused', async () => {
    const other = await crm.createOrganization('Umbrella');
    const { key } = await makeKey({}, other);
    await crm.adminSql('update organizations set is_active = false where id = $1', [other.id]);
    expect((await send(key, form())).status).toBe(401);
  });

  test('is shown once, its hash alone is kept, and its use is noted without a new version', async () => {
    const made = await makeKey();
    expect(made.key).toMatch(/^bcrm_form_[0-9a-f]{32}_[\w-]{43}$/);
    const secret = made.key.split('_').slice(3).join('_');
    const rows = await crm.adminSql(
      `select to_jsonb(k)::text as row from form_keys k union all select to_jsonb(c)::text from change_log c
       union all select to_jsonb(o)::text from outbox o union all select to_jsonb(i)::text from idempotency_keys i`,
    );
    expect(rows.some(({ row }) => String(row).includes(secret))).toBe(false);
    expect((await send(made.key, form())).status).toBe(202);
    expect((await send(made.key, form())).status).toBe(202);
    const { body } = await crm.acme.admin.get(`/form-keys/${made.id}`);
    expect(body).toMatchObject({ version: made.version, hint: made.key.slice(-4) });
    expect(body.lastUsedAt).not.toBeNull();
    expect(body).not.toHaveProperty('key');
    expect(body).not.toHaveProperty('keyHash');
  });

  test('is for admins alone to see and make, and of their own organization', async () => {
    const { id } = await makeKey();
    for (const member of [crm.acme.manager, crm.acme.rep, crm.acme.user]) {
      expect((await member.get('/form-keys')).status).toBe(403);
      expect((await member.post('/form-keys', { title: 'x' })).status).toBe(403);
      expect((await member.delete(`/form-keys/${id}`)).status).toBe(403);
    }
    expect((await crm.globex.admin.get(`/form-keys/${id}`)).status).toBe(404);
    const { data } = (await crm.globex.admin.get('/form-keys?limit=100')).body;
    expect(data.map((one: { id: string }) => one.id)).not.toContain(id);
  });

  test.each([
    '*',
    'www.acme.example',
    'https://www.acme.example/',
    'HTTPS://acme.example',
    'null',
    'file://x',
    'https://*.x',
  ])('does not take %s as an origin', async (origin) => {
    const { status } = await crm.acme.admin.post('/form-keys', { title: 'x', allowedOrigins: [origin] });
    expect(status).toBe(400);
  });
});

describe('a page', () => {
  const preflight = (origin: string, method = 'POST') =>
    crm.anonymous.request({
      method: 'OPTIONS',
      path: '/public/leads',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'x-form-key' },
    });

  test('of an origin of the key may send the form, and read that it arrived', async () => {
    const { key } = await makeKey({ allowedOrigins: [SITE] });
    const asked = await preflight(SITE);
    expect(asked).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': SITE, 'access-control-allow-methods': 'POST' },
    });
    expect(asked.headers['access-control-allow-headers']).toContain('x-form-key');
    expect(asked.headers['access-control-allow-credentials']).toBeUndefined();
    const answer = await send(key, form(), { origin: SITE });
    expect(answer).toMatchObject({ status: 202, headers: { 'access-control-allow-origin': SITE, vary: 'origin' } });
  });

  test.each(['https://evil.example', 'http://www.acme.example', 'https://www.acme.example:8443', 'null', undefined])(
    'of the origin %s is refused by a key with other origins',
    async (origin) => {
      const { key } = await makeKey({ allowedOrigins: [SITE] });
      const body = form();
      const answer = await send(key, body, origin === undefined ? {} : { origin });
      expect(answer.status).toBe(403);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      expect(await leadsOf(crm.acme, body.lastName)).toEqual([]);
    },
  );

  test('is refused by a key that has no origins, which is for servers', async () => {
    const { key } = await makeKey();
    expect((await send(key, form(), { origin: SITE })).status).toBe(403);
    expect((await send(key, form())).status).toBe(202);
  });

  test('gets no preflight for anything else', async () => {
    for (const asked of [await preflight(SITE, 'DELETE'), await preflight('null')]) {
      expect(asked).toMatchObject({ status: 204, headers: { allow: 'POST, OPTIONS' } });
      expect(asked.headers['access-control-allow-origin']).toBeUndefined();
    }
    const other = await crm.anonymous.request({
      method: 'OPTIONS',
      path: '/leads',
      headers: { origin: SITE, 'access-control-request-method': 'GET' },
    });
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });
});

test('the allow-list of pages that sign in neither opens the form nor closes it', async () => {
  const app = 'https://app.acme.example';
  const own = await createTestCrm({ plugins: [accounts, contacts, leads], cors: { origins: [app] } });
  try {
    const { body } = await own.acme.admin.post('/form-keys', { title: 'Website', allowedOrigins: [SITE] });
    const from = (origin: string) => own.anonymous.post('/public/leads', form(), { 'x-form-key': body.key, origin });
    expect(await from(SITE)).toMatchObject({ status: 202, headers: { 'access-control-allow-origin': SITE } });
    expect((await from(app)).status).toBe(403);
    const asked = await own.anonymous.request({
      method: 'OPTIONS',
      path: '/public/leads',
      headers: { origin: SITE, 'access-control-request-method': 'POST' },
    });
    expect(asked).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': SITE } });
  } finally {
    await own.close();
  }
});

test('forms are counted by their key, and by IP address', async () => {
  const few = { max: 2, windowSeconds: 3600 };
  const own = await createTestCrm({ plugins: [accounts, contacts, leads], rateLimit: { formKey: few } });
  try {
    const keys: string[] = [];
    for (const title of ['One', 'Two']) keys.push((await own.acme.admin.post('/form-keys', { title })).body.key);
    const [one = '', two = ''] = keys;
    const from = async (key: string) =>
      (await own.anonymous.post('/public/leads', form(), { 'x-form-key': key })).status;
    expect([await from(one), await from(one), await from(one), await from(two)]).toEqual([202, 202, 429, 202]);
  } finally {
    await own.close();
  }
});
