import { type Crm, composeApplication } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testIsolation } from '../src/isolation/test-isolation.ts';
import config from './fixtures/bottlecrm.config.ts';
import { createHostProject, type HostProject } from './host-project.ts';

let project: HostProject;
let app: Crm;

beforeAll(async () => {
  project = await createHostProject();
  await project.succeed('migrate');
  await project.succeed('seed');
  app = await composeApplication(config);
});
afterAll(() => project?.remove());

interface Table {
  readonly table: string;
  readonly probes: number;
  readonly failures: readonly { readonly probe: string; readonly detail: string }[];
}

describe('rls test on a healthy database', () => {
  test('passes, having probed every table, and leaves no row', async () => {
    const before = await project.rows();
    const { code, json } = await project.run('rls test --json');
    expect(json).toMatchObject({ ok: true, findings: [] });
    expect(code).toBe(0);
    const tables = json.tables as Table[];
    expect(tables.map(({ table }) => table).sort()).toEqual(
      Object.keys(before).filter((name) => !database.runnerTables.some((own) => own.name === name)),
    );
    // Nobody but the owner makes a row there: fewer things can be tried.
    const least = (table: string) => (table === 'platform_admins' ? 8 : 12);
    for (const { table, probes } of tables) expect(`${table}: ${probes >= least(table)}`).toBe(`${table}: true`);
    expect(await project.rows()).toEqual(before);
  });

  test('says so to people in one line', async () => {
    const { stdout, stderr } = await project.run('rls test');
    expect(stdout).toMatch(/^\d+ tables, \d+ attempts: no organization reaches another\.\n$/);
    expect(stderr).toBe('');
  });
});

/** What a report says, as `table probe` and `table FINDING`. */
function said(report: { tables: readonly Table[]; findings: readonly database.Finding[] }): string[] {
  const failures = report.tables.flatMap(({ table, failures: found }) => found.map(({ probe }) => `${table} ${probe}`));
  const findings = report.findings.map(({ code, table }) => `${table} ${code}`);
  return [...new Set([...failures, ...findings])].sort();
}

/** Breaks the database, tests it, mends it. The test runs in this process: starting the program for each takes longer. */
async function sabotaged(breaks: string, mends: string): Promise<string[]> {
  await project.owner(breaks);
  const before = await project.rows();
  try {
    const report = await database.withClient(project.urls.url, (client) => testIsolation(client, app));
    expect(await project.rows()).toEqual(before);
    return said(report);
  } finally {
    await project.owner(mends);
  }
}

const policy = (table: string, using: string): string =>
  `CREATE POLICY careless ON ${table} TO bottlecrm_app USING (${using}) WITH CHECK (${using})`;

/** Drops a policy and, afterwards, creates it as declared. */
async function withoutPolicy(table: string, suffix: string): Promise<{ drop: string; restore: string }> {
  const catalogue = await database.withClient(project.urls.ownerUrl, database.readCatalogue);
  const found = catalogue.tables.get(table)?.policies.get(`${table}_${suffix}`);
  return { drop: `DROP POLICY ${table}_${suffix} ON ${table}`, restore: found?.sql ?? '' };
}

