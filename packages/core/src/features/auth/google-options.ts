/** Sign-in at Google, or at another OpenID Connect issuer. */
export interface GoogleOptions {
  /** Of your OAuth client, as the issuer's console shows it. */
  readonly clientId: string;
  /** Needed for `GET /auth/google/start` with Google; not for ID tokens that a page or an app sends. */
  readonly clientSecret?: string;
  /** Any OpenID Connect issuer may stand here. @defaultValue 'https://accounts.google.com' */
  readonly issuer?: string;
  /** What is asked for. @defaultValue ['openid', 'email', 'profile'] */
  readonly scopes?: readonly string[];
  /** Further clients of yours, such as an Android or iOS app, that ask for tokens for `clientId` (`azp`). */
  readonly authorizedParties?: readonly string[];
}
