/** So many requests in so much time. */
export interface RateLimit {
  readonly max: number;
  readonly windowSeconds: number;
}

/** What @fastify/rate-limit needs of a Redis client; one of ioredis has it. */
export interface RateLimitRedis {
  defineCommand(name: string, definition: { readonly numberOfKeys?: number; readonly lua: string }): void;
}

/** How many requests are answered, each limit `{ max, windowSeconds }`. */
export interface RateLimitOptions {
  /**
   * Where servers count together: an address, or a client of ioredis, which the host closes. False: each process counts for
   * itself. @defaultValue `REDIS_URL`, else false
   */
  readonly redis?: string | RateLimitRedis | false;
  /** All members, tokens and API keys of an organization together. @defaultValue 6000 in 60 seconds */
  readonly organization?: RateLimit;
  /** One member, personal token or API key. @defaultValue 1200 in 60 seconds */
  readonly caller?: RateLimit;
  /** Sign-in and refresh, by IP address; an office may share one. @defaultValue 300 in 60 seconds */
  readonly signIn?: RateLimit;
  /** Sign-in, refresh and invitations by what they are about: an e-mail address or a token. @defaultValue 30 in 600 seconds */
  readonly address?: RateLimit;
  /** Invitations that are mailed to one address, whichever organizations send them. @defaultValue 10 in 3600 seconds */
  readonly invitation?: RateLimit;
  /** Invitations that one user sends, in all its organizations together. @defaultValue 100 in 3600 seconds */
  readonly inviter?: RateLimit;
  /** Other routes that need no credentials, and unknown ones, by IP address. @defaultValue 120 in 60 seconds */
  readonly public?: RateLimit;
  /** Public forms, by their key. @defaultValue 120 in 60 seconds */
  readonly formKey?: RateLimit;
  /** Requests whose credentials are refused, by IP address; then tokens are not even looked up. @defaultValue 300 in 60 seconds */
  readonly refused?: RateLimit;
}

export type RateLimitName = Exclude<keyof RateLimitOptions, 'redis'>;

const MINUTE = 60;
const RATE_LIMITS: Readonly<Record<RateLimitName, RateLimit>> = {
  organization: { max: 6000, windowSeconds: MINUTE },
  caller: { max: 1200, windowSeconds: MINUTE },
  signIn: { max: 300, windowSeconds: MINUTE },
  address: { max: 30, windowSeconds: 10 * MINUTE },
  invitation: { max: 10, windowSeconds: 60 * MINUTE },
  inviter: { max: 100, windowSeconds: 60 * MINUTE },
  public: { max: 120, windowSeconds: MINUTE },
  formKey: { max: 120, windowSeconds: MINUTE },
  refused: { max: 300, windowSeconds: MINUTE },
};

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 1;

/** Every limit, with defaults. @throws Error for a limit that does not exist or counts nothing */
export function rateLimitsOf(options: RateLimitOptions): Readonly<Record<RateLimitName, RateLimit>> {
  const { redis: _redis, ...own } = options;
  for (const [name, limit] of Object.entries(own)) {
    if (!(name in RATE_LIMITS))
      throw new Error(`rateLimit has no limit "${name}"; it has ${Object.keys(RATE_LIMITS).join(', ')}.`);
    if (!isWhole(limit?.max) || !isWhole(limit?.windowSeconds))
      throw new Error(`rateLimit.${name} must be { max, windowSeconds }, two whole numbers of at least 1.`);
  }
  return { ...RATE_LIMITS, ...own };
}
