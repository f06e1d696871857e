import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RedisServer, redisIsMissing, startRedis } from '../../../jobs/test/redis-server.ts';
import { createTestCrm, type TestCrm } from '../../../testing/src/index.ts';
import { internalsOf } from '../../src/internal.ts';

let redis: RedisServer;
const onRedis = test.skipIf(redisIsMissing);
beforeAll(async () => {
  if (!redisIsMissing) redis = await startRedis();
});
afterAll(() => redis?.stop());

const few = (max: number) => ({ max, windowSeconds: 3600 });
const keysOf = async () => {
  const client = new Redis(redis.url);
  try {
    return await client.keys('*');
  } finally {
    client.disconnect();
  }
};

onRedis('servers count together, under keys that hold nothing that somebody typed', async () => {
  const rateLimit = { redis: redis.url, caller: few(4), address: few(2) };
  const [one, two] = [await createTestCrm({ rateLimit }), await createTestCrm({ rateLimit })];
  try {
    const token = await internalsOf(one.app.crm).tokens.sign({
      userId: one.acme.rep.userId,
      orgId: one.acme.id,
      profileId: one.acme.rep.profileId,
    });
    const answers = [
      await one.acme.rep.get('/org'),
      await two.clientWith(token).get('/org'),
      await one.acme.rep.get('/org'),
      await two.clientWith(token).get('/org'),
    ];
    expect(answers.map(({ headers }) => headers['ratelimit-remaining'])).toEqual(['3', '2', '1', '0']);
    expect((await one.acme.rep.get('/org')).status).toBe(429);
    expect((await two.clientWith(token).get('/org')).status).toBe(429);
    const email = 'somebody@typed.test';
    for (const crm of [one, two]) await crm.anonymous.post('/auth/dev-login', { email });
    expect((await one.anonymous.post('/auth/dev-login', { email })).status).toBe(429);
    const keys = await keysOf();
    expect(keys).toContain(`bottlecrm:limit:caller:${one.acme.rep.profileId}`);
    expect(keys.join()).not.toContain('typed');
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
});

onRedis('without Redis each server counts for itself, and together again when it is back', async () => {
  const crm: TestCrm = await createTestCrm({ rateLimit: { redis: redis.url, organization: few(3), signIn: few(2) } });
  try {
    expect((await crm.acme.rep.get('/org')).headers['ratelimit-remaining']).toBe('2');
    await redis.kill();
    // Its own count begins anew, and ends as well: neither everything nor nothing is let through.
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await crm.acme.rep.get('/org')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const signIn = () => crm.anonymous.post('/auth/refresh', { refreshToken: crypto.randomUUID() });
    expect([(await signIn()).status, (await signIn()).status, (await signIn()).status]).toEqual([401, 401, 429]);
    await redis.start();
    await expect.poll(async () => (await crm.acme.rep.get('/org')).status).toBe(200);
  } finally {
    await crm.close();
  }
});

onRedis('a Redis that is away at start keeps nobody from starting', async () => {
  await redis.kill();
  const crm = await createTestCrm({ rateLimit: { redis: redis.url } });
  expect((await crm.acme.rep.get('/org')).status).toBe(200);
  await crm.close();
  await redis.start();
});

onRedis('a client of the host is used, and left open', async () => {
  const client = new Redis(redis.url);
  const crm = await createTestCrm({ rateLimit: { redis: client, caller: few(1) } });
  expect((await crm.acme.rep.get('/org')).status).toBe(200);
  expect((await crm.acme.rep.get('/org')).status).toBe(429);
  await crm.close();
  expect(await client.ping()).toBe('PONG');
  client.disconnect();
});
