import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { StaffMember } from './staff.ts';

/** Who signs the shop's tokens, and for which installation. */
export const ISSUER = 'https://login.spokes.test';
export const AUDIENCE = 'spokes-crm';
const MINUTES = 60;

/** Signs the shop's own tokens, as it did before there was a CRM. */
export interface ShopIssuer {
  readonly keys: readonly JWK[];
  tokenFor(member: StaffMember): Promise<string>;
}

/** The key lives as long as this process: a real issuer keeps it, and lets an old one verify for a while. */
export async function createIssuer(): Promise<ShopIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const kid = randomUUID();
  return {
    keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }],
    tokenFor: ({ id, email, name, job, storeId }) =>
      new SignJWT({ email, name, job, store: storeId })
        .setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(id)
        .setIssuedAt()
        .setExpirationTime(`${MINUTES}m`)
        .sign(privateKey),
  };
}
