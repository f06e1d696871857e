import { createRemoteJWKSet, type JWTVerifyGetKey, errors as joseErrors } from 'jose';
import { errors } from '../../errors/core-errors.ts';
import { isLoopback } from '../../http/public-url.ts';

const TIMEOUT_MS = 5_000;
/** An unknown `kid` has the keys fetched again no more often than this. */
const COOL_DOWN_MS = 30_000;
const MAX_AGE_MS = 600_000;
/** How long an issuer that did not answer is left alone. */
const RETRY_MS = 5_000;

/** Over plain HTTP only this machine is asked. */
export const isPlainLocal = (url: URL): boolean => url.protocol === 'http:' && isLoopback(url.hostname);

/** @throws Error for anything but https, or http on this machine. */
export function issuerUrl(option: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !(url.protocol === 'https:' || isPlainLocal(url)))
    throw new Error(`${option} must be an https address; http is for this machine alone.`);
  return url;
}

/** The issuer did not answer. Waiting callers are told at once, and when to come back. */
export const issuerAway = (cause?: unknown) => errors.UNAVAILABLE({ retryAfterSeconds: RETRY_MS / 1000, cause });

/** Something that is asked of an issuer, which is left alone for a while after it failed to answer. */
export function leaveAloneWhenAway(): <T>(ask: () => Promise<T>, isAway: (error: unknown) => boolean) => Promise<T> {
  let failedAt = Number.NEGATIVE_INFINITY;
  return async (ask, isAway) => {
    if (performance.now() - failedAt < RETRY_MS) throw issuerAway();
    try {
      return await ask();
    } catch (error) {
      if (!isAway(error)) throw error;
      failedAt = performance.now();
      throw issuerAway(error);
    }
  };
}

/** What says that there is no such key, where every other failure says that there was no answer. */
const NO_KEY = [joseErrors.JWKSNoMatchingKey, joseErrors.JWKSMultipleMatchingKeys, joseErrors.JOSENotSupported];

/**
 * The public keys of an issuer, fetched when first needed and kept for ten minutes.
 * @throws {UNAVAILABLE} from the lookup when the issuer does not answer
 */
export function remoteKeys(uri: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(uri, {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: COOL_DOWN_MS,
    cacheMaxAge: MAX_AGE_MS,
  });
  const isAway = (error: unknown) => !NO_KEY.some((kind) => error instanceof kind);
  const unlessAway = leaveAloneWhenAway();
  return async (header, token) => {
    if (!keys.fresh) return unlessAway(async () => keys(header, token), isAway);
    // Keys that are known stay good while the issuer is away; only an unknown one is asked for.
    return keys(header, token).catch((error: unknown) => {
      throw isAway(error) ? issuerAway(error) : error;
    });
  };
}
