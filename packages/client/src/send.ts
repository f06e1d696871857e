import { orAbort, sleep } from './abort.ts';
import { type CredentialOptions, credentialsOf } from './credentials.ts';
import { problemOf } from './problem.ts';
import { delayAfter, isSignIn, makeRepeatable, NetworkFailure } from './retry.ts';
import { type RecordVersion, versionTag } from './version-tag.ts';

export interface SendOptions extends CredentialOptions {
  /** @defaultValue the global one */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How many times a request is sent again at most. 0: never. @defaultValue 3 */
  readonly retries?: number | undefined;
}

/** What one call may say besides what is in its request. */
export interface CallOptions {
  /** Change the record only if it still has this version; otherwise the problem `STALE_VERSION` (412). */
  readonly ifMatch?: RecordVersion | undefined;
  /** Answer `data: undefined` if the record still has this version. */
  readonly ifNoneMatch?: RecordVersion | undefined;
  /** Your own `Idempotency-Key`, or false for none: such a write is never sent again. @defaultValue a random one for writes */
  readonly idempotencyKey?: string | false | undefined;
  /** In place of the client's. */
  readonly retries?: number | undefined;
}

/** `path` is the operation's, as the types have it. */
export type Send = (request: Request, path: string, call: CallOptions) => Promise<Response>;

const DEFAULT_RETRIES = 3;
const NOT_MODIFIED = 304;

const JSON_TYPE = /[/+]json\b/;

/** An answer may break off as well as a request: JSON is here before anybody is told of it. Exports are not waited for. */
async function arrived(response: Response): Promise<Response> {
  if (JSON_TYPE.test(response.headers.get('Content-Type') ?? '')) await response.clone().arrayBuffer();
  return response;
}

/** What the host's own functions throw is no reason to try again. */
function networkFailure(error: unknown): NetworkFailure {
  if (error instanceof NetworkFailure) return error;
  throw error;
}

/** Sends requests with the token, renews it, tries again what may be tried again, and throws what is not a success. */
export function senderOf(options: SendOptions): Send {
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const credentials = credentialsOf(options);

  const attempt = async (request: Request, token: string | undefined): Promise<Response> => {
    const copy = request.clone();
    if (token !== undefined) copy.headers.set('Authorization', `Bearer ${token}`);
    try {
      return await arrived(await fetch(copy));
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      throw new NetworkFailure(error);
    }
  };

  /** The answer, whatever it is; with a new token if the first was refused. */
  const authenticated = async (request: Request, path: string): Promise<Response> => {
    if (request.headers.has('Authorization')) return attempt(request, undefined);
    const credential = await orAbort(request.signal, credentials.current());
    const response = await attempt(request, credential.token);
    if (response.status !== 401 || !options.onUnauthenticated || isSignIn(request, path)) return response;
    const token = await orAbort(request.signal, credentials.renew(credential));
    if (token === undefined) return response;
    await response.body?.cancel();
    return attempt(request, token);
  };

  return async (request, path, call) => {
    const { ifMatch, ifNoneMatch, idempotencyKey, retries = options.retries ?? DEFAULT_RETRIES } = call;
    if (ifMatch !== undefined) request.headers.set('If-Match', versionTag(ifMatch));
    if (ifNoneMatch !== undefined) request.headers.set('If-None-Match', versionTag(ifNoneMatch));
    const repeatable = makeRepeatable(request, path, idempotencyKey);
    for (let sent = 0; ; sent += 1) {
      const outcome = await authenticated(request, path).catch(networkFailure);
      if (!(outcome instanceof NetworkFailure) && (outcome.ok || outcome.status === NOT_MODIFIED)) return outcome;
      const failure = outcome instanceof NetworkFailure ? outcome : await problemOf(outcome);
      const delayMs = repeatable && sent < retries ? delayAfter(failure, sent) : undefined;
      if (delayMs === undefined) throw failure instanceof NetworkFailure ? failure.reason : failure;
      await sleep(request.signal, delayMs);
    }
  };
}
