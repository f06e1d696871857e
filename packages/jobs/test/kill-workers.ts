import { setTimeout as sleep } from 'node:timers/promises';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { type JobsSettings, jobs } from '../src/index.ts';
import { effects } from './fixtures/effects-plugin.ts';
import { spawnWorker, type WorkerUnderTest } from './worker-process.ts';

export interface KillOptions {
  readonly jobs: number;
  readonly kills: number;
  /** Undefined: PostgreSQL. */
  readonly redisUrl?: string | undefined;
  /** With one, nothing goes on between a kill and the next start, so that every kill comes in the middle. @defaultValue 1 */
  readonly workers?: number;
  readonly say?: (line: string) => void;
}

export interface KillResult {
  /** How many jobs took effect how often: `{ 1: 2000 }` when nothing was lost or done twice. */
  readonly effects: Readonly<Record<string, number>>;
  readonly failed: number;
  /** What is left in the outbox. */
  readonly waiting: number;
  /** How many kills came while there was work left. */
  readonly killsAtWork: number;
}

/** Enqueues jobs of two organizations, and kills workers in the middle of them, again and again. */
export async function killWorkers(options: KillOptions): Promise<KillResult> {
  const { jobs: count, kills, redisUrl = '', workers = 1, say = () => {} } = options;
  const settings: Partial<JobsSettings> = { redisUrl, lockSeconds: 1, maxCrashes: 100, concurrency: 5 };
  const crm = await createTestCrm({ plugins: [[jobs, { ...settings, worker: false }], effects] });
  const running: WorkerUnderTest[] = [];
  let killsAtWork = 0;
  const done = async (): Promise<number> => {
    const [row] = await crm.adminSql('select count(*)::int as n from processed_jobs');
    return row?.n ?? 0;
  };
  try {
    for (const { id } of [crm.acme, crm.globex]) {
      await crm.app.crm.tenant({ orgId: id }, async (ctx) => {
        for (let at = 0; at < count / 2; at += 1) await ctx.enqueue('effect.count', {});
      });
    }
    for (let at = 0; at < workers; at += 1) running.push(await spawnWorker(crm, settings));
    for (let kill = 0; kill < kills; kill += 1) {
      // Each kill comes in the middle of the work.
      const target = Math.floor(((kill + 1) * count) / (kills + 2));
      while ((await done()) < target) await sleep(10);
      await running.shift()?.end('SIGKILL');
      if ((await done()) < count) killsAtWork += 1;
      say(`killed ${kill + 1} of ${kills} after ${await done()} of ${count} jobs`);
      running.push(await spawnWorker(crm, settings));
    }
    while ((await done()) < count) await sleep(50);
    return { ...(await resultOf(crm)), killsAtWork };
  } finally {
    await Promise.all(running.map((worker) => worker.end('SIGKILL')));
    await crm.close();
  }
}

async function resultOf(crm: TestCrm): Promise<Omit<KillResult, 'killsAtWork'>> {
  const times = await crm.adminSql(
    `select value::text as times, count(*)::int as n from document_counters where kind = 'effect' group by value`,
  );
  const [left] = await crm.adminSql(
    'select (select count(*)::int from failed_jobs) as failed, (select count(*)::int from outbox) as waiting',
  );
  return {
    effects: Object.fromEntries(times.map(({ times: value, n }) => [value, n])),
    failed: left?.failed,
    waiting: left?.waiting,
  };
}
