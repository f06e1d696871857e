import { once } from 'node:events';
import type { TestCrm } from '@bottlecrm/testing';
import { expect, it } from 'vitest';
import { onBothBackends } from './crm.ts';
import { effects } from './fixtures/effects-plugin.ts';
import { killWorkers } from './kill-workers.ts';
import { spawnWorker } from './worker-process.ts';

onBothBackends('a worker', (backend) => {
  const redisUrl = () => backend.redis?.url ?? '';
  const countOf = async (crm: TestCrm, table: string) =>
    (await crm.adminSql(`select count(*)::int as n from ${table}`))[0]?.n as number;
  const enqueue = (crm: TestCrm, job: string) =>
    crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue(job, {}));
  const effectOf = async (crm: TestCrm, id: string) =>
    (await crm.adminSql(`select value::int as n from document_counters where kind = 'effect' and period = $1`, [id]))[0]
      ?.n;

  it('may be killed five times: no job is lost, and each takes effect once', { timeout: 120_000 }, async () => {
    const result = await killWorkers({ jobs: 200, kills: 5, redisUrl: redisUrl() });
    expect(result).toEqual({ effects: { 1: 200 }, failed: 0, waiting: 0, killsAtWork: 5 });
  });

  it('gives up a job that ends the process, and says so', { timeout: 120_000 }, async () => {
    const settings = { redisUrl: redisUrl(), redisKeyPrefix: 'crash', lockSeconds: 1, maxCrashes: 1 };
    const crm = await backend.createCrm([effects], { ...settings, worker: false });
    try {
      const id = await enqueue(crm, 'effect.crash');
      const list = async () => (await crm.acme.admin.get('/admin/jobs')).body.data;
      let isDone = false;
      const respawn = async () => {
        while (!isDone) {
          const worker = await spawnWorker(crm, settings).catch(() => undefined);
          if (!worker) continue;
          await Promise.race([once(worker.child, 'exit'), until(() => isDone)]);
          await worker.end('SIGKILL');
        }
      };
      const workers = respawn();
      await expect.poll(list).toEqual([expect.objectContaining({ id, code: 'JOB_CRASHED' })]);
      isDone = true;
      await workers;
    } finally {
      await crm.close();
    }
  });

  it('told to stop finishes what runs, and takes nothing more', async () => {
    const settings = { redisUrl: redisUrl(), redisKeyPrefix: 'term', concurrency: 1 };
    const crm = await backend.createCrm([effects], { ...settings, worker: false });
    try {
      const running = await enqueue(crm, 'effect.linger');
      const worker = await spawnWorker(crm, settings);
      await worker.says(`lingering ${running}`);
      const waiting = await enqueue(crm, 'effect.linger');
      const ended = worker.end('SIGTERM');
      await crm.adminSql(`insert into document_counters (org_id, kind, value) values ($1, 'go', 1)`, [crm.acme.id]);
      expect(await ended).toBe(0);
      expect(await effectOf(crm, running)).toBe(1);
      expect(await effectOf(crm, waiting)).toBeUndefined();
      const next = await spawnWorker(crm, settings);
      await expect.poll(() => effectOf(crm, waiting)).toBe(1);
      expect(await next.end('SIGTERM')).toBe(0);
      expect(await countOf(crm, 'processed_jobs')).toBe(2);
    } finally {
      await crm.close();
    }
  });

  it('that cannot wait any longer gives its job back to another one', async () => {
    const settings = { redisUrl: redisUrl(), redisKeyPrefix: 'back', shutdownSeconds: 0, lockSeconds: 600 };
    const crm = await backend.createCrm([effects], { ...settings, worker: false });
    try {
      const id = await enqueue(crm, 'effect.linger');
      const first = await spawnWorker(crm, settings);
      await first.says(`lingering ${id}`);
      // Its lock would hold for ten minutes: only a job that was given back comes sooner.
      first.child.kill('SIGTERM');
      const second = await spawnWorker(crm, settings);
      await crm.adminSql(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep%' and pid <> pg_backend_pid()`,
      );
      await first.end('SIGKILL');
      await second.says(`lingering ${id}`);
      await crm.adminSql(`insert into document_counters (org_id, kind, value) values ($1, 'go', 1)`, [crm.acme.id]);
      await expect.poll(() => effectOf(crm, id)).toBe(1);
      await second.end('SIGTERM');
    } finally {
      await crm.close();
    }
  });
});

const until = (isDone: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = setInterval(() => {
      if (!isDone()) return;
      clearInterval(look);
      resolve();
    }, 50);
  });
