import { defineJob, definePlugin, type PluginDefinition, Type } from '@bottlecrm/core';
import { createTestCrm } from '@bottlecrm/testing';
import { describe, expect, it } from 'vitest';
import { redisProblems } from '../src/check-redis.ts';
import { jobs } from '../src/index.ts';
import { redisIsMissing, startRedis } from './redis-server.ts';

const Nothing = Type.Object({}, { additionalProperties: false });
const nothing = defineJob({ payload: Nothing, handler() {} });
type Parts = Pick<PluginDefinition, 'jobs' | 'schedules'>;

const boot = (parts: Parts, more: Parts = {}) => {
  const host = definePlugin({ name: '@test/host', core: '^0.1.0', ...parts });
  const other = definePlugin({ name: '@test/other', core: '^0.1.0', ...more });
  return createTestCrm({ plugins: [[jobs, { redisUrl: '' }], host, other] });
};

describe('boot refuses, with a sentence,', () => {
  it.each<[string, Parts, string]>([
    ['a name that is none', { jobs: { send: nothing } }, '"send" is no name of a job: write it like invoice.send'],
    [
      'text in a payload',
      {
        jobs: {
          'mail.send': defineJob({
            payload: Type.Object({ to: Type.String() }, { additionalProperties: false }),
            handler() {},
          }),
        },
      },
      'the job mail.send has text in its payload (to)',
    ],
    [
      'text deep in a payload',
      {
        jobs: {
          'mail.send': defineJob({
            payload: Type.Object(
              {
                list: Type.Array(
                  Type.Object({ note: Type.Optional(Type.String({ maxLength: 9 })) }, { additionalProperties: false }),
                ),
              },
              { additionalProperties: false },
            ),
            handler() {},
          }),
        },
      },
      '(list.note)',
    ],
    [
      'an open payload',
      { jobs: { 'mail.send': defineJob({ payload: Type.Object({}), handler() {} }) } },
      'additionalProperties: false',
    ],
    ['a job that does nothing', { jobs: { 'mail.send': { payload: Nothing } as never } }, 'needs either handler'],
    [
      'no attempts',
      { jobs: { 'mail.send': defineJob({ payload: Nothing, attempts: 0, handler() {} }) } },
      'attempts: 0',
    ],
    [
      'a schedule of a job that is misspelt',
      { jobs: { 'day.close': nothing }, schedules: { 'day.close': { at: '01:00', job: 'day.clos' } } },
      '@test/host: the schedule day.close runs day.clos, which is no declared job. Declared are: ',
    ],
    [
      'a time that is none',
      { jobs: { 'day.close': nothing }, schedules: { 'day.close': { at: '1 am', job: 'day.close' } } },
      "at: '1 am'",
    ],
    [
      'an interval that drifts',
      { jobs: { 'day.close': nothing }, schedules: { 'day.close': { everyMinutes: 7, job: 'day.close' } } },
      'a divisor of 1440',
    ],
    [
      'a schedule without the payload of its job',
      {
        jobs: {
          'day.close': defineJob({
            payload: Type.Object({ day: Type.String({ format: 'date' }) }, { additionalProperties: false }),
            handler() {},
          }),
        },
        schedules: { 'day.close': { at: '01:00', job: 'day.close' } },
      },
      'The payload does not fit the job day.close',
    ],
  ])('%s', async (_what, parts, sentence) => {
    await expect(boot(parts)).rejects.toThrow(sentence);
  });

  it('the same job twice', async () => {
    const twice = boot({ jobs: { 'day.close': nothing } }, { jobs: { 'day.close': nothing } });
    await expect(twice).rejects.toThrow('@test/other declares the job day.close, which @test/host has declared');
  });
});

it('boot takes ids, dates, numbers, choices and patterns in a payload', async () => {
  const payload = Type.Object(
    {
      id: Type.String({ format: 'uuid' }),
      ids: Type.Array(Type.String({ format: 'uuid' })),
      day: Type.Optional(Type.String({ format: 'date' })),
      count: Type.Integer(),
      kind: Type.Union([Type.Literal('a'), Type.Literal('b')]),
      template: Type.String({ pattern: '^[a-z.]{1,60}$' }),
      none: Type.Union([Type.Null(), Type.Boolean()]),
    },
    { additionalProperties: false },
  );
  const crm = await boot({ jobs: { 'mail.send': defineJob({ payload, handler() {} }) } });
  await crm.close();
});

describe.skipIf(redisIsMissing)('a Redis', () => {
  it.each([
    ['that may evict jobs', ['--maxmemory-policy', 'allkeys-lru'], ['set maxmemory-policy to noeviction']],
    ['that forgets at a restart', ['--appendonly', 'no'], ['switch on appendonly, or save points']],
    ['that only saves points', ['--appendonly', 'no', '--save', '60 1'], []],
    ['that keeps everything', [], []],
  ])('%s is found out', async (_what, settings, expected) => {
    const redis = await startRedis(settings);
    try {
      const problems = await redisProblems(redis.url);
      expect(problems).toHaveLength(expected.length);
      for (const [at, sentence] of expected.entries()) expect(problems[at]).toContain(sentence);
    } finally {
      await redis.stop();
    }
  });
});
