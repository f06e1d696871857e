export interface CredentialOptions {
  /** The access token, or where to get it: asked before every request. Without one, requests are anonymous. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  /**
   * Called when the server refuses the token (401): answers a new one, with which the request is sent once more, or
   * undefined, when the request fails. Requests that are refused at the same time share one call.
   */
  readonly onUnauthenticated?: (() => Promise<string | undefined>) | undefined;
}

/** The token that one request is sent with. */
export interface Credential {
  readonly token: string | undefined;
  /** What the host gave, in whose place `token` may stand. */
  readonly given: string | undefined;
  /** How many refreshes had ended. */
  readonly refreshes: number;
}

export interface Credentials {
  current(): Promise<Credential>;
  /** A token in place of a refused one; undefined when there is none. */
  renew(refused: Credential): Promise<string | undefined>;
}

export function credentialsOf({ token, onUnauthenticated }: CredentialOptions): Credentials {
  let renewed: { readonly given: string | undefined; readonly token: string } | undefined;
  let refreshes = 0;
  let running: Promise<string | undefined> | undefined;
  let last: Promise<string | undefined> = Promise.resolve(undefined);

  async function refresh(given: string | undefined): Promise<string | undefined> {
    try {
      const fresh = await Promise.resolve().then(onUnauthenticated);
      if (fresh !== undefined) renewed = { given, token: fresh };
      return fresh;
    } finally {
      refreshes += 1;
      running = undefined;
    }
  }

  return {
    async current() {
      const seen = refreshes;
      const given = typeof token === 'function' ? await token() : token;
      // A host that goes on giving the old token is understood.
      const stands = renewed !== undefined && renewed.given === given;
      return { token: stands ? renewed?.token : given, given, refreshes: seen };
    },
    renew({ given, refreshes: seen }) {
      // Refused before the last refresh ended: that refresh was for this request too.
      if (seen === refreshes) {
        running ??= refresh(given);
        last = running;
      }
      return last;
    },
  };
}
