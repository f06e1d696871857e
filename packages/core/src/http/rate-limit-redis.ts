import type { RateLimitOptions, RateLimitRedis } from './rate-limit-options.ts';

/** Where servers count together, and how this process leaves it. */
export interface SharedCounters {
  readonly redis: RateLimitRedis;
  connect(): Promise<void>;
  close(): void;
}

/** Answers quickly or fails: a request does not wait for a Redis that is away. */
const CONNECTION = {
  lazyConnect: true,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  connectTimeout: 2000,
  commandTimeout: 500,
  retryStrategy: (attempt: number) => Math.min(attempt * 200, 5000),
};

/** The Redis of the options or of REDIS_URL; undefined when each process counts for itself. @throws Error without ioredis */
export async function sharedCounters(
  { redis = process.env.REDIS_URL || false }: RateLimitOptions,
  onError: (error: unknown) => void,
): Promise<SharedCounters | undefined> {
  if (redis === false) return undefined;
  if (typeof redis !== 'string') return { redis, connect: async () => {}, close: () => {} };
  const { Redis } = await import('ioredis').catch(() => {
    throw new Error(
      'Rate limits are to be counted in Redis, but ioredis is not installed: npm install ioredis, or set rateLimit: { redis: false }.',
    );
  });
  const client = new Redis(redis, CONNECTION);
  client.on('error', onError);
  return {
    redis: client as unknown as RateLimitRedis,
    connect: () => client.connect().catch(onError),
    close: () => client.disconnect(),
  };
}
