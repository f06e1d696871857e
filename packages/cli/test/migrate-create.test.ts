import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHostProject, type HostProject } from './host-project.ts';

let project: HostProject;

beforeAll(async () => {
  project = await createHostProject();
});
afterAll(() => project?.remove());

const read = (file: string) => readFileSync(join(project.directory, file), 'utf8');

/** A host whose projects have further fields, and that may list migrations of its own. */
const hostConfig = (fields: string, migrations = '') => `
import { composeApplication, defineConfig, f } from '@bottlecrm/core';
import { database, internalsOf } from '@bottlecrm/core/internal';
import { Project, projectsPlugin } from './project.ts';
${migrations && "import { migrations } from './migrations/index.ts';"}

const { tables } = internalsOf(await composeApplication({ plugins: [projectsPlugin()] })).model;
const initial = { name: '0001-create-projects', ...(await database.initialMigration('projects', tables)) };
const MyProject = Project.extend({ fields: { ${fields} } });

export default defineConfig({
  plugins: [[projectsPlugin([initial]), { entities: { project: MyProject } }]],
  ${migrations && 'migrations,'}
});
`;

describe('migrate:create for the host', () => {
  test('has nothing to do where the shipped migrations lead to the declared tables', async () => {
    const { code, stdout } = await project.run('migrate:create nothing');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Nothing to do: the migrations lead to the declared tables.\n',
    });
    expect(existsSync(join(project.directory, 'migrations'))).toBe(false);
  });

  test('writes the columns of an extended entity, and lists the migration in a new index', async () => {
    project.write('host.config.ts', hostConfig('score: f.integer({ min: 0, max: 100 }).optional().sortable()'));
    const { code, stdout } = await project.run('migrate:create Add_Score --config host.config.ts');
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote migrations/0001-add-score.ts and migrations/index.ts');
    const written = read('migrations/0001-add-score.ts');
    expect(written).toContain("tables: ['projects']");
    expect(written).toContain('"score" int');
    expect(written).not.toContain('create table');
    expect(read('migrations/index.ts')).toContain('export const migrations: readonly Migration[] = [addScore];');
  });

  test('refuses a second time while the configuration does not list the first', async () => {
    const { code, stderr } = await project.run('migrate:create add-more --config host.config.ts');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^0001-add-score is in .*migrations, but the configuration \(`migrations`\) does not list it/,
    );
  });

  test('migrate applies it, and then there is nothing left to write or to report', async () => {
    project.write('host.config.ts', hostConfig('score: f.integer({ min: 0, max: 100 }).optional().sortable()', 'yes'));
    const { code, json } = await project.run('migrate --config host.config.ts --json');
    expect(code).toBe(0);
    expect(json.applied.at(-1)).toEqual({ plugin: 'host', name: '0001-add-score' });
    expect(json.findings).toEqual([]);
    const again = await project.run('migrate:create again --config host.config.ts --json');
    expect(again).toMatchObject({ code: 0, json: { name: null, files: [] } });
    expect(await project.run('migrate:create again --from database --config host.config.ts')).toMatchObject({
      code: 0,
      stdout: 'Nothing to do: the migrations lead to the declared tables.\n',
    });
    expect(await project.run('doctor --config host.config.ts')).toMatchObject({ code: 0 });
    expect(await project.run('rls test --config host.config.ts')).toMatchObject({ code: 0 });
  });

  test('numbers the next one, warns of what it loses, and adds it to the index', async () => {
    project.write('host.config.ts', hostConfig('note: f.text()', 'yes'));
    const { code, stdout } = await project.run('migrate:create replace-score --config host.config.ts');
    expect(code).toBe(0);
    expect(stdout).toContain('migrations/0002-replace-score.ts');
    expect(stdout).toMatch(/Warning: Loses what is stored: .*"score"/);
    expect(stdout).toMatch(/Warning: Fails where rows exist, unless you fill the column first: .*"note"/);
    expect(read('migrations/index.ts')).toContain('readonly Migration[] = [addScore, replaceScore];');
    expect(await project.run('migrate --config host.config.ts')).toMatchObject({ code: 0, stdout: '1 applied.\n' });
    expect(await project.run('migrate:down --config host.config.ts')).toMatchObject({ code: 0 });
    expect(await project.run('migrate --config host.config.ts')).toMatchObject({ code: 0, stdout: '1 applied.\n' });
  });

  test('refuses a name that is taken or is no name', async () => {
    const taken = await project.run('migrate:create add-score --config host.config.ts');
    expect(taken).toMatchObject({ code: 1, stderr: '0001-add-score exists: choose another name.\n' });
    const invalid = await project.run('migrate:create 42 --config host.config.ts');
    expect(invalid).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Name the migration in words/) });
  });

  test('--from database refuses a database with pending migrations', async () => {
    await project.succeed('migrate:down --config host.config.ts');
    const { code, stderr } = await project.run('migrate:create later --from database --config host.config.ts');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^host 0002-replace-score is not applied there: run `bottlecrm migrate` first\./);
  });

  test('leaves what a shipped plugin forgot to that plugin', async () => {
    project.write(
      'incomplete.config.ts',
      "import { migrations } from './migrations/index.ts';\nimport { projectsPlugin } from './project.ts';\nexport default { plugins: [projectsPlugin([])], migrations };",
    );
    const { code, stderr } = await project.run('migrate:create catch-up --config incomplete.config.ts');
    expect(code).toBe(1);
    expect(stderr).toContain('The migrations of projects do not lead to their tables (');
  });
});

