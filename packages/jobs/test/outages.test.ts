import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onBothBackends, pluginsWith } from './crm.ts';
import { doneOf, effectsOf, enqueueMany } from './effects.ts';
import { effects } from './fixtures/effects-plugin.ts';
import { type RedisServer, redisIsMissing, startRedis } from './redis-server.ts';

onBothBackends('jobs', (backend) => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await backend.createCrm([effects], { redisKeyPrefix: 'outages' });
  });
  afterAll(() => crm?.close());

  it('that are delivered again take effect once', async () => {
    await enqueueMany(crm, 1);
    await expect.poll(() => effectsOf(crm)).toEqual({ 1: 1 });
    const [{ id }] = (await crm.adminSql('select id from processed_jobs')) as [{ id: string }];
    // As when a relay dies between adding a row to the queue and removing it from the outbox.
    for (let time = 0; time < 2; time += 1) {
      await crm.adminSql(
        `with again as (insert into outbox (org_id, id, kind, payload) values ($1, $2, 'job:effect.count', '{}'))
         select pg_notify('bottlecrm_outbox', '')`,
        [crm.acme.id, id],
      );
      await expect.poll(() => crm.adminSql('select 1 from outbox')).toEqual([]);
    }
    await enqueueMany(crm, 1);
    await expect.poll(() => doneOf(crm)).toBe(2);
    expect(await effectsOf(crm)).toEqual({ 1: 2 });
  });

  it('of a server that is killed when it has committed are done by another', async () => {
    const before = await doneOf(crm);
    const script = fileURLToPath(new URL('./fixtures/server.ts', import.meta.url));
    await internalsOf(crm.app.crm).stopRelay();
    const child = spawn(process.execPath, ['--conditions=@bottlecrm/source', script], {
      env: {
        ...process.env,
        DATABASE_URL: crm.urls.url,
        DATABASE_SYSTEM_URL: crm.urls.systemUrl,
        ORG_ID: crm.acme.id,
        QUEUE_URL: backend.redis?.url ?? '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(child.stdout, 'data');
    expect(String(said)).toContain('committed');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await crm.adminSql('select 1 from outbox')).toHaveLength(1);
    await internalsOf(crm.app.crm).startRelay(crm.urls.systemUrl);
    await expect.poll(() => doneOf(crm)).toBe(before + 1);
  });
});

it.skipIf(redisIsMissing)('a server starts while Redis is away, and works once it is there', async () => {
  const redis = await startRedis();
  await redis.kill();
  const crm = await createTestCrm({ plugins: pluginsWith({ redis }, [effects]) });
  try {
    await enqueueMany(crm, 3);
    expect((await crm.app.inject('/readyz')).statusCode).toBe(503);
    await redis.start();
    await expect.poll(() => effectsOf(crm)).toEqual({ 1: 3 });
  } finally {
    await crm.close();
    await redis.stop();
  }
});

it.skipIf(redisIsMissing)('a server stops while Redis is away', async () => {
  const redis = await startRedis();
  const crm = await createTestCrm({ plugins: pluginsWith({ redis }, [effects]) });
  await enqueueMany(crm, 3);
  await expect.poll(() => effectsOf(crm)).toEqual({ 1: 3 });
  await redis.kill();
  await crm.close();
  await redis.stop();
});

describe.skipIf(redisIsMissing)('while Redis is away', () => {
  let redis: RedisServer;
  let crm: TestCrm;
  beforeAll(async () => {
    redis = await startRedis();
    crm = await createTestCrm({ plugins: pluginsWith({ redis }, [effects]) });
  });
  afterAll(async () => {
    await crm?.close();
    await redis?.stop();
  });
  const readiness = async () => {
    const { statusCode, body } = await crm.app.inject('/readyz');
    return { statusCode, jobs: JSON.parse(body).checks.jobs };
  };

  it('jobs wait in the outbox, /readyz says so, and all are done once it is back', async () => {
    expect(await readiness()).toEqual({ statusCode: 200, jobs: 'ok' });
    await enqueueMany(crm, 60);
    await expect.poll(() => doneOf(crm)).toBeGreaterThan(5);
    await redis.kill();
    await enqueueMany(crm, 20);
    await expect.poll(readiness).toEqual({ statusCode: 503, jobs: 'the queue in Redis does not answer' });
    expect((await crm.adminSql('select 1 from outbox')).length).toBeGreaterThanOrEqual(20);
    await redis.start();
    await expect.poll(() => effectsOf(crm)).toEqual({ 1: 80 });
    await expect.poll(readiness).toEqual({ statusCode: 200, jobs: 'ok' });
  });
});
