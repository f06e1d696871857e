import { randomUUID } from 'node:crypto';
import { decodeProtectedHeader, errors as joseErrors, jwtVerify, SignJWT } from 'jose';
import { UUID } from '../../entity/values.ts';
import { errors } from '../../errors/core-errors.ts';
import type { AccessClaims } from '../../http/authenticate.ts';
import { INSTALLATION_ORG_ID } from '../../tenancy/transaction.ts';
import { type AuthOptions, lifetimesOf } from './options.ts';
import { type SigningKeys, signingKeys } from './signing-keys.ts';

const AUDIENCE = 'bottlecrm';
const TOKEN_TYPE = 'at+jwt';
const MAX_REMEMBERED = 10_000;
const MAX_TOKEN_LENGTH = 4096;

export interface AccessTokens {
  readonly expiresInSeconds: number;
  /** The public keys, when tokens are signed with a key pair. */
  readonly jwks: SigningKeys['jwks'];
  /** @param forSeconds How long it is good. @defaultValue `expiresInSeconds` */
  sign(claims: AccessClaims, forSeconds?: number): Promise<string>;
  /** @throws {UNAUTHENTICATED} for anything but a live token of this installation. */
  verify(token: string): Promise<AccessClaims>;
}

interface Remembered {
  readonly claims: AccessClaims;
  readonly expiresAtSeconds: number;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value) && value !== INSTALLATION_ORG_ID;

function claimsOf(payload: Record<string, unknown>): AccessClaims | undefined {
  const { sub, org, profile, sid, iat } = payload;
  if (!isId(sub) || typeof iat !== 'number' || (sid !== undefined && !isId(sid))) return undefined;
  const user = { userId: sub, issuedAt: iat, ...(sid ? { sessionId: sid } : {}) };
  if (org === undefined && profile === undefined) return user;
  return isId(org) && isId(profile) ? { ...user, orgId: org, profileId: profile } : undefined;
}

/**
 * Signs and verifies access tokens (JWT). A verified token is remembered until it expires, because verifying costs more than a
 * query; membership is still read on every request.
 * @see https://www.rfc-editor.org/rfc/rfc9068
 */
export function accessTokens(options: AuthOptions = {}): AccessTokens {
  const keys = signingKeys(options);
  const issuer = options.issuer ?? 'bottlecrm';
  const { accessTokenSeconds } = lifetimesOf(options);
  const remembered = new Map<string, Remembered>();

  const refuse = () => errors.UNAUTHENTICATED('The access token is missing, expired or not one of this installation.');
  const header = { alg: keys.algorithm, typ: TOKEN_TYPE, ...(keys.kid === undefined ? {} : { kid: keys.kid }) };

  async function payloadOf(token: string) {
    const found = decodeProtectedHeader(token);
    const { alg = '' } = found;
    const checks = { issuer, audience: AUDIENCE, typ: TOKEN_TYPE, requiredClaims: ['exp', 'iat', 'sub'] };
    let failure: unknown;
    for (const key of keys.verifyWith({ ...found, alg })) {
      try {
        return (await jwtVerify(token, key, { ...checks, algorithms: [alg] })).payload;
      } catch (error) {
        if (!(error instanceof joseErrors.JWSSignatureVerificationFailed)) throw error;
        failure = error;
      }
    }
    throw failure ?? refuse();
  }

  async function check(token: string): Promise<Remembered> {
    const payload = await payloadOf(token);
    const claims = claimsOf(payload);
    if (!claims || payload.exp === undefined) throw refuse();
    return { claims, expiresAtSeconds: payload.exp };
  }

  return {
    expiresInSeconds: accessTokenSeconds,
    jwks: keys.jwks,
    sign: ({ userId, orgId, profileId, sessionId }, forSeconds = accessTokenSeconds) =>
      new SignJWT({
        ...(orgId ? { org: orgId } : {}),
        ...(profileId ? { profile: profileId } : {}),
        ...(sessionId ? { sid: sessionId } : {}),
      })
        .setProtectedHeader(header)
        .setSubject(userId)
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(`${forSeconds}s`)
        .setJti(randomUUID())
        .sign(keys.signWith),
    async verify(token) {
      const known = remembered.get(token);
      if (known) {
        if (known.expiresAtSeconds > Date.now() / 1000) return known.claims;
        remembered.delete(token);
        throw refuse();
      }
      if (token.length > MAX_TOKEN_LENGTH) throw refuse();
      try {
        const checked = await check(token);
        if (remembered.size >= MAX_REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
        remembered.set(token, checked);
        return checked.claims;
      } catch (error) {
        if (error instanceof joseErrors.JOSEError || error instanceof TypeError) throw refuse();
        throw error;
      }
    },
  };
}
