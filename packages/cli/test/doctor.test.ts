import { database } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHostProject, type HostProject, serverUrl } from './host-project.ts';

let project: HostProject;

beforeAll(async () => {
  project = await createHostProject();
});
afterAll(() => project?.remove());

/** `CODE subject` of each problem. */
async function problems(env?: Record<string, string>, args = 'doctor --json'): Promise<string[]> {
  const { code, json } = await project.run(args, env);
  const found = json.problems.map((one: { code: string; subject: string }) => `${one.code} ${one.subject}`);
  expect(code).toBe(found.length === 0 ? 0 : 1);
  for (const { detail } of json.problems) expect(detail).toMatch(/\w\. \S.*\.$|\.$/s);
  return found;
}

describe('doctor before the first migration', () => {
  test('names the pending migrations and no consequence of them', async () => {
    expect(await problems()).toEqual(
      expect.arrayContaining([
        'MIGRATION_PENDING core 0001-create-core',
        'MIGRATION_PENDING projects 0001-create-projects',
      ]),
    );
    expect((await problems()).every((one) => one.startsWith('MIGRATION_PENDING'))).toBe(true);
  });
});

describe('doctor', () => {
  beforeAll(() => project.succeed('migrate'));

  test('finds nothing wrong with what setup and migrate made', async () => {
    expect(await project.run('doctor')).toMatchObject({ code: 0, stdout: 'All is well.\n' });
  });

  test.each([
    [
      'DROP INDEX projects_created_by_index',
      'CREATE INDEX projects_created_by_index ON projects (org_id, created_by)',
      'INDEX_MISSING projects',
    ],
    ['ALTER TABLE projects ADD COLUMN extra text', 'ALTER TABLE projects DROP COLUMN extra', 'COLUMN_EXTRA projects'],
    [
      'ALTER TABLE projects DISABLE TRIGGER projects_log_insert',
      'ALTER TABLE projects ENABLE TRIGGER projects_log_insert',
      'TRIGGER_DISABLED projects',
    ],
    [
      'ALTER TABLE projects DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE projects ENABLE ROW LEVEL SECURITY',
      'ROW_SECURITY_DISABLED projects',
    ],
    ['GRANT DELETE ON users TO bottlecrm_app', 'REVOKE DELETE ON users FROM bottlecrm_app', 'GRANT_EXTRA users'],
    [
      'CREATE MATERIALIZED VIEW totals AS SELECT org_id FROM projects; GRANT SELECT ON totals TO bottlecrm_app',
      'DROP MATERIALIZED VIEW totals',
      'MATERIALIZED_VIEW_GRANTED totals',
    ],
  ])('reports drift: %s', async (breaks, mends, problem) => {
    await project.owner(breaks);
    try {
      expect(await problems()).toEqual([problem]);
    } finally {
      await project.owner(mends);
    }
  });

  test('warns of a database that knows no letters but those of English', async () => {
    const name = new URL(project.urls.url).pathname.slice(1);
    const ctype = async (value: string) =>
      database.withClient(serverUrl(), (admin) =>
        admin.query('UPDATE pg_database SET datctype = $1 WHERE datname = $2', [value, name]),
      );
    const [{ datctype }] = await database.withClient(
      serverUrl(),
      async (admin) => (await admin.query('SELECT datctype FROM pg_database WHERE datname = $1', [name])).rows,
    );
    await ctype('C');
    const { code, stdout } = await project.run('doctor');
    const { json } = await project.run('doctor --json');
    await ctype(datctype);
    expect(stdout).toMatch(
      new RegExp(`^Warning: LETTERS_UNKNOWN \\(${name}\\): The database has LC_CTYPE C: .*\nAll is well\\.\n$`),
    );
    expect(code).toBe(0);
    expect(json).toMatchObject({ ok: true, problems: [{ code: 'LETTERS_UNKNOWN', warning: true }] });
  });

  test('warns of indexes that another ICU has built', async () => {
    const place = Object.assign(new URL(serverUrl()), { pathname: new URL(project.urls.url).pathname }).href;
    const setVersion = async (version: string) =>
      database.withClient(place, async (admin) => {
        await admin.query('SET allow_system_table_mods = on');
        await admin.query('UPDATE pg_collation SET collversion = $1 WHERE collname = $2', [
          version,
          database.COLLATION,
        ]);
      });
    const [{ version }] = await database.withClient(
      place,
      async (admin) =>
        (await admin.query('SELECT collversion AS version FROM pg_collation WHERE collname = $1', [database.COLLATION]))
          .rows,
    );
    await setVersion('1.1');
    const { json } = await project.run('doctor --json');
    await setVersion(version);
    expect(json).toMatchObject({ ok: true, problems: [{ code: 'COLLATION_OUTDATED', warning: true }] });
    expect(JSON.stringify(json)).toContain(`1.1 of the collation`);
    expect(await problems()).toEqual([]);
  });

  test('reports a migration that was changed, and one whose plugin is gone', async () => {
    await project.owner("UPDATE bottlecrm_migrations SET checksum = 'x' || checksum WHERE plugin = 'projects'");
    expect(await problems()).toEqual(['MIGRATION_CHANGED projects 0001-create-projects']);
    await project.owner("UPDATE bottlecrm_migrations SET checksum = substr(checksum, 2) WHERE plugin = 'projects'");
    project.write('empty.config.js', 'export default {};');
    expect(await problems({}, 'doctor --config empty.config.js --json')).toEqual([
      'MIGRATION_MISSING projects 0001-create-projects',
      'TABLE_UNDECLARED project_assignees',
      'TABLE_UNDECLARED projects',
    ]);
  });

  test.each([
    ['a missing secret', { AUTH_SECRET: '' }, ['AUTH_SECRET_MISSING AUTH_SECRET']],
    ['a missing connection', { DATABASE_URL: '' }, ['DATABASE_URL_MISSING DATABASE_URL']],
    [
      'a server that is not there',
      { DATABASE_URL: 'postgresql://127.0.0.1:1/crm' },
      ['DATABASE_UNREACHABLE DATABASE_URL'],
    ],
  ])('reports %s', async (_, env, expected) => {
    expect(await problems(env as unknown as Record<string, string>)).toEqual(expected);
  });

  test('reports a wrong password without printing it', async () => {
    const url = Object.assign(new URL(project.urls.ownerUrl), { password: 'hunter2' }).href;
    expect(await problems({ DATABASE_OWNER_URL: url })).toEqual(['DATABASE_UNREACHABLE DATABASE_OWNER_URL']);
    const { stdout, stderr } = await project.run('doctor', { DATABASE_OWNER_URL: url });
    expect(stdout + stderr).not.toContain('hunter2');
  });

  test('reports serving as the owner, and an owner that is somebody else', async () => {
    expect(await problems({ DATABASE_URL: project.urls.ownerUrl })).toEqual(
      expect.arrayContaining(['ROLE_OWNS bottlecrm_owner']),
    );
    expect(await problems({ DATABASE_OWNER_URL: project.urls.url })).toEqual(['ROLE_WRONG DATABASE_OWNER_URL']);
  });

  test('reports roles that lead to different databases', async () => {
    const url = Object.assign(new URL(project.urls.systemUrl), { pathname: '/postgres' }).href;
    expect(await problems({ DATABASE_SYSTEM_URL: url })).toEqual(['DATABASES_DIFFER DATABASE_SYSTEM_URL']);
  });

  test('reports plugins that do not fit together', async () => {
    project.write(
      'misfit.config.ts',
      "import { definePlugin } from '@bottlecrm/core';\nexport default { plugins: [definePlugin({ name: '@acme/a', core: '^0.1.0', requires: ['b'] })] };",
    );
    const { code, stdout } = await project.run('doctor --config misfit.config.ts');
    expect(code).toBe(1);
    expect(stdout).toContain('CONFIG_REFUSED (configuration): @acme/a requires b: register it before a.');
  });
});
