import { createTestCrm, TEST_SECRET, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';
import { buildApp } from '../src/app.ts';
import { recycleLeads } from '../src/recycle-leads.ts';
import { showroom } from '../src/showroom.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ ...config, host: showroom });
});
afterAll(() => crm?.close());

type Method = 'GET' | 'POST';
const send = (method: Method, url: string, token?: string, payload?: object) =>
  crm.app.inject({
    method,
    url,
    ...(token ? { headers: { authorization: `Bearer ${token}` } } : {}),
    ...(payload ? { payload } : {}),
  });
const leadsOf = async (query: string) => (await crm.acme.admin.get(`/leads?${query}`)).body.data;

describe('the host keeps', () => {
  it('its routes', async () => {
    expect((await send('GET', '/opening-hours')).json()).toEqual({ monday: '9-18' });
  });

  it('its answer to unknown paths, outside the prefix', async () => {
    const host = await send('GET', '/nowhere');
    expect([host.statusCode, host.json()]).toEqual([404, { error: 'No such page' }]);
    const inside = await send('GET', '/crm/nowhere');
    expect(inside.statusCode).toBe(404);
    expect(inside.headers['content-type']).toContain('application/problem+json');
  });

  it('its answer to errors, outside the prefix', async () => {
    const refused = await send('POST', '/test-drives', crm.acme.rep.token, { lastName: 'Doe' });
    expect([refused.statusCode, Object.keys(refused.json())]).toEqual([400, ['error']]);
    const inside = await crm.acme.rep.post('/leads', { nonsense: true });
    expect(inside.body).toMatchObject({ code: 'VALIDATION_FAILED', requestId: expect.any(String) });
  });

  it('its headers: helmet stays inside the prefix', async () => {
    expect((await send('GET', '/opening-hours')).headers).not.toHaveProperty('content-security-policy');
    expect((await crm.acme.rep.get('/leads')).headers).toHaveProperty('content-security-policy');
  });
});

describe('a route of the host with crm.handler', () => {
  it('sees what the caller may see', async () => {
    await crm.acme.admin.post('/leads', { lastName: 'Counted' });
    const count = async (token: string) => (await send('GET', '/lead-count', token)).json().leads;
    expect(await count(crm.acme.admin.token)).toBe(1);
    expect(await count(crm.acme.user.token)).toBe(0);
    expect(await count(crm.globex.admin.token)).toBe(0);
  });

  it('needs a token', async () => {
    const answer = await send('GET', '/lead-count');
    expect([answer.statusCode, answer.json().reason]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('a test drive', () => {
  const slot = '2031-05-01T09:00:00Z';
  const book = (email: string) => send('POST', '/test-drives', crm.acme.rep.token, { lastName: 'Driver', email, slot });

  it('is a row of the host and a lead, in one transaction', async () => {
    const booked = await book('first@example.com');
    expect(booked.statusCode).toBe(201);
    const [row] = await crm.sql(crm.acme, 'select lead_id from test_drives');
    expect(row?.lead_id).toBe(booked.json().leadId);
    expect(await leadsOf('email=first@example.com')).toHaveLength(1);
  });

  it('leaves no lead when the slot is taken', async () => {
    const second = await book('second@example.com');
    expect([second.statusCode, second.json().reason]).toEqual([409, 'SLOT_TAKEN']);
    expect(await leadsOf('email=second@example.com')).toEqual([]);
  });

  it('is refused as ALREADY_EXISTS when an open lead has the address', async () => {
    const again = await send('POST', '/test-drives', crm.acme.rep.token, {
      lastName: 'Driver',
      email: 'FIRST@example.com',
      slot: '2031-05-03T09:00:00Z',
    });
    expect([again.statusCode, again.json().reason]).toEqual([409, 'ALREADY_EXISTS']);
  });

  it('belongs to its organization, like every row', async () => {
    expect(await crm.sql(crm.globex, 'select * from test_drives')).toEqual([]);
    const foreign = await send('POST', '/test-drives', crm.globex.rep.token, {
      lastName: 'Driver',
      email: 'x@y.example',
      slot,
    });
    expect(foreign.statusCode).toBe(201);
  });
});

describe('before(lead.create)', () => {
  it('refuses a lead, however it comes', async () => {
    const lead = { lastName: 'Spy', email: 'spy@competitor.example' };
    const inside = await crm.acme.admin.post('/leads', lead);
    expect(inside.body).toMatchObject({ status: 409, code: 'COMPETITOR' });
    const outside = await send('POST', '/test-drives', crm.acme.admin.token, { ...lead, slot: '2031-05-02T09:00:00Z' });
    expect(outside.statusCode).toBe(409);
  });
});

describe('on(lead.converted)', () => {
  it('runs after the conversion is committed', async () => {
    const lead = await crm.acme.admin.post('/leads', { lastName: 'Winner', companyName: 'Winner Ltd' });
    await crm.acme.admin.post(`/leads/${lead.body.id}/convert`, {});
    await expect.poll(() => crm.app.won.size).toBe(1);
  });
});

describe('outside HTTP', () => {
  it('a tenant is the same ctx', async () => {
    await crm.acme.admin.post('/leads', { title: 'Forgotten', nextFollowUpOn: '2020-01-01' });
    await crm.globex.admin.post('/leads', { title: 'Not ours', nextFollowUpOn: '2020-01-01' });
    expect(await recycleLeads(crm.app.crm, crm.acme.id)).toBe(1);
    expect(await leadsOf('status=recycled')).toMatchObject([{ title: 'Forgotten', updatedBy: null }]);
  });
});

describe('the host’s own sign-in', () => {
  it('answers a session of the CRM', async () => {
    const { accessToken } = (await send('POST', '/staff/sign-in', undefined, { badge: 'letmein-admin' })).json();
    const me = await crm.clientWith(accessToken).get('/me');
    expect(me.body).toMatchObject({ user: { email: 'admin@acme.test' }, org: { id: crm.acme.id } });
    expect((await send('POST', '/staff/sign-in', undefined, { badge: 'wrong' })).statusCode).toBe(401);
  });
});

it('the application as it is built for production starts on the same database', async () => {
  const { url, ownerUrl } = crm.urls;
  const app = await buildApp({ database: { url, ownerUrl }, auth: { secret: TEST_SECRET } });
  try {
    await app.ready();
    expect((await app.inject('/readyz')).json().status).toBe('ready');
    expect((await app.inject('/opening-hours')).statusCode).toBe(200);
    const { authorization } = { authorization: `Bearer ${crm.acme.admin.token}` };
    expect((await app.inject({ url: '/crm/leads', headers: { authorization } })).statusCode).toBe(200);
  } finally {
    await app.close();
  }
});
