import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm();
});
afterAll(() => crm.close());

const PROFILE = {
  name: 'Initech',
  companyName: 'Initech Ltd.',
  logoUrl: 'https://initech.example.com/logo.png',
  addressLine: '1 Main Street',
  city: 'Austin',
  state: 'TX',
  postcode: '73301',
  country: 'US',
  phone: '+1 512 555 0100',
  email: 'office@initech.example.com',
  website: 'https://initech.example.com',
  taxId: 'US-1',
  defaultCurrency: 'EUR',
  defaultCountry: 'DE',
  timezone: 'Europe/Berlin',
};

describe('the company profile', () => {
  test('keeps every field, and counts versions', async () => {
    const { admin, user } = await crm.createOrganization('Profile');
    const { status, body } = await admin.patch('/org', PROFILE);
    expect([status, body.version]).toEqual([200, 2]);
    expect(body).toMatchObject(PROFILE);
    expect((await user.get('/org')).body).toEqual(body);
  });

  test("takes '' for none where none may be, and nowhere else", async () => {
    const { admin } = await crm.createOrganization('Blank');
    const required = new Set(['name', 'defaultCurrency', 'timezone']);
    for (const [name, value] of Object.entries(PROFILE)) {
      expect((await admin.patch('/org', { [name]: value })).status).toBe(200);
      const { status, body } = await admin.patch('/org', { [name]: '' });
      expect([name, status, status === 200 ? body[name] : null]).toEqual([name, required.has(name) ? 400 : 200, null]);
    }
  });

  test('takes the names of time zones and currencies that the standards have, and keeps them as given', async () => {
    const { admin } = await crm.createOrganization('Standards');
    const zones = ['Asia/Kolkata', 'Europe/Kyiv', 'Asia/Ho_Chi_Minh', 'America/Argentina/Buenos_Aires', 'Etc/UTC'];
    for (const timezone of zones) expect((await admin.patch('/org', { timezone })).body).toMatchObject({ timezone });
    for (const defaultCurrency of ['CLF', 'UYW', 'VED'])
      expect((await admin.patch('/org', { defaultCurrency })).body).toMatchObject({ defaultCurrency });
    expect((await admin.get('/members')).status).toBe(200);
  });

  test.each([
    [{ timezone: 'Mars/Olympus' }],
    [{ timezone: 'asia/kolkata' }],
    [{ timezone: '+05:30' }],
    [{ timezone: "UTC'; drop table users" }],
    [{ defaultCurrency: 'XXXX' }],
    [{ defaultCountry: 'QQ' }],
    [{ logoUrl: 'javascript:alert(1)' }],
    [{ email: 'nobody' }],
    [{ isActive: false }],
    [{ orgId: '00000000-0000-0000-0000-000000000000' }],
    [{ id: '00000000-0000-0000-0000-000000000000' }],
    [{ eraseRequestedAt: '2020-01-01T00:00:00Z' }],
  ])('refuses %j', async (body) => {
    expect((await crm.acme.admin.patch('/org', body)).status).toBe(400);
  });

  test('is written by admins', async () => {
    for (const client of [crm.acme.manager, crm.acme.rep, crm.acme.user])
      expect((await client.patch('/org', { name: 'Mine' })).status).toBe(403);
  });
});

