import type { BrowserOptions } from '../../http/browser-mode.ts';
import type { ExternalIssuer, ResolveIdentity } from './external-options.ts';
import type { GoogleOptions } from './google-options.ts';
import type { PasswordOptions } from './password-options.ts';

/** A key pair that signs access tokens, so that others can verify them. */
export interface SigningKey {
  /** Names the key in tokens and in `/.well-known/jwks.json`. */
  readonly kid: string;
  readonly algorithm: 'EdDSA' | 'ES256';
  /** PKCS #8, PEM. Without it the key only verifies: the way out for a key that is being retired. */
  readonly privateKey?: string;
  /** SPKI, PEM. @defaultValue derived from `privateKey` */
  readonly publicKey?: string;
}

export interface MagicLinkOptions {
  /** The page that the mailed link leads to; `?token=…` is added. @defaultValue `<publicUrl>/sign-in` */
  readonly url?: string;
  /** How long a link and its code are good, in minutes: 1 to 60. @defaultValue 10 */
  readonly minutes?: number;
}

/** Secrets, lifetimes of tokens, and the ways to sign in. */
export interface AuthOptions {
  /** Signs access tokens, cursors and links: at least 32 bytes. @defaultValue `AUTH_SECRET` */
  readonly secret?: string;
  /** Earlier values of `secret`: what was made with them is still accepted, and what was in flight is still sent. */
  readonly previousSecrets?: readonly string[];
  /** Key pairs instead of the secret for access tokens: the first that has a private key signs, all verify. */
  readonly signingKeys?: readonly SigningKey[];
  /** `iss` of access tokens. @defaultValue 'bottlecrm' */
  readonly issuer?: string;
  /** `original`: the lifetimes of the original system, a day and 365 days. */
  readonly preset?: 'original';
  /** How long an access token is good, in seconds. @defaultValue 900 */
  readonly accessTokenSeconds?: number;
  /** How long a session lives without being refreshed, in seconds. @defaultValue 2592000 (30 days) */
  readonly refreshTokenSeconds?: number;
  /** `POST /api/auth/dev-login`: a session for any known address. Never available with NODE_ENV=production. @defaultValue false */
  readonly devLogin?: boolean;
  /** Whether somebody whom nobody invited may sign in, and then create an organization. @defaultValue true */
  readonly signUp?: boolean;
  /**
   * How many organizations somebody may administer and still create another, deactivated ones included until they are erased.
   * @defaultValue 20
   */
  readonly maxOrganizationsPerUser?: number;
  /** Sign-in by a link and a code in a mail; `false` switches it off. @defaultValue on where something sends mail */
  readonly magicLink?: false | MagicLinkOptions;
  /** The page that an invitation leads to; `?token=…` is added. @defaultValue `<publicUrl>/accept-invitation` */
  readonly invitationUrl?: string;
  /** The pages at `/sign-in` and, for invitations, `/accept-invitation`. @defaultValue outside production, and in browser mode */
  readonly signInPage?: boolean;
  /** Browser mode: pages may have their tokens in httpOnly cookies. @defaultValue false */
  readonly browser?: boolean | BrowserOptions;
  /** Sign-in at Google, or at another OpenID Connect issuer. @defaultValue off */
  readonly google?: GoogleOptions;
  /** Sign-in with address and password. @defaultValue off */
  readonly password?: boolean | PasswordOptions;
  /** The host's own issuers of JWTs: their tokens are accepted beside those of this installation. */
  readonly external?: ExternalIssuer | readonly ExternalIssuer[];
  /** Who a request comes from, for an identity of the host's that is no JWT. Asked when the request has no token of ours. */
  readonly resolve?: ResolveIdentity;
}

const PRESETS = {
  default: { accessTokenSeconds: 900, refreshTokenSeconds: 30 * 86_400 },
  original: { accessTokenSeconds: 86_400, refreshTokenSeconds: 365 * 86_400 },
} as const;

/** How long tokens live, in seconds. */
export function lifetimesOf(options: AuthOptions = {}): { accessTokenSeconds: number; refreshTokenSeconds: number } {
  const preset = PRESETS[options.preset ?? 'default'];
  return {
    accessTokenSeconds: options.accessTokenSeconds ?? preset.accessTokenSeconds,
    refreshTokenSeconds: options.refreshTokenSeconds ?? preset.refreshTokenSeconds,
  };
}

/** @throws Error when there is no secret, or a guessable one. */
export function secretOf(options: AuthOptions = {}): string {
  const secret = options.secret ?? process.env.AUTH_SECRET;
  if (!secret)
    throw new Error(
      'Set auth.secret or AUTH_SECRET to at least 32 random bytes, such as the output of: openssl rand -base64 48',
    );
  for (const one of [secret, ...(options.previousSecrets ?? [])])
    if (Buffer.byteLength(one) < 32) throw new Error('auth.secret is too short: use at least 32 random bytes.');
  return secret;
}

/** The present secret, then the earlier ones. @throws Error as `secretOf` does */
export const secretsOf = (options: AuthOptions = {}): readonly [string, ...string[]] => [
  secretOf(options),
  ...(options.previousSecrets ?? []),
];
