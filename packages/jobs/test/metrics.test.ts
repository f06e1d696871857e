import { defineJob, definePlugin, Type } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothBackends } from './crm.ts';

const NONE = Type.Object({}, { additionalProperties: false });
const LONG = { timeout: 120_000 };

onBothBackends('what can be counted of the queue', (backend) => {
  let crm: TestCrm;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });

  beforeAll(async () => {
    const host = definePlugin({
      name: '@test/host',
      core: '^0.1.0',
      jobs: {
        'host.work': defineJob({ payload: NONE, handler: async () => {} }),
        'host.poison': defineJob({
          payload: NONE,
          attempts: 2,
          backoff: { delaySeconds: 0.01 },
          handler: async () => Promise.reject(new Error('poison')),
        }),
        'host.wait': defineJob({ payload: NONE, concurrency: 1, handler: () => released }),
      },
    });
    crm = await backend.createCrm([host], {}, { metrics: true });
  });
  afterAll(async () => {
    release();
    await crm?.close();
  });

  const enqueue = (job: string, count: number) =>
    crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
      for (let at = 0; at < count; at += 1) await ctx.enqueue(job, {});
    });
  const scrape = async () => (await crm.app.inject('/metrics')).body.split('\n');

  it('is how attempts end, by queue', async () => {
    await enqueue('host.work', 3);
    await enqueue('host.poison', 1);
    const ends = async () => (await scrape()).filter((line) => line.startsWith('bottlecrm_job_attempts_total'));
    const wanted = ['done', 'retried', 'failed'].map(
      (result, at) => `bottlecrm_job_attempts_total{queue="bottlecrm",result="${result}"} ${[3, 1, 1][at]}`,
    );
    await expect.poll(ends, LONG).toEqual(expect.arrayContaining(wanted));
    expect(await ends()).toHaveLength(3);
  });

  it('is how many wait and run, by queue, and nothing of whose they are', async () => {
    await enqueue('host.wait', 3);
    const states = (state: string, value: number) =>
      `bottlecrm_jobs{queue="bottlecrm-host.wait",state="${state}"} ${value}`;
    await expect.poll(scrape, LONG).toEqual(expect.arrayContaining([states('active', 1), states('waiting', 2)]));
    expect((await scrape()).join('\n')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    release();
  });
});
