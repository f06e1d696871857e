import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lead } from '../src/index.ts';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm();
});
afterAll(() => crm?.close());

const create = async (lead: object) => (await crm.acme.admin.post('/leads', lead)).body;
const total = async (filter: string): Promise<number> =>
  (await crm.acme.admin.get(`/leads?${filter}&total=true&limit=1`)).body.page.total;

describe('a version', () => {
  it('is the entity tag, and If-Match refuses a stale one', async () => {
    const { admin } = crm.acme;
    const made = await admin.post('/leads', { title: 'Versioned' });
    expect(made.headers.etag).toBe('"1"');
    const path = `/leads/${made.body.id}`;
    const first = await admin.patch(path, { title: 'One' }, { 'if-match': '"1"' });
    expect(first.headers.etag).toBe('"2"');
    const second = await admin.patch(path, { title: 'Two' }, { 'if-match': '"1"' });
    expect(second.status).toBe(412);
    expect(second.body.code).toBe('STALE_VERSION');
    expect((await admin.patch(path, { assigneeIds: [crm.acme.rep.profileId] }, { 'if-match': '"2"' })).status).toBe(
      200,
    );
    expect((await admin.post(`${path}/move`, { status: 'closed' }, { 'if-match': '"2"' })).status).toBe(412);
    expect((await admin.delete(path, { 'if-match': '"3"' })).status).toBe(204);
    expect((await admin.patch(path, {}, { 'if-match': '3' })).status).toBe(400);
    expect((await admin.post('/leads', { title: 'x' }, { 'if-match': '"1"' })).status).toBe(400);
  });

  it('is raised by one of two writers that know the same', async () => {
    const lead = await create({ title: 'Contended' });
    const answers = await Promise.all(
      ['a', 'b'].map((title) => crm.acme.admin.patch(`/leads/${lead.id}`, { title }, { 'if-match': '"1"' })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
  });

  it('answers 304 for what is not computed from the time', async () => {
    const team = await crm.acme.admin.post('/teams', { name: 'Cached' });
    const path = `/teams/${team.body.id}`;
    const again = await crm.acme.admin.get(path, { 'if-none-match': '"1"' });
    expect([again.status, again.body]).toEqual([304, undefined]);
    expect((await crm.acme.admin.get(`${path}?include=members`, { 'if-none-match': '"1"' })).status).toBe(200);
    expect((await crm.acme.admin.get(path, { 'if-none-match': '"2"' })).status).toBe(200);
    const lead = await create({ title: 'Computed' });
    expect((await crm.acme.admin.get(`/leads/${lead.id}`, { 'if-none-match': '"1"' })).status).toBe(200);
  });
});

describe('an idempotency key', () => {
  it('makes 20 identical requests at once one record', async () => {
    const post = () => crm.acme.admin.post('/leads', { title: 'Once only' }, { 'idempotency-key': 'k-20' });
    const answers = await Promise.all(Array.from({ length: 20 }, post));
    const made = answers.filter((answer) => answer.status === 201);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map((answer) => answer.body.id)).size).toBe(1);
    for (const answer of answers.filter((one) => one.status !== 201)) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_IN_FLIGHT' } });
      expect(answer.headers['retry-after']).toBe('1');
    }
    expect(await total('title=Once%20only')).toBe(1);
    const replayed = await post();
    expect(replayed.headers).toMatchObject({ 'idempotency-replayed': 'true', etag: '"1"' });
    expect(replayed.headers.location).toBe(made[0]?.headers.location);
    expect(replayed.body).toEqual(made[0]?.body);
  });

  it('is refused for another body, and belongs to one caller, path and organization', async () => {
    const key = { 'idempotency-key': 'shared' };
    expect((await crm.acme.admin.post('/leads', { title: 'A' }, key)).status).toBe(201);
    const other = await crm.acme.admin.post('/leads', { title: 'B' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect((await crm.acme.manager.post('/leads', { title: 'B' }, key)).status).toBe(201);
    expect((await crm.globex.admin.post('/leads', { title: 'B' }, key)).status).toBe(201);
    expect((await crm.acme.admin.post('/accounts', { name: 'B' }, key)).status).toBe(201);
  });

  it('keeps nothing of a request that failed', async () => {
    const key = { 'idempotency-key': 'second try' };
    expect((await crm.acme.admin.post('/leads', { title: 'x' }, key)).status).toBe(400);
    const good = { 'idempotency-key': 'second-try' };
    expect((await crm.acme.admin.post('/leads', { firstName: 'x' }, good)).status).toBe(400);
    expect((await crm.acme.admin.post('/leads', { title: 'x' }, good)).status).toBe(201);
  });

  it('replays an identical request whose nested values a hook changes', async () => {
    const { admin, rep, manager } = crm.acme;
    const seen: number[] = [];
    crm.app.crm.before(Lead, ['create', 'update'], (_ctx, lead) => {
      if (lead.city === 'Hooked') seen.push(lead.assigneeIds?.push(rep.profileId) ?? 0);
    });
    const key = { 'idempotency-key': 'hooked' };
    const body = () => ({ title: 'Hooked', city: 'Hooked', assigneeIds: [manager.profileId] });
    const first = await admin.post('/leads', body(), key);
    const again = await admin.post('/leads', body(), key);
    expect([first.status, first.body.assigneeIds.length]).toEqual([201, 2]);
    expect(again).toMatchObject({ status: 201, headers: { 'idempotency-replayed': 'true' }, body: first.body });
    expect((await admin.post('/leads', { ...body(), city: 'Other' }, key)).status).toBe(422);
    const ids = await Promise.all([1, 2, 3].map(async (at) => (await create({ title: `Hooked ${at}` })).id));
    const changes = { city: 'Hooked', assigneeIds: [manager.profileId] };
    const bulk = () => admin.post('/leads/bulk', { action: 'update', ids, changes }, { 'idempotency-key': 'bulk' });
    expect([(await bulk()).status, (await bulk()).headers['idempotency-replayed']]).toEqual([200, 'true']);
    // Each record has its own copy of the changes.
    expect(seen).toEqual([2, 2, 2, 2]);
  });

  it('is forgotten after 24 hours', async () => {
    const key = { 'idempotency-key': 'old' };
    const first = await crm.acme.admin.post('/leads', { title: 'Old key' }, key);
    await crm.adminSql(`update idempotency_keys set created_at = now() - interval '25 hours'`);
    const second = await crm.acme.admin.post('/leads', { title: 'Old key' }, key);
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it('is refused where no record is written', async () => {
    const headers = { 'idempotency-key': 'x' };
    expect((await crm.anonymous.post('/auth/dev-login', { email: 'admin@acme.test' }, headers)).status).toBe(400);
  });
});

describe('a dry run', () => {
  it('answers what would be and keeps nothing', async () => {
    const { admin } = crm.acme;
    const dry = await admin.post('/leads?dryRun=true', { title: 'Imagined' });
    expect(dry).toMatchObject({ status: 201, body: { title: 'Imagined', version: 1 } });
    expect(await total('title=Imagined')).toBe(0);
    const lead = await create({ title: 'Real', companyName: 'Real Inc' });
    expect((await admin.post(`/leads/${lead.id}/convert?dryRun=true`, {})).status).toBe(200);
    expect((await admin.delete(`/leads/${lead.id}?dryRun=true`)).status).toBe(204);
    expect((await admin.get(`/leads/${lead.id}`)).body).toMatchObject({ status: 'assigned', version: 1 });
    expect((await admin.post('/leads?dryRun=true', { firstName: 'x' })).status).toBe(400);
    expect((await admin.post('/leads?dryRun=maybe', { title: 'x' })).status).toBe(400);
    expect((await admin.post('/leads?unknown=1', { title: 'x' })).status).toBe(400);
  });
});

describe('a deleted record', () => {
  it('leaves lists, search and unique rules, and comes back', async () => {
    const { admin } = crm.acme;
    const lead = await create({
      title: 'Phoenix',
      email: 'phoenix@example.com',
      assigneeIds: [crm.acme.rep.profileId],
    });
    await admin.delete(`/leads/${lead.id}`);
    expect((await admin.get(`/leads/${lead.id}`)).status).toBe(404);
    expect(await total('search=phoenix')).toBe(0);
    expect(await total('title=Phoenix&deleted=only')).toBe(1);
    expect(await total('title=Phoenix&deleted=with')).toBe(1);
    expect((await crm.acme.user.get('/leads?deleted=only')).status).toBe(403);

    const usurper = await create({ title: 'Usurper', email: 'PHOENIX@example.com' });
    const refused = await admin.post(`/leads/${lead.id}/restore`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'ALREADY_EXISTS' } });
    await admin.delete(`/leads/${usurper.id}`);
    const restored = await admin.post(`/leads/${lead.id}/restore`);
    expect(restored.body).toMatchObject({ deletedAt: null, assigneeIds: [crm.acme.rep.profileId] });
    const again = await admin.post(`/leads/${lead.id}/restore`);
    expect(again).toMatchObject({ status: 200, body: { version: restored.body.version } });
    expect((await crm.globex.admin.post(`/leads/${usurper.id}/restore`)).status).toBe(404);
  });

  it('is purged by admins alone, and for good', async () => {
    const lead = await create({ title: 'Purged' });
    await crm.acme.admin.delete(`/leads/${lead.id}`);
    expect((await crm.acme.manager.delete(`/leads/${lead.id}?purge=true`)).status).toBe(403);
    expect((await crm.globex.admin.delete(`/leads/${lead.id}?purge=true`)).status).toBe(404);
    expect((await crm.acme.admin.delete(`/leads/${lead.id}?purge=true`)).status).toBe(204);
    expect((await crm.acme.admin.post(`/leads/${lead.id}/restore`)).status).toBe(404);
    const log = await crm.sql(crm.acme, 'select action from change_log where record_id = $1 order by id', [lead.id]);
    expect(log.map((entry) => entry.action)).toEqual(['create', 'delete', 'purge']);
  });
});

describe('a query', () => {
  it('nests conditions over the operators of the list', async () => {
    for (const n of [1, 2, 3])
      await create({ title: `Q${n}`, opportunityAmount: n * 100, status: n === 3 ? 'closed' : 'assigned' });
    const where = {
      title: { startsWith: 'Q' },
      or: [{ opportunityAmount: { lt: 150 } }, { not: { status: 'assigned' } }],
    };
    const { status, body } = await crm.acme.admin.post('/leads/query', { where, sort: ['title'], total: true });
    expect(status).toBe(200);
    expect(body.data.map((lead: { title: string }) => lead.title)).toEqual(['Q1', 'Q3']);
    expect(body.page.total).toBe(2);
    const wrong = await crm.acme.admin.post('/leads/query', { where: { or: [{ nope: 1 }] } });
    expect(wrong.body.errors[0].pointer).toBe('/where/nope');
    expect((await crm.acme.admin.post('/leads/query', { wher: {} })).status).toBe(400);
  });
});

describe('an upsert', () => {
  it('of one key by 20 writers at once makes one record', async () => {
    const put = (n: number) =>
      crm.acme.admin.put('/leads?matchBy=externalId', { externalId: 'crm-7', title: `Writer ${n}` });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => put(n)));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(19);
    expect(await total('externalId=crm-7')).toBe(1);
    const byEmail = await crm.acme.admin.put('/leads?matchBy=email', { email: 'up@example.com', title: 'Up' });
    expect(byEmail.status).toBe(201);
    const again = await crm.acme.admin.put('/leads?matchBy=email', { email: 'UP@example.com', rating: 'hot' });
    expect(again).toMatchObject({ status: 200, body: { id: byEmail.body.id, title: 'Up', rating: 'hot' } });
    expect((await crm.acme.admin.put('/leads?matchBy=title', { title: 'x' })).status).toBe(400);
    expect((await crm.acme.admin.put('/leads?matchBy=email', { title: 'x' })).status).toBe(400);
    const hidden = await crm.acme.otherUser.put('/leads?matchBy=email', { email: 'up@example.com' });
    expect(hidden.status).toBe(409);
  });
});

