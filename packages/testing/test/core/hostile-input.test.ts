import { createHmac, randomUUID } from 'node:crypto';
import { internalsOf } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, TEST_SECRET, type TestCrm, type TestResponse } from '../../src/index.ts';
import { notesPlugin } from '../sabotage/notes.ts';

let test: TestCrm;
let note: string;
let foreignNote: string;
let foreignNotebook: string;

beforeAll(async () => {
  test = await createTestCrm({ plugins: [await notesPlugin()] });
  note = (await test.acme.admin.post('/notes', { title: 'Ours' })).body.id;
  foreignNote = (await test.globex.admin.post('/notes', { title: 'Theirs' })).body.id;
  foreignNotebook = (await test.globex.admin.post('/notebooks', { name: 'Theirs' })).body.id;
});
afterAll(() => test?.close());

/** Everything that a request could have written. */
const written = () =>
  test.adminSql(`select (select count(*) from notes) as notes, (select count(*) from notebooks) as notebooks,
    (select count(*) from change_log) as changes, (select count(*) from note_assignees) as links,
    (select sum(version) from notes) as versions, (select count(*) from outbox) as effects`);

/** A refusal: a problem of this status that says why, and nothing written. */
async function refused(
  status: number | readonly number[],
  request: () => Promise<TestResponse>,
): Promise<TestResponse> {
  const before = await written();
  const response = await request();
  expect([status].flat(), JSON.stringify(response.body)).toContain(response.status);
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(response.body).toMatchObject({
    status: response.status,
    code: expect.any(String),
    requestId: expect.any(String),
  });
  expect(JSON.stringify(response.body)).not.toMatch(/select |insert |syntax error|pg_|stack|at .*\.ts/i);
  expect(await written()).toEqual(before);
  return response;
}

const create = (body: unknown, headers?: Record<string, string>) => () => test.acme.admin.post('/notes', body, headers);
const list = (query: string) => () => test.acme.admin.get(`/notes?${query}`);

describe('a body', () => {
  const bodies: Record<string, unknown> = {
    'with an unknown property': { title: 'x', surprise: 1 },
    'with orgId': { title: 'x', orgId: randomUUID() },
    'with a read-only property': { title: 'x', version: 7 },
    'with an id': { title: 'x', id: randomUUID() },
    'with deletedAt': { title: 'x', deletedAt: null },
    'without what is required': {},
    'with null for what is required': { title: null },
    'with an empty text for what is required': { title: '   ' },
    'with a number for a text': { title: 5 },
    'with an object for a text': { title: { $ne: 1 } },
    'with a text that is too long': { title: 'x'.repeat(256) },
    'with a value outside its list': { title: 'x', mood: 'furious' },
    'with an e-mail that is none': { title: 'x', mail: 'nobody' },
    'with a negative amount': { title: 'x', price: '-1' },
    'with an amount of five decimals': { title: 'x', price: '1.00001' },
    'with a malformed reference': { title: 'x', notebookId: 'none' },
    'with NUL': { title: 'a\u0000b' },
    'with NUL in a name': { title: 'x', 'a\u0000b': 1 },
    'that is a list': [],
    'that is a text': '"text"',
    'that is null': 'null',
    'that is no JSON': '{',
    'with __proto__': '{"title":"x","__proto__":{"isAdmin":true}}',
    'with constructor.prototype': '{"title":"x","constructor":{"prototype":{"isAdmin":true}}}',
    'of depth 1,000': `{"title":"x","a":${'['.repeat(1000)}${']'.repeat(1000)}}`,
    'with a list of 1,001 references': { title: 'x', assigneeIds: Array.from({ length: 1001 }, () => randomUUID()) },
  };
  for (const [what, body] of Object.entries(bodies)) it(`${what} is 400`, () => refused(400, create(body)));

  it('without content is 400', () =>
    refused(400, () =>
      test.acme.admin.request({ method: 'POST', path: '/notes', headers: { 'content-type': 'application/json' } }),
    ));
  it('with a text of 1 MB is 400, and of more than the limit 413', async () => {
    await refused(400, create({ title: 'x'.repeat(1_000_000) }));
    await refused(413, create({ title: 'x'.repeat(1_100_000) }));
  });
  it('of another content type is 415', async () => {
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ])
      await refused(415, create('title=x', { 'content-type': type }));
  });
  it('is checked as strictly on PATCH and PUT', async () => {
    for (const method of ['PATCH', 'PUT'] as const) {
      for (const body of [{ title: 'x', orgId: test.globex.id }, { title: null }, { title: 'a\u0000' }, [], '{'])
        await refused(400, () => test.acme.admin.request({ method, path: `/notes/${note}`, body }));
    }
  });
  it('referring to another organization is refused as one that refers to nothing', async () => {
    const pairs = [
      ['notebookId', foreignNotebook, randomUUID()],
      ['assigneeIds', [test.globex.user.profileId], [randomUUID()]],
    ] as const;
    for (const [property, foreign, unknown] of pairs) {
      for (const send of [
        (value: unknown) => create({ title: 'x', [property]: value }),
        (value: unknown) => () => test.acme.admin.patch(`/notes/${note}`, { [property]: value }),
      ]) {
        const { requestId: a, ...told } = (await refused(400, send(foreign))).body;
        const { requestId: b, ...said } = (await refused(400, send(unknown))).body;
        expect(told.code).toBe('INVALID_REFERENCE');
        expect(told).toEqual(said);
      }
    }
  });
});

