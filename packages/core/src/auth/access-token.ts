import { randomUUID } from 'node:crypto';
import { errors as joseErrors, jwtVerify, SignJWT } from 'jose';
import { errors } from '../errors/core-errors.ts';
import { UUID } from '../records/values.ts';
import { INSTALLATION_ORG_ID } from '../tenancy/transaction.ts';
import { type AuthOptions, secretOf } from './options.ts';

/** Who a token speaks for. Without an organization it is good for sign-in, organizations and invitations alone. */
export interface AccessClaims {
  readonly userId: string;
  readonly orgId?: string;
  readonly profileId?: string;
}

const AUDIENCE = 'bottlecrm';
const TOKEN_TYPE = 'at+jwt';
const MAX_REMEMBERED = 10_000;
const MAX_TOKEN_LENGTH = 4096;

export interface AccessTokens {
  readonly expiresInSeconds: number;
  sign(claims: AccessClaims): Promise<string>;
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
  const { sub, org, profile } = payload;
  if (!isId(sub)) return undefined;
  if (org === undefined && profile === undefined) return { userId: sub };
  return isId(org) && isId(profile) ? { userId: sub, orgId: org, profileId: profile } : undefined;
}

/**
 * Signs and verifies access tokens (JWT, HS256). A verified token is remembered until it expires, because verifying costs
 * more than a query; membership is still read on every request.
 * @see https://www.rfc-editor.org/rfc/rfc9068
 */
export function accessTokens(options: AuthOptions = {}): AccessTokens {
  const key = new TextEncoder().encode(secretOf(options));
  const issuer = options.issuer ?? 'bottlecrm';
  const expiresInSeconds = options.accessTokenSeconds ?? 900;
  const remembered = new Map<string, Remembered>();

  const refuse = () => errors.UNAUTHENTICATED('The access token is missing, expired or not one of this installation.');

  async function check(token: string): Promise<Remembered> {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      issuer,
      audience: AUDIENCE,
      typ: TOKEN_TYPE,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    const claims = claimsOf(payload);
    if (!claims || payload.exp === undefined) throw refuse();
    return { claims, expiresAtSeconds: payload.exp };
  }

  return {
    expiresInSeconds,
    sign: ({ userId, orgId, profileId }) =>
      new SignJWT({ ...(orgId ? { org: orgId } : {}), ...(profileId ? { profile: profileId } : {}) })
        .setProtectedHeader({ alg: 'HS256', typ: TOKEN_TYPE })
        .setSubject(userId)
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(`${expiresInSeconds}s`)
        .setJti(randomUUID())
        .sign(key),
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
