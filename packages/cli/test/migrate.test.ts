import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHostProject, type HostProject } from './host-project.ts';

let project: HostProject;

beforeAll(async () => {
  project = await createHostProject();
});
afterAll(() => project?.remove());

const states = async () => {
  const { json } = await project.run('migrate:status --json');
  return Object.fromEntries(
    json.migrations.map((one: { plugin: string; name: string; state: string }) => [
      `${one.plugin} ${one.name}`,
      one.state,
    ]),
  );
};

describe('migrate', () => {
  test('status lists what is pending before the first run', async () => {
    expect(await states()).toMatchObject({
      'core 0001-create-core': 'pending',
      'projects 0001-create-projects': 'pending',
    });
  });

  test('applies everything, and the second run finds nothing to do', async () => {
    const { code, json } = await project.run('migrate --json');
    expect(json).toMatchObject({ findings: [] });
    expect(json.applied.at(-1)).toEqual({ plugin: 'projects', name: '0001-create-projects' });
    expect(code).toBe(0);
    expect(await project.run('migrate')).toMatchObject({
      code: 0,
      stdout: 'Nothing to do: every migration is applied.\n',
    });
    expect(await states()).toMatchObject({ 'projects 0001-create-projects': 'applied' });
  });

  test('status needs the app role only', async () => {
    const { code, stdout } = await project.run('migrate:status', { DATABASE_OWNER_URL: '' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^projects +0001-create-projects +applied$/m);
  });

  test('fails when the migrations do not lead to the declared tables', async () => {
    await project.owner('DROP INDEX projects_created_by_index');
    const { code, stdout } = await project.run('migrate');
    await project.owner('CREATE INDEX projects_created_by_index ON projects (org_id, created_by)');
    expect(code).toBe(1);
    expect(stdout).toContain('INDEX_MISSING projects');
    expect(stdout).toContain('bottlecrm migrate:create');
  });

  test('forgives what an operator added', async () => {
    await project.owner('CREATE INDEX operators_own ON projects (org_id, budget)');
    const { code, stdout } = await project.run('migrate');
    await project.owner('DROP INDEX operators_own');
    expect(stdout).toContain('INDEX_EXTRA projects');
    expect(code).toBe(0);
  });
});

describe('migrate:down', () => {
  test('takes back the newest migration, which migrate applies again', async () => {
    const { code, json } = await project.run('migrate:down --json');
    expect(code).toBe(0);
    expect(json).toEqual({ takenBack: [{ plugin: 'projects', name: '0001-create-projects' }] });
    expect(Object.keys(await project.rows())).not.toContain('projects');
    expect(await project.run('migrate')).toMatchObject({ code: 0, stdout: '1 applied.\n' });
  });

  test('says so when there is nothing left', async () => {
    expect(await project.run('migrate:down --steps 99')).toMatchObject({ code: 0 });
    expect(await project.run('migrate:down')).toMatchObject({
      code: 0,
      stdout: 'Nothing to do: no migration is applied.\n',
    });
    await project.succeed('migrate');
  });
});

describe('a migration that was changed after it was applied', () => {
  test('is refused by migrate and reported by status', async () => {
    await project.owner("UPDATE bottlecrm_migrations SET checksum = 'other' WHERE plugin = 'projects'");
    const { code, stderr } = await project.run('migrate');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^projects 0001-create-projects was applied in another form/);
    const status = await project.run('migrate:status');
    expect(status.code).toBe(1);
    expect(status.stdout).toMatch(/^projects +0001-create-projects +changed$/m);
  });
});
