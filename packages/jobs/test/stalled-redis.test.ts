import { internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { expect, it } from 'vitest';
import { pluginsWith } from './crm.ts';
import { effectsOf, enqueueMany } from './effects.ts';
import { effects } from './fixtures/effects-plugin.ts';
import { redisIsMissing, startRedis } from './redis-server.ts';

it.skipIf(redisIsMissing)(
  'a Redis that holds its connections and answers nothing keeps no server from stopping',
  { timeout: 120_000 },
  async () => {
    const redis = await startRedis();
    let crm: TestCrm | undefined;
    try {
      const started = await createTestCrm({ plugins: pluginsWith({ redis }, [effects]) });
      crm = started;
      await enqueueMany(started, 3);
      await expect.poll(() => effectsOf(started)).toEqual({ 1: 3 });
      redis.pause();
      await enqueueMany(started, 3);
      // The relay is in its round, and waits for Redis.
      const waiting = `select 1 from pg_stat_activity where datname = current_database()
        and application_name = 'bottlecrm relay' and state = 'idle in transaction'`;
      await expect.poll(() => started.adminSql(waiting)).toHaveLength(1);
      await internalsOf(started.app.crm).stopRelay();
      expect(await started.adminSql('select 1 from outbox')).toHaveLength(3);
    } finally {
      redis.resume();
      await crm?.close();
      await redis.stop();
    }
  },
);