describe('a batch', () => {
  it('creates and updates all of its records or none, unless partial', async () => {
    const { admin } = crm.acme;
    await create({ externalId: 'b-1', title: 'First' });
    const records = [
      { externalId: 'b-1', title: 'Renamed' },
      { externalId: 'b-2', title: 'Second' },
      { externalId: 'b-3', firstName: 'Nameless' },
    ];
    const refused = await admin.post('/leads/batch', { matchBy: 'externalId', records });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].pointer).toBe('/records/2');
    expect(await total('title=Renamed')).toBe(0);
    const partial = await admin.post('/leads/batch?partial=true', { matchBy: 'externalId', records });
    expect(partial.body.results.map((one: { status: string }) => one.status)).toEqual(['updated', 'created', 'failed']);
    expect(partial.body.results[2].error.code).toBe('VALIDATION_FAILED');
    const many = Array.from({ length: 501 }, (_, n) => ({ title: `Many ${n}` }));
    expect((await admin.post('/leads/batch', { records: many })).status).toBe(400);
    const full = await admin.post('/leads/batch', { records: many.slice(1) });
    expect(full.body.results).toHaveLength(500);
  });
});

describe('a bulk change', () => {
  it('updates, deletes and restores by ids or filter', async () => {
    const { admin, rep } = crm.acme;
    const leads = await Promise.all([1, 2, 3].map((n) => create({ title: `Bulk ${n}`, source: 'partner' })));
    const ids = leads.map((lead) => lead.id);
    const updated = await admin.post('/leads/bulk', { action: 'update', ids, changes: { rating: 'hot' } });
    expect(updated.body.results.map((one: { status: string }) => one.status)).toEqual([
      'updated',
      'updated',
      'updated',
    ]);
    expect(await total('source=partner&rating=hot')).toBe(3);
    const foreign = (await crm.globex.admin.post('/leads', { title: 'Foreign' })).body.id;
    const mixed = await admin.post('/leads/bulk', { action: 'delete', ids: [ids[0], foreign] });
    expect(mixed.status).toBe(400);
    expect(mixed.body.errors).toEqual([{ pointer: '/ids/1', detail: 'There is no such lead.' }]);
    const deleted = await admin.post('/leads/bulk', { action: 'delete', filter: { source: 'partner' } });
    expect(deleted.body.results).toHaveLength(3);
    const restored = await admin.post('/leads/bulk', { action: 'restore', filter: { source: 'partner' } });
    expect(restored.body.results.map((one: { status: string }) => one.status)).toEqual([
      'restored',
      'restored',
      'restored',
    ]);
    expect((await rep.post('/leads/bulk', { action: 'delete', ids })).status).toBe(403);
    expect((await admin.post('/leads/bulk', { action: 'delete', filter: {} })).body.errors[0].detail).toContain(
      'at most 500',
    );
    expect((await admin.post('/leads/bulk', { action: 'update', ids })).status).toBe(400);
    expect((await admin.post('/leads/bulk', { action: 'update', ids, filter: {}, changes: {} })).status).toBe(400);
    const converted = await admin.post('/leads/bulk', { action: 'update', ids, changes: { status: 'converted' } });
    expect(converted.status).toBe(400);
  });
});