describe('a list', () => {
  const long = 'x'.repeat(5000);
  const queries: Record<string, string> = {
    'with an unknown parameter': 'surprise=1',
    'with orgId': `orgId=${randomUUID()}`,
    'with a limit of 0': 'limit=0',
    'with a limit over 100': 'limit=101',
    'with a limit that is no number': 'limit=ten',
    'with a limit twice': 'limit=1&limit=2',
    'with an offset over 10,000': 'offset=10001',
    'with offset and cursor': 'offset=1&cursor=abc',
    'with a cursor that is none': 'cursor=abc',
    'with a cursor of 5,000 characters': `cursor=${long}`,
    'with a sort by nothing known': 'sort=surprise',
    'with a sort by a hidden column': 'sort=org_id',
    'with SQL in sort': `sort=${encodeURIComponent('id; drop table notes --')}`,
    'with a subquery in sort': `sort=${encodeURIComponent('(select 1 from pg_sleep(1))')}`,
    'with a sort twice by one field': 'sort=createdAt,-createdAt',
    'with a filter by nothing known': 'surprise[eq]=1',
    'with a filter by a column of the table': 'org_id=1',
    'with SQL in a filter name': `${encodeURIComponent("title' or 1=1 --")}=x`,
    'with an operator that does not fit': 'mood[gt]=happy',
    'with an operator that is none': 'title[like]=a',
    'with SQL as operator': `title[${encodeURIComponent('= 1 or 1')}]=x`,
    'with a malformed id': 'notebookId=1',
    'with SQL as an id': `notebookId=${encodeURIComponent("1' or '1'='1")}`,
    'with a malformed time': 'createdAt[gt]=yesterday',
    'with a malformed amount': 'price[gt]=1e9999',
    'with a value outside its list': 'mood=furious',
    'with an empty search': 'search=',
    'with a search of 5,000 characters': `search=${long}`,
    'with NUL in search': 'search=a%00b',
    'with NUL in a filter': 'title=a%00b',
    'with an unknown relation to include': 'include=organization',
    'with __proto__ as filter': '__proto__[eq]=1',
    'with constructor as parameter': 'constructor=1',
    'with a total that is neither true nor false': 'total=maybe',
    'with deleted that is none of its values': 'deleted=all',
  };
  for (const [what, query] of Object.entries(queries)) it(`${what} is 400`, () => refused(400, list(query)));

  it('takes SQL in search and text filters as text', async () => {
    for (const text of [`' or 1=1 --`, `%`, `_`, `\\`, `"; drop table notes`, `$1`, `\u202e`]) {
      for (const name of ['search', 'title', 'title[contains]', 'title[startsWith]', 'title[in]']) {
        const { status, body } = await test.acme.admin.get(`/notes?${name}=${encodeURIComponent(text)}`);
        expect(status, `${name}=${text}`).toBe(200);
        expect(body.data, `${name}=${text}`).toEqual([]);
      }
    }
  });
  it('with a cursor of another organization is 400', async () => {
    await test.globex.admin.post('/notes', { title: 'Theirs too' });
    const { body } = await test.globex.admin.get('/notes?limit=1');
    expect(body.page.nextCursor).toEqual(expect.any(String));
    await refused(400, list(`limit=1&cursor=${body.page.nextCursor}`));
  });
  it('with a cursor that was changed is 400', async () => {
    await test.acme.admin.post('/notes', { title: 'Another' });
    const { nextCursor } = (await test.acme.admin.get('/notes?limit=1')).body.page;
    for (const at of [0, 20, nextCursor.length - 2]) {
      const changed = `${nextCursor.slice(0, at)}${nextCursor[at] === 'A' ? 'B' : 'A'}${nextCursor.slice(at + 1)}`;
      await refused(400, list(`limit=1&cursor=${changed}`));
    }
  });
});

