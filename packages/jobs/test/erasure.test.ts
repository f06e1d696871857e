import { defineJob, definePlugin, eraseOrganization, Type, withApplication } from '@bottlecrm/core';
import { TEST_SECRET, type TestCrm } from '@bottlecrm/testing';
import { Redis } from 'ioredis';
import { afterAll, expect, it } from 'vitest';
import { jobs } from '../src/index.ts';
import { onBothBackends, pluginsWith } from './crm.ts';

const LONG = { timeout: 120_000 };
const nothing = defineJob({ payload: Type.Object({}, { additionalProperties: false }), handler: () => {} });
const failing = defineJob({
  payload: Type.Object({}, { additionalProperties: false }),
  backoff: { delaySeconds: 600 },
  handler() {
    throw new Error('later');
  },
});

const host = definePlugin({
  name: '@test/host',
  core: '^0.1.0',
  jobs: { 'nothing.do': nothing, 'nothing.fail': failing },
});

onBothBackends('an organization that is erased', (backend) => {
  let crm: TestCrm;
  afterAll(() => crm?.close());

  /** Everything that the queue keeps, as text. */
  async function kept(): Promise<string> {
    if (backend.redis) return keptInRedis(backend.redis.url);
    const tables = await crm.adminSql(
      `select table_name as name from information_schema.tables where table_schema = 'bottlecrm_queue'`,
    );
    const texts = tables.map(({ name }) => crm.adminSql(`select t::text as row from bottlecrm_queue."${name}" t`));
    return JSON.stringify(await Promise.all(texts));
  }

  it('leaves no id in the queue', async () => {
    crm = await backend.createCrm([host]);
    const { id: orgId } = await crm.createOrganization('Gone');
    await crm.app.crm.tenant({ orgId }, async (ctx) => {
      for (let at = 0; at < 10; at += 1) await ctx.enqueue('nothing.do', {});
      await ctx.enqueue('nothing.fail', {});
    });
    await expect.poll(() => crm.adminSql('select 1 from outbox'), LONG).toEqual([]);
    const done = () => crm.adminSql('select 1 from processed_jobs where org_id = $1', [orgId]);
    await expect.poll(async () => (await done()).length, LONG).toBe(10);
    // One waits for its next attempt.
    await expect.poll(kept, LONG).toContain(orgId);
    await crm.adminSql('update organizations set is_active = false where id = $1', [orgId]);
    expect(await eraseOrganization(crm.app.crm, orgId)).toBe(true);
    await expect.poll(kept, LONG).not.toContain(orgId);
  });

  it('leaves none either when another process erases it, which works on no jobs', async () => {
    const { id: orgId } = await crm.createOrganization('Gone from outside');
    await crm.app.crm.tenant({ orgId }, (ctx) => ctx.enqueue('nothing.fail', {}));
    // What runs ends by itself: it waits for its next attempt.
    const delayed = async () =>
      ((await crm.app.crm.service(jobs).measured()?.states()) ?? [])
        .filter(({ labels }) => labels?.state === 'delayed')
        .reduce((sum, { value }) => sum + value, 0);
    await expect.poll(delayed, LONG).toBe(1);
    expect(await kept()).toContain(orgId);
    await crm.adminSql('update organizations set is_active = false where id = $1', [orgId]);
    const { url, systemUrl } = crm.urls;
    const plugins = pluginsWith(backend, [host], { redisKeyPrefix: 'test-1' });
    const options = { auth: { secret: TEST_SECRET }, plugins, database: { url, systemUrl } };
    expect(await withApplication(options, (app) => eraseOrganization(app, orgId), { services: ['jobs'] })).toBe(true);
    await expect.poll(kept, LONG).not.toContain(orgId);
  });
});

async function keptInRedis(url: string): Promise<string> {
  const redis = new Redis(url);
  try {
    const keys = await redis.keys('*');
    const dumps = await Promise.all(keys.map((key) => redis.dumpBuffer(key)));
    return [...keys, ...dumps.map((dump) => dump?.toString('latin1') ?? '')].join(' ');
  } finally {
    redis.disconnect();
  }
}