describe('a list', () => {
  it('refuses what it does not understand, by name', async () => {
    const wrong = [
      ...['0', '-1', '1e9', 'NaN', '', '101', '1.5'].map((limit) => `limit=${limit}`),
      'offset=-1',
      'offset=10001',
      'offset=0&cursor=x',
      'total=yes',
      'deleted=all',
      'sort=',
      'sort=description',
      'sort=title,-title',
      'sort=title;drop table leads',
      'include=account',
      'include=convertedAccount.contacts.account',
      'status[like]=a',
      'status=nope',
      'status=assigned&status=closed',
      'createdAt[gt]=yesterday',
      'assigneeIds=1',
      'title[in]=',
      'search=',
      '__proto__=1',
      'constructor[eq]=1',
      'title[__proto__]=1',
    ].filter((query) => query !== 'sort=');
    for (const query of wrong)
      expect([query, (await crm.acme.admin.get(`/leads?${query}`)).status]).toEqual([query, 400]);
    const thousand = Array.from({ length: 1000 }, (_, n) => `title[ne]=${n}`).join('&');
    expect((await crm.acme.admin.get(`/leads?${thousand}`)).status).toBe(400);
    const many = Array.from({ length: 1000 }, () => ({ title: 'x' }));
    expect((await crm.acme.admin.post('/leads/query', { where: { or: many } })).status).toBe(400);
    let deep: object = { title: 'x' };
    for (let n = 0; n < 15; n += 1) deep = { not: deep };
    expect((await crm.acme.admin.post('/leads/query', { where: deep })).status).toBe(400);
  });
});

