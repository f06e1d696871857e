import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, type TestCrm } from '../src/index.ts';

let test: TestCrm;
beforeAll(async () => {
  test = await createTestCrm();
});
afterAll(() => test.close());

describe('createTestCrm', () => {
  it('gives two organizations with a member of each role', async () => {
    for (const organization of [test.acme, test.globex]) {
      const { status, body } = await organization.user.get('/members?total=true');
      expect(status).toBe(200);
      expect(body.page.total).toBe(5);
      expect(organization.members.map((member) => member.role)).toEqual([
        'admin',
        'sales_manager',
        'sales_rep',
        'user',
        'user',
      ]);
    }
  });

  it('speaks in the name of each member', async () => {
    for (const member of test.acme.members) {
      const { body } = await member.get('/me');
      expect(body).toMatchObject({ profile: { id: member.profileId, role: member.role }, user: { id: member.userId } });
    }
    expect((await test.anonymous.get('/me')).status).toBe(401);
  });

  it('runs SQL as the serving role in an organization, and in none', async () => {
    const count = 'select count(*)::int as n from profiles';
    expect(await test.sql(test.acme, count)).toEqual([{ n: 5 }]);
    expect(await test.sql(undefined, count)).toEqual([{ n: 0 }]);
    expect(await test.ownerSql(count)).toEqual([{ n: 0 }]);
    expect(await test.adminSql(count)).toEqual([{ n: 10 }]);
  });

  it('creates further organizations', async () => {
    const initech = await test.createOrganization('Initech');
    expect((await initech.rep.get('/org')).body.name).toBe('Initech');
  });

  it('answers a 204 without a body and an error as a problem', async () => {
    const { body: team } = await test.acme.admin.post('/teams', { name: 'North' });
    expect(await test.acme.admin.delete(`/teams/${team.id}`)).toMatchObject({ status: 204, body: undefined });
    const gone = await test.acme.admin.get(`/teams/${team.id}`);
    expect(gone.body).toMatchObject({ code: 'NOT_FOUND', status: 404 });
  });

  it('gives every application a database of its own, over HTTP where asked', async () => {
    const other = await createTestCrm({ http: true });
    try {
      expect(other.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      await other.acme.admin.post('/teams', { name: 'Here alone' });
      expect((await other.acme.admin.get('/teams?search=alone&total=true')).body.page.total).toBe(1);
      expect((await test.acme.admin.get('/teams?search=alone&total=true')).body.page.total).toBe(0);
      expect((await test.clientWith(other.acme.admin.token).get('/teams')).status).toBe(401);
    } finally {
      await other.close();
    }
    const databases = await test.adminSql('select 1 from pg_database where datname = $1', [
      new URL(other.urls.url).pathname.slice(1),
    ]);
    expect(databases).toEqual([]);
  });

  it('migrates nothing once the template exists', async () => {
    const [now] = await test.adminSql('select clock_timestamp() as time');
    const other = await createTestCrm();
    const migrated = await other.adminSql('select name from bottlecrm_migrations where applied_at >= $1', [now?.time]);
    await other.close();
    expect(migrated).toEqual([]);
  });
});
