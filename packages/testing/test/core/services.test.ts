import { composeApplication, crm, definePlugin, serverOptions, Type, withApplication } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestCrm, TEST_SECRET, type TestCrm } from '../../src/index.ts';

/** What the services of this file did, in order. */
const seen: string[] = [];
let trouble: string | undefined;

const ClockOptions = Type.Object({
  zone: Type.String({ default: 'UTC' }),
  wake: Type.Optional(Type.Object({ everyMs: Type.Integer({ minimum: 1 }) }, { additionalProperties: false })),
  now: Type.Optional(Type.Unsafe<() => Date>({})),
});

const clock = definePlugin({
  name: '@acme/clock',
  core: '*',
  options: ClockOptions,
  start: async (app, { zone }) => {
    expect(internalsOf(app).db, 'opened before services start').toBeDefined();
    seen.push(`clock starts in ${zone}`);
    return { zone, tick: () => 1 };
  },
  stop: ({ zone }) => {
    seen.push(`clock of ${zone} stops`);
  },
  readiness: () => trouble,
});
const bell = definePlugin({
  name: '@acme/bell',
  core: '*',
  requires: ['clock'],
  start: (app) => {
    seen.push('bell starts');
    return { ring: () => app.service(clock).tick() };
  },
  stop: () => {
    seen.push('bell stops');
    throw new Error('The bell keeps ringing.');
  },
});
const broken = definePlugin({
  name: '@acme/broken',
  core: '*',
  start: () => {
    throw new Error('There is no bell tower.');
  },
});
const auth = { secret: TEST_SECRET };

beforeEach(() => {
  seen.length = 0;
  trouble = undefined;
});

describe('a running application', () => {
  let test: TestCrm;
  beforeAll(async () => {
    test = await createTestCrm({ plugins: [bell, [clock, { zone: 'Asia/Kolkata' }]] });
  });
  afterAll(() => test.close());

  it('gives what a plugin started to other plugins, hosts and ctx', async () => {
    expect(test.app.crm.service(bell).ring()).toBe(1);
    const zone = test.app.crm.tenant({ orgId: test.acme.id }, async (ctx) => ctx.service(clock).zone);
    expect(await zone).toBe('Asia/Kolkata');
    expect(test.app.crm.service<{ zone: string }>('clock').zone).toBe('Asia/Kolkata');
  });

  it('says of what is not there why', () => {
    expect(() => test.app.crm.service(broken)).toThrow('No plugin "broken" is registered: add it to plugins.');
    expect(() => test.app.crm.service('core')).toThrow('The plugin "core" has no service.');
  });

  it('is ready when its services are', async () => {
    const state = async () => {
      const { statusCode, body } = await test.app.inject('/readyz');
      return [statusCode, JSON.parse(body).checks.clock];
    };
    expect(await state()).toEqual([200, 'ok']);
    trouble = 'the clock is slow';
    expect(await state()).toEqual([503, 'the clock is slow']);
  });

  it('does not show why a check failed', async () => {
    const failing = definePlugin({
      name: 'failing',
      core: '*',
      start: () => undefined,
      readiness: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7')),
    });
    const other = await createTestCrm({ plugins: [failing] });
    const { statusCode, body } = await other.app.inject('/readyz');
    await other.close();
    expect([statusCode, JSON.parse(body).checks.failing]).toEqual([503, 'unknown']);
  });
});

describe('starting and stopping', () => {
  it('stops in reverse order, even when one does not stop cleanly', async () => {
    const test = await createTestCrm({ plugins: [clock, bell] });
    await test.close();
    expect(seen).toEqual(['clock starts in UTC', 'bell starts', 'bell stops', 'clock of UTC stops']);
  });

  it('stops what has started when a later one cannot start', async () => {
    await expect(createTestCrm({ plugins: [clock, bell, broken] })).rejects.toThrow('There is no bell tower.');
    expect(seen).toEqual(['clock starts in UTC', 'bell starts', 'bell stops', 'clock of UTC stops']);
  });

  it('is for servers: a composed application starts none, and a tool those that it names', async () => {
    const plugins = [clock, bell];
    const composed = await composeApplication({ plugins, auth });
    expect(() => composed.service(clock)).toThrow('it runs from app.ready() until app.close()');
    const { urls, close } = await createTestCrm({ plugins });
    seen.length = 0;
    const options = { plugins, auth, database: { url: urls.url } };
    await withApplication(options, async () => expect(seen).toEqual([]));
    await withApplication(options, async () => expect(seen).toEqual(['clock starts in UTC']), { services: ['clock'] });
    expect(seen).toEqual(['clock starts in UTC', 'clock of UTC stops']);
    await close();
  });
});

describe('options of a plugin’s own', () => {
  const starting = async (options: Record<string, unknown>) => {
    const app = Fastify(serverOptions());
    await app.register(crm, { plugins: [[clock, options]], auth });
    return app;
  };

  it.each([
    [{ zoone: 'UTC' }, '@acme/clock has no option "zoone"; it takes zone, wake, now, prefix,'],
    [{ zone: 5 }, '@acme/clock cannot start with these options: zone must be string.'],
    [{ wake: { every: 1 } }, 'wake.everyMs is required; wake.every does not exist.'],
    [{ wake: { everyMs: 0 } }, 'wake.everyMs must be >= 1.'],
  ])('%j is refused with a sentence', async (options, sentence) => {
    await expect(starting(options)).rejects.toThrow(sentence);
  });

  it('keep what the host made, and fill in defaults without changing the host’s object', async () => {
    const now = () => new Date(0);
    const given = Object.freeze({ now, wake: undefined });
    const { crm: app } = await starting(given);
    expect(internalsOf(app).model.plugins.get('clock')?.options).toEqual({ zone: 'UTC', now });
  });

  it('do not hide those that every plugin takes', () => {
    const options = Type.Object({ prefix: Type.String() });
    expect(() => definePlugin({ name: 'hiding', core: '*', options })).toThrow(
      'cannot have an option "prefix" of its own',
    );
  });
});
