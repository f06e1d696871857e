import { decodeJwt, type JWTPayload, type JWTVerifyGetKey, errors as joseErrors, jwtVerify } from 'jose';

/** Signatures by a key pair. A shared secret is none: who verifies could sign. */
export const ASYMMETRIC_ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
] as const;

const CLOCK_TOLERANCE_SECONDS = 5;
const MAX_LENGTH = 8192;

export interface ForeignTokenChecks {
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string | readonly string[];
  readonly audience: string | readonly string[];
  readonly algorithms: readonly string[];
  /** `typ` of the header; undefined accepts any. */
  readonly type?: string | undefined;
}

/** A token of another issuer that was verified, or in a word what is wrong with it, for the audit log. */
export type ForeignToken = { readonly payload: JWTPayload } | { readonly refused: string };

/** `iss` as a token says it, which nobody has verified: good to choose who shall verify it, for nothing else. */
export function claimedIssuer(token: string): string | undefined {
  if (token.length > MAX_LENGTH) return undefined;
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof joseErrors.JWTExpired) return 'expired';
  if (error instanceof joseErrors.JWTClaimValidationFailed) return `claim_${error.claim}`;
  if (error instanceof joseErrors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof joseErrors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof joseErrors.JWKSNoMatchingKey) return 'unknown_key';
  // A key of the wrong kind for the algorithm is a TypeError, in jose and in Web Crypto.
  if (error instanceof joseErrors.JOSEError || error instanceof TypeError) return 'malformed';
  return undefined;
}

/**
 * Verifies a token of another issuer: signature, algorithm, issuer, audience and times.
 * @throws {UNAVAILABLE} when the issuer's keys cannot be had
 */
export async function verifyForeignToken(token: string, checks: ForeignTokenChecks): Promise<ForeignToken> {
  if (token.length > MAX_LENGTH) return { refused: 'malformed' };
  try {
    const { payload } = await jwtVerify(token, checks.keys, {
      issuer: [checks.issuer].flat(),
      audience: [checks.audience].flat(),
      algorithms: [...checks.algorithms],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp'],
      ...(checks.type === undefined ? {} : { typ: checks.type }),
    });
    return { payload };
  } catch (error) {
    const refused = reasonOf(error);
    if (refused === undefined) throw error;
    return { refused };
  }
}
