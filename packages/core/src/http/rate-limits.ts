import fastifyRateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyRequest } from 'fastify';
import { type RateLimit, type RateLimitName, type RateLimitOptions, rateLimitsOf } from './rate-limit-options.ts';
import { type SharedCounters, sharedCounters } from './rate-limit-redis.ts';

/** How many keys one process counts in its memory; the least recently seen is forgotten first. */
const MOST_KEYS = 100_000;
/** How long one goes without a Redis that failed, and how often the log says so. */
const PAUSE_MS = 1000;
const WARN_EVERY_MS = 60_000;
const NAMESPACE = 'bottlecrm:limit:';

/** How much of a limit is left. */
export interface LimitState {
  readonly max: number;
  readonly remaining: number;
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

interface Counted extends RateLimit {
  readonly key: string;
  /** Where the library looks for options of a route. */
  readonly routeOptions: object;
}
type Counter = (counted: Counted, increment: boolean) => Promise<LimitState>;

/**
 * The counters of @fastify/rate-limit without its hooks, which count a request once: several limits hold for one of ours. On an
 * instance of its own: the host's may have the plugin too.
 */
async function counterOf(redis?: SharedCounters['redis']): Promise<Counter & { close(): Promise<void> }> {
  const instance = Fastify();
  const asked = (request: FastifyRequest) => request as unknown as Counted;
  await instance.register(fastifyRateLimit, {
    global: false,
    cache: MOST_KEYS,
    keyGenerator: (request) => asked(request).key,
    max: (request) => asked(request).max,
    timeWindow: (request) => asked(request).windowSeconds * 1000,
    ...(redis ? { redis, nameSpace: NAMESPACE } : {}),
  });
  await instance.ready();
  const count = instance.createRateLimit();
  const counter: Counter = async (counted, increment) => {
    const state = await count(counted as unknown as FastifyRequest, { increment });
    if (state.isAllowed) throw new TypeError('No key is exempt.');
    const { max, remaining, ttlInSeconds, isExceeded } = state;
    return { max, remaining, resetSeconds: ttlInSeconds, exceeded: increment ? isExceeded : remaining === 0 };
  };
  return Object.assign(counter, { close: () => instance.close() });
}

/** Counts requests by what they have in common, here or in Redis. */
export class RateLimits {
  readonly #options: RateLimitOptions;
  readonly #limits: Readonly<Record<RateLimitName, RateLimit>>;
  #own: Awaited<ReturnType<typeof counterOf>> | undefined;
  #common: Awaited<ReturnType<typeof counterOf>> | undefined;
  #shared: SharedCounters | undefined;
  #log: FastifyBaseLogger | undefined;
  #pausedUntil = 0;
  #warnedAt = 0;

  constructor(options: RateLimitOptions = {}) {
    this.#options = options;
    this.#limits = rateLimitsOf(options);
  }

  /** @throws Error when Redis is configured and ioredis is missing */
  async open(log: FastifyBaseLogger): Promise<void> {
    this.#log = log;
    this.#own = await counterOf();
    this.#shared = await sharedCounters(this.#options, (error) => this.#redisFailed(error));
    if (this.#shared) this.#common = await counterOf(this.#shared.redis);
  }

  /** Never fails: without Redis each process counts for itself, until it is back. */
  async connect(): Promise<void> {
    await this.#shared?.connect();
  }

  async close(): Promise<void> {
    this.#log = undefined;
    this.#shared?.close();
    await this.#common?.close();
    await this.#own?.close();
  }

  /** Counts one more. `key` is an id or a digest, never what somebody typed. */
  take(name: RateLimitName, key: string): Promise<LimitState> {
    return this.#count(name, key, true);
  }

  /** How it stands, counting nothing. `exceeded`: the next one would be too many. */
  look(name: RateLimitName, key: string): Promise<LimitState> {
    return this.#count(name, key, false);
  }

  async #count(name: RateLimitName, key: string, increment: boolean): Promise<LimitState> {
    const counted = { ...this.#limits[name], key: `${name}:${key}`, routeOptions: {} };
    if (!this.#own) throw new Error('Rate limits are counted once the application is ready.');
    // Looked at with every token: that must cost nothing, and each process may well refuse for itself.
    if (this.#common && name !== 'refused' && Date.now() >= this.#pausedUntil) {
      try {
        return await this.#common(counted, increment);
      } catch (error) {
        this.#redisFailed(error);
      }
    }
    return this.#own(counted, increment);
  }

  #redisFailed(error: unknown): void {
    const now = Date.now();
    this.#pausedUntil = now + PAUSE_MS;
    if (now < this.#warnedAt + WARN_EVERY_MS) return;
    this.#warnedAt = now;
    this.#log?.warn({ err: error }, 'Redis does not count requests: until it is back, each process counts for itself');
  }
}