describe('an id', () => {
  for (const id of ['1', 'null', '%00', `${randomUUID()}x`, "' or 1=1 --", '..%2f..%2fmembers', 'x'.repeat(400)]) {
    it(`${id.slice(0, 20)} is 400 or 404`, async () => {
      for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
        const body = method === 'PATCH' ? { title: 'x' } : undefined;
        const path = `/notes/${id.includes('%') ? id : encodeURIComponent(id)}`;
        await refused([400, 404], () => test.acme.admin.request({ method, path, ...(body ? { body } : {}) }));
      }
    });
  }
  it('of another organization is 404 on every verb, as one that does not exist', async () => {
    const essence = ({ body: { requestId, instance, ...rest } }: TestResponse) => rest;
    for (const method of ['GET', 'PATCH', 'PUT', 'DELETE'] as const) {
      const body = method === 'PATCH' || method === 'PUT' ? { title: 'x' } : undefined;
      const attempt = (id: string) => () =>
        test.acme.admin.request({ method, path: `/notes/${id}`, ...(body ? { body } : {}) });
      const foreign = await refused(404, attempt(foreignNote));
      expect(essence(foreign)).toEqual(essence(await refused(404, attempt(randomUUID()))));
    }
  });
});

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of our own making. */
function token(claims: object, { secret = TEST_SECRET, header = {} as object, alg = 'HS256' } = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const whole = { iss: 'bottlecrm', aud: 'bottlecrm', iat: now, exp: now + 600, jti: randomUUID(), ...claims };
  const signed = `${base64({ alg, typ: 'at+jwt', ...header })}.${base64(whole)}`;
  const hash = alg === 'HS512' ? 'sha512' : 'sha256';
  return `${signed}.${alg === 'none' ? '' : createHmac(hash, secret).update(signed).digest('base64url')}`;
}