describe('matching', () => {
  it('folds case as the stored key does', async () => {
    const path = '/accounts?matchBy=name';
    const first = await crm.acme.admin.put(path, { name: 'ΕΛΛΑΣ' });
    const second = await crm.acme.admin.put(path, { name: 'ΕΛΛΑΣ', city: 'Athens' });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.id).toBe(first.body.id);
  });
});

describe('a list', () => {
  it('finds deleted records by their text', async () => {
    const { id } = await create({ title: 'A zebra in the bin' });
    await crm.acme.admin.delete(`/leads/${id}`);
    expect(await total('deleted=only&search=ZEBRA')).toBe(1);
    expect(await total('deleted=with&search=zebra')).toBe(1);
    expect(await total('search=zebra')).toBe(0);
  });

  it('refuses more groups than it takes, empty ones too, and conditions without an operator', async () => {
    const query = (where: object) => crm.acme.admin.post('/leads/query', { where });
    for (const group of [{}, { not: {} }, { or: [{}] }]) {
      expect((await query({ and: Array.from({ length: 101 }, () => group) })).status).toBe(400);
    }
    expect((await query({ and: [{}, { not: { title: 'x' } }] })).status).toBe(200);
    expect((await query({ title: {} })).body.errors[0].pointer).toBe('/where/title');
  });
});