describe('rls test fails', () => {
  test('when row security is off', async () => {
    await project.owner('ALTER TABLE projects DISABLE ROW LEVEL SECURITY');
    const machine = await project.run('rls test --json');
    const people = await project.run('rls test');
    await project.owner('ALTER TABLE projects ENABLE ROW LEVEL SECURITY');
    expect(machine).toMatchObject({ code: 1, json: { ok: false } });
    expect(said(machine.json)).toEqual([
      'projects ROW_SECURITY_DISABLED',
      ...['count', 'delete', 'insert', 'move', 'read', 'update'].map((probe) => `projects ${probe}`),
    ]);
    expect(people.code).toBe(1);
    expect(people.stdout).toContain(
      'FAILED projects read: Another organization reads a row of an organization that is not its own.',
    );
    expect(people.stdout).toMatch(/ISOLATION IS NOT PROVEN\.\n$/);
  });

  test('when row security does not bind the owner', async () => {
    const found = await sabotaged(
      'ALTER TABLE projects NO FORCE ROW LEVEL SECURITY',
      'ALTER TABLE projects FORCE ROW LEVEL SECURITY',
    );
    expect(found).toEqual(['projects ROW_SECURITY_NOT_FORCED']);
  });

  test('when a careless policy is added, although its restrictive twin still keeps the rows apart', async () => {
    const found = await sabotaged(policy('projects', 'true'), 'DROP POLICY careless ON projects');
    expect(found).toEqual(['projects POLICY_EXTRA']);
  });

  test('when the restrictive twin is gone, although the other policy still keeps the rows apart', async () => {
    const { drop, restore } = await withoutPolicy('projects', 'isolation_restrictive');
    const found = await sabotaged(drop, restore);
    expect(found).toEqual(['projects POLICY_RESTRICTIVE_MISSING']);
  });

  test('when the twin is gone and a careless policy is there: the rows are reached', async () => {
    const { drop, restore } = await withoutPolicy('projects', 'isolation_restrictive');
    const found = await sabotaged(
      `${drop}; ${policy('projects', 'true')}`,
      `DROP POLICY careless ON projects; ${restore}`,
    );
    expect(found).toEqual(
      expect.arrayContaining(['projects read', 'projects insert', 'projects move', 'projects POLICY_EXTRA']),
    );
  });

  test('when people can be read without knowing them', async () => {
    const { drop, restore } = await withoutPolicy('users', 'isolation_restrictive');
    const found = await sabotaged(`${drop}; ${policy('users', 'true')}`, `DROP POLICY careless ON users; ${restore}`);
    expect(found).toEqual(expect.arrayContaining(['users read', 'users count', 'users insert', 'users POLICY_EXTRA']));
  });

  test('when knowing a key widens an organization', async () => {
    const { drop, restore } = await withoutPolicy('profiles', 'isolation_restrictive');
    const found = await sabotaged(
      `${drop}; ${policy('profiles', `user_id = nullif(current_setting('app.user_id', true), '')::uuid`)}`,
      `DROP POLICY careless ON profiles; ${restore}`,
    );
    expect(found).toEqual(expect.arrayContaining(['profiles read', 'profiles POLICY_EXTRA']));
  });

  test('when a foreign key leaves the organization out', async () => {
    const declared = 'FOREIGN KEY (org_id, team_id) REFERENCES teams (org_id, id) ON DELETE SET NULL (team_id)';
    const found = await sabotaged(
      `CREATE UNIQUE INDEX careless ON teams (id);
       ALTER TABLE projects DROP CONSTRAINT projects_team_id_foreign,
         ADD CONSTRAINT projects_team_id_foreign FOREIGN KEY (team_id) REFERENCES teams (id)`,
      `ALTER TABLE projects DROP CONSTRAINT projects_team_id_foreign, ADD CONSTRAINT projects_team_id_foreign ${declared};
       DROP INDEX careless`,
    );
    expect(found).toEqual([
      'projects FOREIGN_KEY_CHANGED',
      'projects FOREIGN_KEY_WITHOUT_ORGANIZATION',
      'projects reference',
      'teams UNIQUE_WITHOUT_ORGANIZATION',
    ]);
  });

  test('when a foreign key is gone', async () => {
    const found = await sabotaged(
      'ALTER TABLE project_assignees DROP CONSTRAINT project_assignees_profile_id_foreign',
      `ALTER TABLE project_assignees ADD CONSTRAINT project_assignees_profile_id_foreign
         FOREIGN KEY (org_id, profile_id) REFERENCES profiles (org_id, id) ON DELETE CASCADE`,
    );
    expect(found).toEqual(['project_assignees FOREIGN_KEY_MISSING', 'project_assignees reference']);
  });

  test.each([
    ['projects', 'TRUNCATE'],
    ['projects', 'REFERENCES'],
    ['projects', 'TRIGGER'],
    ['change_log', 'INSERT'],
    ['change_log', 'DELETE'],
    ['outbox', 'UPDATE'],
  ])('when the serving role may on %s: %s', async (table, privilege) => {
    const found = await sabotaged(
      `GRANT ${privilege} ON ${table} TO bottlecrm_app`,
      `REVOKE ${privilege} ON ${table} FROM bottlecrm_app`,
    );
    expect(found).toEqual([`${table} GRANT_EXTRA`, `${table} privilege`]);
  });

  test.each(['change_log', 'outbox'])('when %s is open', async (table) => {
    const found = await sabotaged(
      `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
      `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    );
    expect(found).toEqual(
      expect.arrayContaining([`${table} read`, `${table} count`, `${table} ROW_SECURITY_DISABLED`]),
    );
  });

  test('when the search asks for no organization', async () => {
    const { rows } = await database.withClient(project.urls.ownerUrl, (client) =>
      client.query(`SELECT pg_get_functiondef('search_projects'::regproc) AS sql`),
    );
    const declared = rows[0].sql as string;
    const asSearch = (sql: string) =>
      `GRANT CREATE ON SCHEMA public TO bottlecrm_search; SET ROLE bottlecrm_search; ${sql}; RESET ROLE;
       REVOKE CREATE ON SCHEMA public FROM bottlecrm_search`;
    const found = await sabotaged(
      asSearch(
        declared.replace('t.org_id = %L::uuid AND', 't.org_id <> %L::uuid AND').replace('organization IS NULL OR', ''),
      ),
      asSearch(declared),
    );
    expect(found).toEqual(['projects search', 'search_projects FUNCTION_CHANGED']);
  });

  test('when a table with org_id is declared by nobody', async () => {
    const found = await sabotaged(
      'CREATE TABLE stray (org_id uuid, id uuid, PRIMARY KEY (org_id, id))',
      'DROP TABLE stray',
    );
    expect(found).toEqual(
      expect.arrayContaining(['stray control', 'stray TABLE_UNDECLARED', 'stray ROW_SECURITY_DISABLED']),
    );
  });

  test('when a row cannot be made: what is not probed is not proven', async () => {
    const found = await sabotaged(
      "ALTER TABLE projects ADD CONSTRAINT impossible CHECK (name = 'exactly this')",
      'ALTER TABLE projects DROP CONSTRAINT impossible',
    );
    expect(found).toEqual(expect.arrayContaining(['projects control', 'project_assignees control']));
  });

  test('when it is connected as a role that row security does not bind', async () => {
    const { code, json } = await project.run('rls test --json', { DATABASE_URL: project.adminUrl });
    expect(code).toBe(1);
    const codes = (json.findings as database.Finding[]).map((found) => found.code);
    expect(codes).toEqual(expect.arrayContaining(['ROLE_SUPERUSER', 'ROLE_OWNS']));
    expect((json.tables as Table[]).every(({ failures }) => failures.length > 0)).toBe(true);
  });

  test('and passes again once all of it is mended', async () => {
    expect(await project.run('rls test')).toMatchObject({ code: 0 });
  });
});
