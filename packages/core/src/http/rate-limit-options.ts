/** So many requests in so much time. */
export interface RateLimit {
  readonly max: number;
  readonly windowSeconds: number;
}

/** What @fastify/rate-limit needs of a Redis client; one of ioredis has it. */
export interface RateLimitRedis {
  defineCommand(name: string, definition: { readonly numberOfKeys?: number; readonly lua: string }): void;
}

/** Requests are counted by these; each may be set. */
export const RATE_LIMITS = {
  /** All members, tokens and API keys of an organization together. */
  organization: { max: 6000, windowSeconds: 60 },
  /** One member, personal token or API key. */
  caller: { max: 1200, windowSeconds: 60 },
  /** Sign-in and refresh, by IP address. An office may share one. */
  signIn: { max: 300, windowSeconds: 60 },
  /** Sign-in, refresh and invitations by what they are about: an e-mail address, or a token. */
  address: { max: 30, windowSeconds: 600 },
  /** Other routes that need no credentials, and unknown ones, by IP address. */
  public: { max: 120, windowSeconds: 60 },
  /** Public forms, by their key. */
  formKey: { max: 120, windowSeconds: 60 },
  /** Requests whose credentials are refused, by IP address: beyond it tokens are not even looked up. */
  refused: { max: 300, windowSeconds: 60 },
} as const satisfies Record<string, RateLimit>;

export type RateLimitName = keyof typeof RATE_LIMITS;

export type RateLimitOptions = Partial<Readonly<Record<RateLimitName, RateLimit>>> & {
  /**
   * Where servers count together: an address or a client of ioredis (which the host closes). False: each process counts for
   * itself. @defaultValue `REDIS_URL`, else false
   */
  readonly redis?: string | RateLimitRedis | false;
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
