import type { CrmOptions, CrmPlugin } from '@bottlecrm/core';
import { createTestCrm, type TestCrm, type TestCrmOptions } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe } from 'vitest';
import { type JobsSettings, jobs } from '../src/index.ts';
import { type RedisServer, redisIsMissing, startRedis } from './redis-server.ts';

export type BackendName = 'postgres' | 'redis';

/** Where a suite's queue is kept. */
export interface TestBackend {
  readonly name: BackendName;
  /** Undefined on PostgreSQL. */
  readonly redis: RedisServer | undefined;
  /** The CRM with jobs on this backend, and these plugins. */
  createCrm(
    plugins: readonly CrmPlugin[],
    settings?: Partial<JobsSettings>,
    options?: TestCrmOptions,
  ): Promise<TestCrm>;
}

export const pluginsWith = (
  backend: Pick<TestBackend, 'redis'>,
  plugins: readonly CrmPlugin[],
  settings: Partial<JobsSettings> = {},
): NonNullable<CrmOptions['plugins']> => [
  [jobs, { redisUrl: backend.redis?.url ?? '', lockSeconds: 2, ...settings }],
  ...plugins,
];

/** The same suite on PostgreSQL and on Redis. */
export function onBothBackends(title: string, suite: (backend: TestBackend) => void): void {
  for (const name of ['postgres', 'redis'] as const satisfies readonly BackendName[])
    describe.skipIf(name === 'redis' && redisIsMissing)(`${title} (${name})`, () => {
      let redis: RedisServer | undefined;
      beforeAll(async () => {
        if (name === 'redis') redis = await startRedis();
      });
      afterAll(() => redis?.stop());
      let count = 0;
      suite({
        name,
        get redis() {
          return redis;
        },
        createCrm(plugins, settings, options) {
          count += 1;
          const redisKeyPrefix = `test-${count}`;
          return createTestCrm({ plugins: pluginsWith(this, plugins, { redisKeyPrefix, ...settings }), ...options });
        },
      });
    });
}