describe('a token', () => {
  const claimsOf = (organization = test.acme) => ({
    sub: organization.admin.userId,
    org: organization.id,
    profile: organization.admin.profileId,
  });
  const attempt = (value: string) => () => test.clientWith(value).post('/notes', { title: 'x' });

  it('of our own making works when everything is right', async () => {
    expect((await test.clientWith(token(claimsOf())).get('/me')).status).toBe(200);
  });

  const bad: Record<string, () => string> = {
    'that has expired': () => token({ ...claimsOf(), exp: Math.floor(Date.now() / 1000) - 1 }),
    'that never expires': () => token({ ...claimsOf(), exp: undefined }),
    'that is not valid yet': () => token({ ...claimsOf(), nbf: Math.floor(Date.now() / 1000) + 600 }),
    'that is unsigned': () => token(claimsOf(), { alg: 'none' }),
    'that says none but is signed': () => token(claimsOf(), { header: { alg: 'none' } }),
    'signed with another algorithm': () => token(claimsOf(), { alg: 'HS512' }),
    'that claims a public-key algorithm': () => token(claimsOf(), { header: { alg: 'RS256' } }),
    'of another installation': () => token(claimsOf(), { secret: 'another secret, which is just as long as ours' }),
    'of another issuer': () => token({ ...claimsOf(), iss: 'somebody' }),
    'for another audience': () => token({ ...claimsOf(), aud: 'somebody' }),
    'of another type': () => token(claimsOf(), { header: { typ: 'JWT' } }),
    'with a key of its own': () =>
      token(claimsOf(), { header: { jwk: { kty: 'oct', k: 'AAAA' }, kid: '../../dev/null' } }).replace(/.$/, ''),
    'whose user is not the member': () => token({ ...claimsOf(), sub: test.globex.admin.userId }),
    'whose member is of another organization': () => token({ ...claimsOf(), profile: test.globex.admin.profileId }),
    'whose organization is another': () => token({ ...claimsOf(), org: test.globex.id }),
    'of an organization that does not exist': () => token({ ...claimsOf(), org: randomUUID() }),
    'of the installation’s own organization': () =>
      token({ ...claimsOf(), org: '00000000-0000-0000-0000-000000000000' }),
    'with an organization that is no id': () => token({ ...claimsOf(), org: "'; set role postgres; --" }),
    'of 5,000 characters': () => token({ ...claimsOf(), padding: 'x'.repeat(5000) }),
    'that is none': () => 'abc',
    'of two parts': () => 'abc.def',
  };
  for (const [what, make] of Object.entries(bad)) it(`${what} is 401`, () => refused(401, attempt(make())));

  it('without an organization may not touch records', () =>
    refused(403, attempt(token({ sub: test.acme.admin.userId }))));

  it('is worth nothing the moment its member is deactivated, and its member has no session to get', async () => {
    const { otherUser, admin } = test.acme;
    expect((await otherUser.get('/notes')).status).toBe(200);
    expect((await admin.patch(`/members/${otherUser.profileId}`, { isActive: false })).status).toBe(200);
    await refused(401, () => otherUser.get('/notes'));
    await refused(401, () => otherUser.post('/notes', { title: 'x' }));
    await refused(401, () => otherUser.get('/me'));
    const session = await test.anonymous.post('/auth/dev-login', { email: otherUser.email, orgId: test.acme.id });
    expect(session.status).toBe(403);
    expect((await admin.patch(`/members/${otherUser.profileId}`, { isActive: true })).status).toBe(200);
    expect((await otherUser.get('/notes')).status).toBe(200);
  });
});

describe('the serving role', () => {
  const statements: Record<string, string> = {
    'truncate a table': 'truncate notes',
    'switch row security off on a table': 'alter table notes disable row level security',
    'unforce row security': 'alter table notes no force row level security',
    'drop a policy': 'drop policy notes_isolation on notes',
    'create a policy': 'create policy open on notes using (true)',
    'create a table': 'create table stolen (id int)',
    'create a temporary table': 'create temporary table stolen (id int)',
    'create a schema': 'create schema stolen',
    'create a function': `create function stolen() returns int language sql as 'select 1'`,
    'drop a table': 'drop table notes',
    'become the owner': 'set role bottlecrm_owner',
    'become the search role': 'set role bottlecrm_search',
    'read secrets of roles': 'select rolpassword from pg_authid',
    'write the change log': `insert into change_log (org_id, entity, record_id, action, changes) values (gen_random_uuid(), 'note', gen_random_uuid(), 'update', '{}')`,
    'rewrite the change log': 'update change_log set action = action',
    'empty the change log': 'delete from change_log',
    'copy to a program': `copy notes to program 'cat'`,
  };
  for (const [what, statement] of Object.entries(statements))
    it(`cannot ${what}`, () =>
      expect(test.sql(test.acme, statement)).rejects.toMatchObject({ code: expect.stringMatching(/^42501|42P17$/) }));

  it('reads nothing with row_security off: it is refused, not shown', async () => {
    await expect(test.sql(test.acme, 'set local row_security = off; select * from notes')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('reads no row of any table without a context', async () => {
    const tables = internalsOf(test.app.crm).model.tables.filter(({ isolation }) => isolation.kind !== 'none');
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables)
      expect(await test.sql(undefined, `select count(*)::int as count from "${name}"`), name).toEqual([{ count: 0 }]);
  });
});
