import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHostProject, type HostProject } from './host-project.ts';

let project: HostProject;

beforeAll(async () => {
  project = await createHostProject();
  await project.succeed('migrate');
});
afterAll(() => project?.remove());

describe('rls status', () => {
  test('lists every table as enabled and forced', async () => {
    const { code, stdout } = await project.run('rls status');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^TABLE +ENABLED +FORCED +POLICIES +KEY$/m);
    for (const table of ['users', 'organizations', 'change_log', 'projects', 'project_assignees']) {
      expect(stdout).toMatch(new RegExp(`^${table} +yes +yes +\\d .* ok$`, 'm'));
    }
  });

  test('catches a table that is not forced, and says what to do', async () => {
    await project.owner('ALTER TABLE projects NO FORCE ROW LEVEL SECURITY');
    const { code, stdout } = await project.run('rls status');
    const { json } = await project.run('rls status --json');
    await project.owner('ALTER TABLE projects FORCE ROW LEVEL SECURITY');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^projects +yes +NO /m);
    expect(stdout).toMatch(/^ROW_SECURITY_NOT_FORCED \(projects\): .* FORCE ROW LEVEL SECURITY as the owner\.$/m);
    const found = json.tables.find((one: { table: string }) => one.table === 'projects');
    expect(found).toMatchObject({ enabled: true, forced: false, primaryKey: ['org_id', 'id'] });
  });
});

describe('rls verify-user', () => {
  test('finds the app role safe', async () => {
    const { code, json } = await project.run('rls verify-user --json');
    expect(code).toBe(0);
    expect(json).toEqual({ ok: true, role: 'bottlecrm_app', findings: [] });
  });

  test.each([
    ['a superuser', () => project.adminUrl, 'ROLE_SUPERUSER (postgres)'],
    ['the owner', () => project.urls.ownerUrl, 'ROLE_OWNS (bottlecrm_owner)'],
  ])('refuses %s', async (_, url, finding) => {
    const { code, stdout } = await project.run('rls verify-user', { DATABASE_URL: url() });
    expect(code).toBe(1);
    expect(stdout).toContain(finding);
  });
});

describe('rls disable and enable', () => {
  test('disable refuses in production', async () => {
    const { code, stderr } = await project.run('rls disable', { NODE_ENV: 'production' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/refuses with NODE_ENV=production/);
    expect(await project.run('rls status')).toMatchObject({ code: 0 });
  });

  test('disable needs the owner', async () => {
    const { code, stderr } = await project.run('rls disable', { DATABASE_OWNER_URL: project.urls.url });
    expect(code).toBe(1);
    expect(stderr).toMatch(/must be owner of table/);
  });

  test('disable is loud, and nobody can be served or proven safe until enable', async () => {
    const disabled = await project.run('rls disable');
    expect(disabled.code).toBe(0);
    expect(disabled.stderr).toMatch(/^WARNING: ROW SECURITY IS OFF for \d+ tables/);
    expect(await project.run('rls status')).toMatchObject({ code: 1 });
    expect((await project.run('seed')).stderr).toMatch(/^The database cannot be served from:/);
    expect(await project.run('rls enable')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Row security is on and forced for \d+ tables\.\n$/),
    });
    expect(await project.run('rls status')).toMatchObject({ code: 0 });
  });

  test('nobody is served beside a view that shows every organization', async () => {
    await project.owner(
      'CREATE MATERIALIZED VIEW totals AS SELECT org_id FROM projects; GRANT SELECT ON totals TO bottlecrm_app',
    );
    const { code, stderr } = await project.run('seed');
    const status = await project.run('rls status');
    await project.owner('DROP MATERIALIZED VIEW totals');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The database cannot be served from: MATERIALIZED_VIEW_GRANTED \(totals\)/);
    expect(status).toMatchObject({ code: 1, stdout: expect.stringContaining('MATERIALIZED_VIEW_GRANTED (totals)') });
  });

  test('enable says what else is wrong', async () => {
    await project.owner('GRANT TRUNCATE ON projects TO bottlecrm_app');
    const { code, stdout } = await project.run('rls enable');
    await project.owner('REVOKE TRUNCATE ON projects FROM bottlecrm_app');
    expect(code).toBe(1);
    expect(stdout).toContain('GRANT_EXTRA (projects)');
  });
});
