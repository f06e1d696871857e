import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHostProject, type HostProject } from './host-project.ts';

let project: HostProject;

beforeAll(async () => {
  project = await createHostProject();
  await project.succeed('migrate');
});
afterAll(() => project?.remove());

describe('seed', () => {
  test("runs the configuration's seed", async () => {
    expect(await project.run('seed')).toMatchObject({ code: 0, stdout: 'Seeded.\n' });
    expect(await project.rows()).toMatchObject({ users: 1, organizations: 1, profiles: 1 });
  });

  test('without one says how to write it', async () => {
    project.write('empty.config.js', 'export default {};');
    const { code, stderr } = await project.run('seed --config empty.config.js');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The configuration has no seed: add /);
  });

  test('that throws exits with 1 and its sentence', async () => {
    project.write(
      'broken.config.ts',
      "import config from './bottlecrm.config.ts';\nexport default { ...config, seed: async () => { throw new Error('No more room.'); } };",
    );
    expect(await project.run('seed --config broken.config.ts')).toMatchObject({ code: 1, stderr: 'No more room.\n' });
  });
});

const claims = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('devlogin', () => {
  test('prints an access token and nothing else', async () => {
    const { code, stdout, stderr } = await project.run('devlogin ANN@acme.test');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(claims(stdout)).toMatchObject({ iss: 'bottlecrm', org: expect.any(String), profile: expect.any(String) });
  });

  test('--org chooses by name or id', async () => {
    const { json } = await project.run('devlogin ann@acme.test --org Acme --json');
    expect(json).toMatchObject({ org: { name: 'Acme' }, profile: { role: 'admin' } });
    expect(await project.run(`devlogin ann@acme.test --org ${json.org.id}`)).toMatchObject({ code: 0 });
    const { code, stderr } = await project.run('devlogin ann@acme.test --org Globex');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The user is in no organization "Globex"\. Memberships: Acme \(.*\)\.\n$/);
  });

  test('refuses an address that nobody has', async () => {
    const { code, stderr, stdout } = await project.run('devlogin bob@acme.test');
    expect({ code, stderr, stdout }).toEqual({
      code: 1,
      stderr: 'No active user has the address bob@acme.test.\n',
      stdout: '',
    });
  });

  test('refuses in production, and without a secret', async () => {
    const production = await project.run('devlogin ann@acme.test', { NODE_ENV: 'production' });
    expect(production).toMatchObject({ code: 1, stdout: '' });
    expect(production.stderr).toMatch(/refuses with NODE_ENV=production/);
    const secretless = await project.run('devlogin ann@acme.test', { AUTH_SECRET: '' });
    expect(secretless).toMatchObject({ code: 1, stdout: '' });
    expect(secretless.stderr).toMatch(/^Set auth\.secret or AUTH_SECRET/);
  });
});
