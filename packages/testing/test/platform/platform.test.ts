import { database } from '@bottlecrm/core';
import { setPlatformAdmin } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm, type TestMember } from '../../src/index.ts';

let crm: TestCrm;
let operator: TestMember;
beforeAll(async () => {
  crm = await createTestCrm({ platform: true });
  operator = crm.acme.user;
  await setPlatformAdmin(crm.urls.ownerUrl, operator.userId, true);
});
afterAll(() => crm.close());

interface Listed {
  readonly data: { id: string; name: string; isActive: boolean; counts: Record<string, number> }[];
  readonly nextAfter: string | null;
}
const list = async (query = ''): Promise<Listed> =>
  (await operator.get(`/platform/organizations${query}`)).body as unknown as Listed;

describe('platform administration', () => {
  test('lists every organization with counts, in pages', async () => {
    const first = await list('?limit=1');
    expect(first.data).toHaveLength(1);
    const second = await list(`?limit=1&after=${first.nextAfter}`);
    expect([...first.data, ...second.data].map(({ name }) => name).sort()).toEqual(['Acme', 'Globex']);
    expect(second.nextAfter).toBeNull();
    expect(first.data[0]?.counts.profile).toBe(5);
    expect((await list('?search=GLOB')).data.map(({ name }) => name)).toEqual(['Globex']);
  });

  test('closes an organization at once, tells its log, and opens it again', async () => {
    const { id, admin } = await crm.createOrganization('Initech');
    expect((await operator.post(`/platform/organizations/${id}/deactivate`)).status).toBe(204);
    expect((await admin.get('/org')).status).toBe(401);
    expect((await operator.post(`/platform/organizations/${id}/reactivate`)).status).toBe(204);
    expect((await admin.get('/org')).status).toBe(200);
    const told = await crm.sql(
      { id },
      "select details from audit_log where event = 'organization_changed' order by at",
    );
    expect(told.map(({ details }) => details.isActive)).toEqual([false, true]);
  });

  test('closes an organization to its own admins too, who may not reopen it', async () => {
    const { id, admin } = await crm.createOrganization('Hooli');
    await operator.post(`/platform/organizations/${id}/deactivate`);
    const refused = await admin.post(`/orgs/${id}/reactivate`);
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
    expect((await admin.get('/org')).status).toBe(401);
    await operator.post(`/platform/organizations/${id}/reactivate`);
    await admin.delete('/org');
    expect((await admin.post(`/orgs/${id}/reactivate`)).status).toBe(200);
  });

  test('opens no organization that is being erased', async () => {
    const { id, admin } = await crm.createOrganization('Soylent');
    await admin.delete('/org');
    await crm.adminSql('update organizations set erase_requested_at = now() where id = $1', [id]);
    const { status, body } = await operator.post(`/platform/organizations/${id}/reactivate`);
    expect([status, body.code]).toEqual([409, 'ORGANIZATION_ERASING']);
    expect((await admin.get('/org')).status).toBe(401);
  });

  test.each(['01890000-0000-7000-8000-000000000000', '00000000-0000-0000-0000-000000000000'])(
    'knows no organization %s',
    async (id) => {
      expect((await operator.post(`/platform/organizations/${id}/deactivate`)).status).toBe(404);
    },
  );

  test('is not there for anybody else, not even an admin', async () => {
    const asked = await crm.acme.admin.get('/platform/organizations');
    const unknown = await crm.acme.admin.get('/platform/nothing');
    expect(asked.status).toBe(404);
    expect((asked.body as { detail: string }).detail).toBe((unknown.body as { detail: string }).detail);
    expect((await crm.acme.admin.post(`/platform/organizations/${crm.globex.id}/deactivate`)).status).toBe(404);
    expect((await crm.anonymous.get('/platform/organizations')).status).toBe(401);
  });

  test('ends with the flag', async () => {
    const { userId } = crm.globex.rep;
    await setPlatformAdmin(crm.urls.ownerUrl, userId, true);
    expect((await crm.globex.rep.get('/platform/organizations')).status).toBe(200);
    await setPlatformAdmin(crm.urls.ownerUrl, userId, false);
    expect((await crm.globex.rep.get('/platform/organizations')).status).toBe(404);
  });
});

test('works where the host numbers its requests otherwise', async () => {
  const other = await createTestCrm({ platform: true, server: { genReqId: () => 'request-1' } });
  try {
    const { user, id } = other.acme;
    await setPlatformAdmin(other.urls.ownerUrl, user.userId, true);
    expect((await user.post(`/platform/organizations/${other.globex.id}/deactivate`)).status).toBe(204);
    const magicLink = await other.anonymous.post('/auth/magic-link/request', { email: 'somebody@elsewhere.test' });
    expect(magicLink.status).toBe(202);
    expect((await other.acme.admin.patch(`/members/${user.profileId}`, { jobTitle: 'Operator' })).status).toBe(200);
    expect(id).not.toBe(other.globex.id);
  } finally {
    await other.close();
  }
});

test('the serving role cannot make a platform administrator', async () => {
  await expect(
    crm.sql(undefined, 'insert into platform_admins (user_id) values ($1)', [crm.acme.rep.userId]),
  ).rejects.toThrow(/permission denied/);
});

test('the platform role reads four columns of organizations, and nothing else', async () => {
  const run = (text: string) => database.withClient(crm.urls.platformUrl, (client) => client.query(text));
  expect((await run('select id, name, is_active, created_at from organizations')).rows.length).toBeGreaterThan(1);
  for (const text of [
    'select tax_id from organizations',
    'update organizations set is_active = false',
    'select * from users',
    'select * from profiles',
    'select * from change_log',
  ])
    await expect(run(text), text).rejects.toThrow(/permission denied/);
});

test('without a connection of the platform role there are no such routes', async () => {
  const plain = await createTestCrm();
  try {
    await setPlatformAdmin(plain.urls.ownerUrl, plain.acme.admin.userId, true);
    expect((await plain.acme.admin.get('/platform/organizations')).status).toBe(404);
  } finally {
    await plain.close();
  }
});
