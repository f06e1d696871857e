import type { CrmProblem } from './problem.ts';

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 5_000;
/** A server that asks for more patience gets none: the caller decides. */
const LONGEST_RETRY_AFTER_SECONDS = 30;

const PASSING = [502, 503, 504];
const SAFE = ['GET', 'HEAD', 'OPTIONS'];
/** Sign-in and the like: they keep no answers, refuse the header, and a 401 of theirs is no reason to sign in again. */
const SIGN_IN = /\/(auth|portal)\/|\/orgs\/?$|\/invitations\/accept\/?$/;

/** No answer arrived: nobody knows whether the request was carried out. */
export class NetworkFailure {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

const isSafe = (request: Request): boolean => SAFE.includes(request.method);

/** `path` is the operation's, without the base. */
export const isSignIn = (request: Request, path: string): boolean => !isSafe(request) && SIGN_IN.test(path);

const isMultipart = (request: Request): boolean =>
  request.headers.get('Content-Type')?.startsWith('multipart/') === true;

// `randomUUID` is there only on https and localhost.
const randomKey = (): string =>
  crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('');

/** Gives a write that the server can recognize the header by which it does; answers whether the request may be repeated. */
export function makeRepeatable(request: Request, path: string, key?: string | false): boolean {
  if (isSafe(request)) return true;
  const { headers } = request;
  if (key !== undefined) {
    if (key !== false) headers.set('Idempotency-Key', key);
  } else if (!headers.has('Idempotency-Key') && !isSignIn(request, path) && !isMultipart(request)) {
    headers.set('Idempotency-Key', randomKey());
  }
  return headers.has('Idempotency-Key');
}

/** Milliseconds until the next try; undefined when another try is of no use. */
export function delayAfter(failure: CrmProblem | NetworkFailure, attempt: number): number | undefined {
  const backOff = Math.min(FIRST_DELAY_MS * 2 ** attempt, LONGEST_DELAY_MS) * (0.5 + Math.random() / 2);
  if (failure instanceof NetworkFailure) return backOff;
  const { status, retryAfterSeconds } = failure;
  if (retryAfterSeconds === undefined) return PASSING.includes(status) ? backOff : undefined;
  // 409 with Retry-After: the first request of this key still runs, or two transactions met and this one was undone.
  if (![...PASSING, 409, 429].includes(status) || retryAfterSeconds > LONGEST_RETRY_AFTER_SECONDS) return undefined;
  return Math.max(retryAfterSeconds * 1000, backOff);
}
