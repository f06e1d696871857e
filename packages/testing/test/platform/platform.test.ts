import { database, setPlatformAdmin } from '@bottlecrm/core';
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
