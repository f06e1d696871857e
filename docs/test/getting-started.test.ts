import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { database } from '@bottlecrm/core';
import { afterAll, beforeAll, expect, it } from 'vitest';

const docs = join(import.meta.dirname, '..');
const page = readFileSync(join(docs, 'getting-started.md'), 'utf8');
/** The page's `sh` blocks, in order; `bash` blocks are shown alone. */
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, script = '']) => script);

const name = `${process.env.BOTTLECRM_TEST_RUN ?? 'bottlecrm_test'}_started`;
const server = process.env.TEST_DATABASE_URL ?? '';
let directory = '';

beforeAll(async () => {
  // Below docs, where the packages are installed.
  directory = mkdtempSync(join(docs, 'examples/.run-'));
  cpSync(join(docs, 'examples/getting-started'), directory, { recursive: true });
  await database.withClient(server, (admin) => admin.query(`CREATE DATABASE "${name}"`));
});
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await database.withClient(server, (admin) => admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

it('the commands of the page lead to a lead', { timeout: 120_000 }, async () => {
  const adminUrl = new URL(server);
  adminUrl.pathname = `/${name}`;
  // `npx` would look at the registry; the server, once started, needs a moment, and ends with the script.
  const script = [
    'set -euo pipefail',
    'npx() { "$@"; }',
    "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT",
    ...blocks.map((block) =>
      block.includes('server.ts &')
        ? `${block}for _ in $(seq 100); do curl -sf http://127.0.0.1:$PORT/readyz > ready.json && break; sleep 0.2; done; cat ready.json; echo`
        : block,
    ),
  ].join('\n');
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], {
    cwd: directory,
    encoding: 'utf8',
    env: {
      PATH: `${join(docs, 'node_modules/.bin')}:${dirname(process.execPath)}:${process.env.PATH}`,
      HOME: directory,
      PORT: String(await freePort()),
      NODE_OPTIONS: '--conditions=@bottlecrm/source',
      DATABASE_ADMIN_URL: adminUrl.href,
    },
  });
  expect({ stdout, stderr, status }).toEqual({ stdout, stderr, status: 0 });
  expect(stdout).toContain('All is well.');
  expect(stdout).toContain('"status":"ready"');
  const list = JSON.parse(stdout.trim().slice(stdout.trim().lastIndexOf('{"data"'))) as { data: unknown[] };
  expect(list.data).toMatchObject([{ lastName: 'Lovelace', companyName: 'Analytical Engines', status: 'assigned' }]);
});
