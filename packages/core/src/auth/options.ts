export interface AuthOptions {
  /** Signs access tokens and cursors: at least 32 bytes. @defaultValue `AUTH_SECRET` */
  readonly secret?: string;
  /** `iss` of access tokens. @defaultValue 'bottlecrm' */
  readonly issuer?: string;
  /** How long an access token is good, in seconds. @defaultValue 900 */
  readonly accessTokenSeconds?: number;
  /** `POST /api/auth/dev-login`: a session for any known address. Never available with NODE_ENV=production. @defaultValue false */
  readonly devLogin?: boolean;
}

/** @throws Error when there is no secret, or a guessable one. */
export function secretOf(options: AuthOptions = {}): string {
  const secret = options.secret ?? process.env.AUTH_SECRET;
  if (!secret)
    throw new Error(
      'Set auth.secret or AUTH_SECRET to at least 32 random bytes, such as the output of: openssl rand -base64 48',
    );
  if (Buffer.byteLength(secret) < 32) throw new Error('auth.secret is too short: use at least 32 random bytes.');
  return secret;
}
