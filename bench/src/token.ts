import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SeededOrganization } from './seed.ts';

/** Signs the tokens of both servers. */
export const SECRET = 'a secret for measurements, which signs nothing that matters';
export const ISSUER = 'bottlecrm';
export const AUDIENCE = 'bottlecrm';
export const TOKEN_TYPE = 'at+jwt';
const LIFETIME_SECONDS = 3600;

/** An access token of the organization's admin, as the CRM itself issues it. */
export function tokenFor({ orgId, userId, profileId }: SeededOrganization): Promise<string> {
  return new SignJWT({ org: orgId, profile: profileId })
    .setProtectedHeader({ alg: 'HS256', typ: TOKEN_TYPE })
    .setSubject(userId)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_SECONDS}s`)
    .setJti(randomUUID())
    .sign(new TextEncoder().encode(SECRET));
}
