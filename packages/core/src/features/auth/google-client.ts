import type { JWTVerifyGetKey } from 'jose';
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  ResponseBodyError,
} from 'openid-client';
import { ASYMMETRIC_ALGORITHMS, verifyForeignToken } from './foreign-token.ts';
import type { GoogleOptions } from './google-options.ts';
import type { ForeignIdentity } from './identities.ts';
import { isPlainLocal, issuerAway, issuerUrl, leaveAloneWhenAway, remoteKeys } from './remote-keys.ts';

const GOOGLE = 'https://accounts.google.com';
/** Google's tokens may leave out the scheme. @see https://developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken */
const GOOGLE_SHORT = 'accounts.google.com';
const DEFAULT_SCOPES = ['openid', 'email', 'profile'];
const TIMEOUT_SECONDS = 5;
const MAX_AGE_MS = 86_400_000;
const MAX_SUBJECT = 255;

/** What one sign-in in the browser is bound to. */
export interface CodeChecks {
  readonly state: string;
  readonly nonce: string;
  /** PKCE: only who began can finish. */
  readonly verifier: string;
}

export type ProvedIdentity = { readonly identity: ForeignIdentity } | { readonly refused: string };

export interface GoogleClient {
  /** Where the browser goes to sign in. @throws {UNAVAILABLE} */
  authorizationUrl(redirectUri: string, checks: CodeChecks): Promise<URL>;
  /** Exchanges the code that the browser came back with. @throws {UNAVAILABLE} */
  exchange(callback: URL, checks: CodeChecks): Promise<ProvedIdentity>;
  /** @throws {UNAVAILABLE} */
  verify(idToken: string, nonce?: string): Promise<ProvedIdentity>;
}

interface Issuer {
  readonly configuration: Configuration;
  readonly keys: JWTVerifyGetKey;
  readonly foundAt: number;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isServerError = (status: number): boolean => status >= 500 || status === 429;

/** No answer, or one that says nothing of the code. */
function isAway(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return isServerError(error.status);
  if (error instanceof AuthorizationResponseError) return false;
  if (error instanceof ClientError) {
    if (error.cause instanceof Response) return isServerError(error.cause.status);
    return error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT';
  }
  return error instanceof TypeError && error.message === 'fetch failed';
}

/** `OAUTH_JWT_CLAIM_COMPARISON_FAILED` → `jwt_claim_comparison_failed`. */
const reasonOf = ({ code = 'exchange' }: ClientError): string => code.replace(/^OAUTH_/, '').toLowerCase();

/** Signs users in at an OpenID Connect issuer, which is first asked when somebody does. @throws Error for options that are wrong */
export function googleClient(options: GoogleOptions): GoogleClient {
  const { clientId, clientSecret, issuer = GOOGLE, scopes = DEFAULT_SCOPES, authorizedParties = [] } = options;
  if (!clientId) throw new Error('auth.google needs the clientId of your OAuth client.');
  if (!scopes.includes('openid') || !scopes.includes('email'))
    throw new Error('auth.google.scopes must have openid and email: without them nobody can be recognized.');
  const server = issuerUrl('auth.google.issuer', issuer);
  const unlessAway = leaveAloneWhenAway();
  let known: Promise<Issuer> | undefined;

  async function discover(): Promise<Issuer> {
    const execute = isPlainLocal(server) ? [allowInsecureRequests] : [];
    const configuration = await unlessAway(
      () => discovery(server, clientId, clientSecret, undefined, { timeout: TIMEOUT_SECONDS, execute }),
      () => true,
    );
    const { jwks_uri = '' } = configuration.serverMetadata();
    return { configuration, keys: remoteKeys(issuerUrl('jwks_uri of auth.google', jwks_uri)), foundAt: Date.now() };
  }

  async function found(): Promise<Issuer> {
    known ??= discover();
    const current = known;
    try {
      const { foundAt } = await current;
      if (Date.now() - foundAt < MAX_AGE_MS) return await current;
    } catch (error) {
      if (known === current) known = undefined;
      throw error;
    }
    if (known === current) known = undefined;
    return found();
  }

  async function verify(idToken: string, nonce?: string): Promise<ProvedIdentity> {
    const { keys } = await found();
    const names = issuer === GOOGLE ? [GOOGLE, GOOGLE_SHORT] : [issuer];
    const checks = { keys, issuer: names, audience: clientId, algorithms: ASYMMETRIC_ALGORITHMS };
    const token = await verifyForeignToken(idToken, checks);
    if ('refused' in token) return token;
    const { sub, azp, aud, iat, email, email_verified: emailVerified, name, ...rest } = token.payload;
    // @see https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
    if (azp === undefined ? [aud].flat().length > 1 : ![clientId, ...authorizedParties].includes(String(azp)))
      return { refused: 'claim_azp' };
    if (nonce !== undefined && rest.nonce !== nonce) return { refused: 'claim_nonce' };
    if (iat === undefined) return { refused: 'claim_iat' };
    if (!sub || sub.length > MAX_SUBJECT) return { refused: 'claim_sub' };
    const identity = {
      issuer,
      subject: sub,
      email: text(email),
      emailVerified: emailVerified === true,
      name: text(name),
    };
    return { identity };
  }

  return {
    verify,
    async authorizationUrl(redirectUri, { state, nonce, verifier }) {
      const { configuration } = await found();
      return buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: scopes.join(' '),
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
    },
    async exchange(callback, { state, nonce, verifier }) {
      const { configuration } = await found();
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      try {
        const { id_token: idToken } = await authorizationCodeGrant(configuration, callback, checks);
        return idToken === undefined ? { refused: 'no_id_token' } : await verify(idToken, nonce);
      } catch (error) {
        if (isAway(error)) throw issuerAway(error);
        if (error instanceof AuthorizationResponseError) return { refused: 'denied' };
        if (error instanceof ResponseBodyError) return { refused: 'code' };
        if (error instanceof ClientError) return { refused: reasonOf(error) };
        throw error;
      }
    },
  };
}