describe('deactivating', () => {
  test('puts everybody out on the next request, and reactivating lets them in', async () => {
    const { id, admin, user } = await crm.createOrganization('Sleepy');
    const refresh = await crm.anonymous.post('/auth/dev-login', { email: user.email, orgId: id });
    const token = (await admin.post('/tokens', { name: 'mine', scopes: ['*'] })).body.token;
    expect((await crm.clientWith(token).get('/members')).status).toBe(200);
    expect((await admin.delete('/org')).status).toBe(204);
    for (const client of [admin, user, crm.clientWith(token)]) expect((await client.get('/members')).status).toBe(401);
    const { body } = await crm.anonymous.post('/auth/refresh', { refreshToken: refresh.body.refreshToken });
    expect([body.org, body.orgs]).toEqual([undefined, []]);
    expect((await user.get('/orgs')).body.data).toEqual([]);
    expect((await admin.get('/orgs')).body.data).toEqual([{ id, name: 'Sleepy', role: 'admin', isActive: false }]);

    const back = await admin.post(`/orgs/${id}/reactivate`);
    expect([back.status, back.body]).toEqual([200, { id, name: 'Sleepy', role: 'admin', isActive: true }]);
    for (const client of [admin, user, crm.clientWith(token)]) expect((await client.get('/members')).status).toBe(200);
    expect((await admin.post(`/orgs/${id}/reactivate`)).status).toBe(200);
    const told = await crm.sql({ id }, "select * from audit_log where event = 'organization_changed' order by id");
    expect(told.map(({ details, profile_id, ip }) => [details, profile_id, typeof ip])).toEqual([
      [{ isActive: [true, false] }, admin.profileId, 'string'],
      [{ isActive: [false, true] }, admin.profileId, 'string'],
    ]);
  });

  test('is for admins, and nobody who was one brings it back', async () => {
    const { id, admin, manager } = await crm.createOrganization('Guarded');
    expect((await manager.delete('/org')).status).toBe(403);
    await crm.adminSql("update profiles set role = 'admin' where id = $1", [manager.profileId]);
    expect((await manager.post('/org/leave')).status).toBe(204);
    expect((await admin.delete('/org')).status).toBe(204);
    expect((await manager.post(`/orgs/${id}/reactivate`)).status).toBe(404);
    expect((await crm.acme.admin.post(`/orgs/${id}/reactivate`)).status).toBe(404);
    expect((await crm.anonymous.post(`/orgs/${id}/reactivate`)).status).toBe(401);
  });

  test('touches no other organization', async () => {
    const { admin } = await crm.createOrganization('Solo');
    await admin.delete('/org');
    expect((await crm.acme.user.get('/org')).body.isActive).toBe(true);
    const rows = await crm.adminSql('select name from organizations where not is_active order by name');
    expect(rows.map(({ name }) => name)).toContain('Solo');
    expect(rows.map(({ name }) => name)).not.toContain('Acme');
  });
});

test('a user without an organization makes one and is its admin', async () => {
  const { admin } = await crm.createOrganization('First');
  const { status, body } = await admin.post('/orgs', { name: 'Second', timezone: 'Asia/Tokyo' });
  expect([status, body.org.name, body.profile.role]).toEqual([201, 'Second', 'admin']);
  expect((await crm.clientWith(body.accessToken).get('/org')).body).toMatchObject({ timezone: 'Asia/Tokyo' });
  expect((await admin.post('/orgs', { name: '' })).status).toBe(400);
  expect((await admin.post('/orgs', { name: 'x', timezone: 'Nowhere' })).status).toBe(400);
});

test('a user creates organizations until it administers as many as the installation lets it', async () => {
  const limited = await createTestCrm({ auth: { maxOrganizationsPerUser: 3 } });
  try {
    const { admin, rep } = limited.acme;
    const made: string[] = [];
    for (const name of ['Second', 'Third']) {
      const { status, body } = await admin.post('/orgs', { name });
      expect(status).toBe(201);
      made.push(body.accessToken);
    }
    const refused = await admin.post('/orgs', { name: 'Fourth' });
    expect([refused.status, refused.body.code]).toEqual([409, 'ORGANIZATION_LIMIT_REACHED']);
    expect(await limited.adminSql("select 1 from organizations where name = 'Fourth'")).toEqual([]);
    // Deactivated it is still there; erased it is not.
    const last = limited.clientWith(made.at(-1));
    const { id } = (await last.get('/org')).body;
    expect((await last.delete('/org')).status).toBe(204);
    expect((await admin.post('/orgs', { name: 'Fourth' })).status).toBe(409);
    expect((await admin.post(`/orgs/${id}/erase`, { name: 'Third' })).status).toBe(202);
    await expect.poll(() => limited.adminSql('select 1 from organizations where id = $1', [id])).toEqual([]);
    expect((await admin.post('/orgs', { name: 'Fourth' })).status).toBe(201);
    // Of those where somebody else administers, none counts.
    expect((await rep.post('/orgs', { name: 'Own' })).status).toBe(201);
  } finally {
    await limited.close();
  }
});
