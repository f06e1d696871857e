interface RedisLike {
  info(section: string): Promise<string>;
  config(command: 'GET', name: string): Promise<unknown>;
  connect(): Promise<void>;
  disconnect(): void;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

const field = (info: string, name: string): string | undefined =>
  info
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();

/** What makes this Redis lose jobs, one sentence each. @throws Error when it cannot be reached, or ioredis is missing */
export async function redisProblems(url: string): Promise<string[]> {
  const { Redis } = await import('ioredis').catch(() => {
    throw new Error('REDIS_URL is set, but ioredis is not installed: npm install ioredis.');
  });
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null }) as RedisLike;
  redis.on('error', () => {});
  try {
    await redis.connect();
    return [...(await evictionProblem(redis)), ...(await persistenceProblem(redis))];
  } finally {
    redis.disconnect();
  }
}

async function evictionProblem(redis: RedisLike): Promise<string[]> {
  const policy = field(await redis.info('memory'), 'maxmemory_policy');
  if (policy === undefined || policy === 'noeviction') return [];
  return [`Redis may evict jobs when its memory is full: set maxmemory-policy to noeviction (it is ${policy}).`];
}

async function persistenceProblem(redis: RedisLike): Promise<string[]> {
  if (field(await redis.info('persistence'), 'aof_enabled') === '1') return [];
  const saves = await redis.config('GET', 'save').catch(() => undefined);
  // A managed Redis may not tell.
  if (saves === undefined || (Array.isArray(saves) ? saves[1] : saves) !== '') return [];
  return ['Redis forgets its jobs when it restarts: switch on appendonly, or save points.'];
}
