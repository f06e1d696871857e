import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import { errors } from '../errors/core-errors.ts';
import { type Claim, Shares } from '../tenancy/shares/shares.ts';
import type { Caller } from './authenticate.ts';
import { checkRequestShares, type RequestShareOptions } from './request-share-options.ts';

const DEFAULT_POOL_SIZE = 10;
const RETRY_AFTER_SECONDS = 2;
/** How long a token counts for the organization that has recognised it, and how many of them one process remembers. */
const PROVEN_MS = 60_000;
const MOST_PROVEN = 10_000;
/** The key of everybody whose credentials are not proven; no organization's id. */
const STRANGERS = 'strangers';

const busy = () => errors.SERVER_BUSY({ retryAfterSeconds: RETRY_AFTER_SECONDS });

/** Who asks, as far as shares depend on it. */
export type Asking = Pick<Caller, 'orgId' | 'tokenHash' | 'profileId' | 'userId'>;

/** Shares the requests that are worked on at the same time among organizations. */
export class RequestShares extends Shares {
  readonly #proven = new LRUCache<string, string>({ max: MOST_PROVEN, ttl: PROVEN_MS });

  constructor(options: RequestShareOptions = {}, poolSize = DEFAULT_POOL_SIZE) {
    checkRequestShares(options);
    const { maxRunning = Math.max(1, availableParallelism() - 1), longAfterMs = 1000 } = options;
    const { maxWaiting = 1000, maxWaitMs = 10_000, weight } = options;
    super({
      maxRunning,
      maxStarting: poolSize,
      maxAlone: poolSize,
      longAfterMs,
      maxLong: Math.floor(poolSize / 2),
      maxWaiting,
      maxWaitMs,
      ...(weight ? { weightOf: (key: string) => weight(key === STRANGERS ? undefined : key) } : {}),
      busy,
      closing: busy,
    });
  }

  /** Remembers that an organization has recognised a token: for a while its requests count for it. */
  prove(tokenHash: string, orgId: string): void {
    this.#proven.set(tokenHash, orgId);
  }

  /**
   * Whose share a request takes. That a token names an organization proves nothing: whoever makes one up, or sends none, shares
   * with all others like it, by address.
   */
  claimOf(asking: Asking | undefined, address: string): Claim {
    if (asking?.tokenHash !== undefined) {
      const orgId = this.#proven.get(asking.tokenHash);
      return orgId === undefined ? { key: STRANGERS, member: address } : { key: orgId, member: asking.tokenHash };
    }
    const orgId = asking?.orgId?.toLowerCase();
    return { key: orgId ?? STRANGERS, member: asking?.profileId ?? asking?.userId ?? address };
  }
}
