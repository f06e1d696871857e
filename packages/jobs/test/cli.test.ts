import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jobs } from '../src/index.ts';
import { effectsOf } from './effects.ts';
import { effects } from './fixtures/effects-plugin.ts';

const BIN = join(import.meta.dirname, '../../cli/src/bin.ts');
const NODE = ['--conditions=@bottlecrm/source', BIN];

let crm: TestCrm;
let directory: string;
const env = () => ({
  PATH: process.env.PATH,
  AUTH_SECRET: 'a secret for a host that is only tested',
  DATABASE_URL: crm.urls.url,
  DATABASE_SYSTEM_URL: crm.urls.systemUrl,
});

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [[jobs, { worker: false, redisUrl: '' }], effects] });
  directory = mkdtempSync(join(tmpdir(), 'bottlecrm-jobs-host-'));
  symlinkSync(join(import.meta.dirname, '../node_modules'), join(directory, 'node_modules'));
  writeFileSync(
    join(directory, 'bottlecrm.config.ts'),
    `import { jobs } from '${join(import.meta.dirname, '../src/index.ts')}';
     import { effects } from '${join(import.meta.dirname, 'fixtures/effects-plugin.ts')}';
     export default { plugins: [[jobs, { worker: false, redisUrl: '' }], effects] };`,
  );
});
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await crm?.close();
});

const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...NODE, ...args], { cwd: directory, env: env() }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });

it('`bottlecrm worker` does jobs although servers do none, and ends with 0 when it is told to', async () => {
  await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue('effect.count', {}));
  const child = spawn(process.execPath, [...NODE, 'worker', '--log-level', 'error'], { cwd: directory, env: env() });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  try {
    await expect.poll(() => effectsOf(crm)).toEqual({ 1: 1 });
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(output).toContain('Stopped.');
  } finally {
    child.kill('SIGKILL');
  }
});

it('`bottlecrm jobs` lists what was given up in every organization, and tries it again', async () => {
  expect((await run('jobs', 'list')).stdout).toContain('No job was given up.');
  const ids = { [crm.acme.id]: crypto.randomUUID(), [crm.globex.id]: crypto.randomUUID() };
  for (const [orgId, id] of Object.entries(ids)) {
    await crm.adminSql(
      `insert into failed_jobs (org_id, id, kind, payload, position, created_at, attempts, code, reason, detail)
       values ($1, $2, 'job:effect.count', '{}', 1, now(), 10, 'UNAVAILABLE', 'Try later', 'connect ECONNREFUSED')`,
      [orgId, id],
    );
  }
  const listed = JSON.parse((await run('jobs', 'list', '--json')).stdout).failed;
  expect(listed).toHaveLength(2);
  for (const job of listed) {
    expect(job).toMatchObject({
      id: ids[job.orgId],
      name: 'effect.count',
      attempts: 10,
      detail: 'connect ECONNREFUSED',
    });
  }
  const acme = ids[crm.acme.id] ?? '';
  const one = await run('jobs', 'list', '--org', crm.acme.id);
  expect(one.stdout).toContain(acme);
  expect(one.stdout).toContain('UNAVAILABLE: Try later');
  expect(one.stdout).not.toContain(crm.globex.id);

  expect((await run('jobs', 'retry', acme, '--org', crm.globex.id)).code).toBe(1);
  expect((await run('jobs', 'retry', acme, '--org', crm.acme.id)).code).toBe(0);
  expect(await crm.adminSql('select id, kind from outbox')).toEqual([{ id: acme, kind: 'job:effect.count' }]);
});

it('`bottlecrm worker` says what is missing', async () => {
  writeFileSync(join(directory, 'none.config.ts'), 'export default { plugins: [] };');
  const { code, stderr } = await run('worker', '--config', 'none.config.ts', '--log-level', 'silent');
  expect(code).toBe(1);
  expect(stderr).toContain('add jobs of @bottlecrm/jobs to plugins');
  expect((await run('jobs', 'list', '--config', 'none.config.ts')).stderr).toContain('add @bottlecrm/jobs to plugins');
});
