import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bottlecrm, newDirectory } from './host-project.ts';

let directory: string;

beforeAll(() => {
  directory = newDirectory();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const run = (args: string, env?: Record<string, string>) => bottlecrm(directory, args.split(' ').filter(Boolean), env);

describe('a command line that makes no sense', () => {
  test.each([
    ['', 'Say what bottlecrm shall do.'],
    ['migrat', 'bottlecrm has no command "migrat".'],
    ['rls', 'Say what bottlecrm rls shall do.'],
    ['rls open', 'bottlecrm rls has no command "open".'],
    ['migrate --dry-run', "Unknown option '--dry-run'."],
    ['migrate now', 'Unexpected argument "now".'],
    ['migrate:create', 'Missing required positional argument: NAME'],
    ['migrate --config', "Option '--config <value>' argument missing."],
    ['migrate:down --steps none', '--steps takes a whole number from 1 up, not "none".'],
    ['migrate --config a.ts --config b.ts', '--config is given 2 times: give it once.'],
    ['migrate:create add-score --with ./other.ts', '--with goes with --plugin-module.'],
  ])('"%s" shows the help and exits with 1', async (args, sentence) => {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('USAGE');
    expect(stderr.trim().split('\n').at(-1)).toBe(sentence);
  });

  test('answers machines in JSON', async () => {
    const { code, json, stderr } = await run('migrate --dry-run --json');
    expect(code).toBe(1);
    expect(json).toEqual({ error: { code: 'USAGE', message: "Unknown option '--dry-run'." } });
    expect(stderr).toBe("Unknown option '--dry-run'.\n");
  });
});

describe('help', () => {
  test('lists every command and exits with 0', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const name of ['setup', 'migrate:create', 'rls', 'doctor', 'devlogin', 'seed', 'openapi', 'client']) {
      expect(stdout).toContain(name);
    }
  });

  test('tells the options of a command', async () => {
    const { code, stdout } = await run('migrate:create --help');
    expect(code).toBe(0);
    expect(stdout).toContain('--plugin-module=<module>');
  });

  test('--version prints the version of core', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('a configuration that cannot be used', () => {
  const config = (text: string) => writeFileSync(join(directory, 'bottlecrm.config.js'), text);

  test('missing: one sentence, no stack', async () => {
    const { code, stderr } = await run('migrate');
    expect(code).toBe(1);
    expect(stderr).toBe('There is no bottlecrm.config.ts, .js or .mjs here: create one, or name it with --config.\n');
    expect((await run('migrate --config other.ts')).stderr).toBe('There is no configuration file other.ts.\n');
  });

  test('not exported', async () => {
    config('export const config = {};');
    expect((await run('migrate')).stderr).toBe(
      'bottlecrm.config.js has no default export: write "export default defineConfig({ … })".\n',
    );
  });

  test('throwing: its message, and the stack only with DEBUG', async () => {
    config("throw new Error('No such plugin.');");
    const { stderr } = await run('migrate');
    expect(stderr).toBe('bottlecrm.config.js could not be loaded: No such plugin.\n');
    expect((await run('migrate', { DEBUG: '1' })).stderr).toContain('load-config.ts');
  });

  test('with an option that does not exist', async () => {
    config('export default { databse: {} };');
    expect((await run('openapi')).stderr).toMatch(/^crm has no option databse\./);
  });

  test('without a connection: says which variable', async () => {
    config('export default {};');
    expect((await run('migrate')).stderr).toMatch(/^Set DATABASE_OWNER_URL to .*`bottlecrm setup` prints it\.\n$/);
    expect((await run('rls test')).stderr).toMatch(/^Set DATABASE_URL to /);
  });

  test('with a server that is not there: no password is printed', async () => {
    const url = 'postgresql://bottlecrm_owner:hunter2@127.0.0.1:1/crm';
    const { code, stderr, stdout } = await run('migrate', { DATABASE_OWNER_URL: url });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The database crm of 127\.0\.0\.1:1 cannot be reached as \w+: nothing listens there: .*\.\n$/,
    );
    expect(stderr + stdout).not.toContain('hunter2');
  });

  test('reads .env, which the environment overrides', async () => {
    writeFileSync(join(directory, '.env'), 'DATABASE_OWNER_URL=postgresql://127.0.0.1:2/crm\n');
    expect((await run('migrate')).stderr).toContain('127.0.0.1:2');
    const env = { DATABASE_OWNER_URL: 'postgresql://127.0.0.1:3/crm' };
    expect((await run('migrate', env)).stderr).toContain('127.0.0.1:3');
  });
});

describe('openapi', () => {
  test('needs neither database nor secret', async () => {
    rmSync(join(directory, '.env'), { force: true });
    writeFileSync(join(directory, 'bottlecrm.config.js'), 'export default {};');
    const { code, stdout } = await run('openapi');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ openapi: '3.1.0', paths: { '/api/teams': expect.anything() } });
  });

  test('--out writes a file', async () => {
    const { json } = await run('openapi --out openapi.json --json');
    expect(json).toEqual({ file: 'openapi.json' });
    expect((await run('openapi --out no/such/place.json')).code).toBe(1);
  });
});

describe('client', () => {
  test('writes the types of the configuration, with neither database nor secret', async () => {
    writeFileSync(join(directory, 'bottlecrm.config.js'), 'export default {};');
    const { json } = await run('client --out crm-types.ts --json');
    expect(json).toEqual({ file: 'crm-types.ts' });
    const types = readFileSync(join(directory, 'crm-types.ts'), 'utf8');
    expect(types).toMatch(/^\/\/ Written by `bottlecrm client`/);
    expect(types).toContain('"/api/teams": {');
  });

  test('says that it needs --out', async () => {
    const { code, stderr } = await run('client');
    expect(code).toBe(1);
    expect(stderr).toContain('Missing required argument: --out');
  });
});