describe('migrate:create for a plugin', () => {
  const plugin = (migrations: string) => `
import { ${migrations} } from './migrations/index.ts';
import { projectsPlugin } from '../../project.ts';
export const projects = projectsPlugin(${migrations});
`;

  test('inside its package: writes its first migration and extends its index', async () => {
    mkdirSync(join(project.directory, 'plugin/src/migrations'), { recursive: true });
    project.write(
      'plugin/src/migrations/index.ts',
      "import type { Migration } from '@bottlecrm/core';\n\nexport const projectsMigrations: readonly Migration[] = [];\n",
    );
    project.write('plugin/src/index.ts', plugin('projectsMigrations'));
    const args = 'migrate:create create-projects --plugin-module ./plugin/src/index.ts#projects --json';
    const { code, json } = await project.run(args);
    expect(code).toBe(0);
    expect(json.files).toEqual(['plugin/src/migrations/0001-create-projects.ts', 'plugin/src/migrations/index.ts']);
    expect(read('plugin/src/migrations/index.ts')).toBe(
      "import type { Migration } from '@bottlecrm/core';\nimport { createProjects } from './0001-create-projects.ts';\n\nexport const projectsMigrations: readonly Migration[] = [createProjects];\n",
    );
    expect(await project.run(args)).toMatchObject({
      code: 1,
      stderr: '0001-create-projects exists: choose another name.\n',
    });
    const again = await project.run('migrate:create more --plugin-module ./plugin/src/index.ts#projects');
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing to do/) });
    expect(readdirSync(join(project.directory, 'plugin/src/migrations'))).toHaveLength(2);
  });

  test('of the configuration, whose package is here: finds its sources and what it requires', async () => {
    mkdirSync(join(project.directory, 'packages/projects/src'), { recursive: true });
    project.write(
      'packages/projects/package.json',
      JSON.stringify({ name: '@acme/projects', type: 'module', exports: './src/index.ts' }),
    );
    project.write('packages/projects/src/index.ts', "export { projectsPlugin } from '../../../project.ts';\n");
    mkdirSync(join(project.directory, 'app/node_modules/@acme'), { recursive: true });
    symlinkSync(
      join(project.directory, 'packages/projects'),
      join(project.directory, 'app/node_modules/@acme/projects'),
    );
    project.write(
      'app/bottlecrm.config.ts',
      "import { projectsPlugin } from '@acme/projects';\nexport default { plugins: [projectsPlugin([])] };",
    );
    const { code, json } = await project.run(
      'migrate:create create-projects --plugin projects --config app/bottlecrm.config.ts --json',
    );
    expect(code).toBe(0);
    expect(json.files[0]).toBe('packages/projects/src/migrations/0001-create-projects.ts');
    expect(read('packages/projects/src/migrations/index.ts')).toContain('export const projectsMigrations');
  });

  test('in JavaScript where the host is', async () => {
    project.write(
      'javascript.config.js',
      `import { defineEntity, definePlugin, f } from '@bottlecrm/core';
const Note = defineEntity('note', { path: 'notes', table: 'notes', fields: { title: f.text() }, access: 'shared' });
export default { plugins: [definePlugin({ name: 'notes', core: '^0.1.0', entities: { note: Note } })] };`,
    );
    rmSync(join(project.directory, 'migrations'), { recursive: true });
    const { code } = await project.run('migrate:create create-notes --config javascript.config.js');
    expect(code).toBe(0);
    const { createNotes } = await import(join(project.directory, 'migrations/0001-create-notes.js'));
    expect(createNotes).toMatchObject({ name: '0001-create-notes', tables: expect.arrayContaining(['notes']) });
    const { migrations } = await import(join(project.directory, 'migrations/index.js'));
    expect(migrations).toEqual([createNotes]);
  });

  test('refuses a module without that export, and a plugin that is unknown or not here', async () => {
    const twice = '--with ./plugin/src/index.ts#lost --with ./plugin/src/index.ts#projects';
    const lost = await project.run(`migrate:create x --plugin-module ./plugin/src/index.ts#projects ${twice}`);
    expect(lost.stderr).toContain('has no plugin "lost"');
    const missing = await project.run('migrate:create x --plugin-module ./plugin/src/index.ts#tasks');
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('has no plugin "tasks"') });
    const unknown = await project.run('migrate:create x --plugin tasks');
    expect(unknown).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The configuration has no plugin "tasks"'),
    });
    const elsewhere = await project.run('migrate:create x --plugin projects');
    expect(elsewhere).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The sources of @acme/projects are not here'),
    });
  });
});
