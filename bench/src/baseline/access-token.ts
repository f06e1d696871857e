import { jwtVerify } from 'jose';
import { AUDIENCE, ISSUER, SECRET, TOKEN_TYPE } from '../token.ts';
import { unauthenticated } from './problem.ts';

export interface Claims {
  readonly userId: string;
  readonly orgId: string;
  readonly profileId: string;
  readonly expiresAtSeconds: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MAX_REMEMBERED = 10_000;
const key = new TextEncoder().encode(SECRET);
const remembered = new Map<string, Claims>();

async function verified(token: string): Promise<Claims> {
  const { payload } = await jwtVerify(token, key, {
    algorithms: ['HS256'],
    issuer: ISSUER,
    audience: AUDIENCE,
    typ: TOKEN_TYPE,
  }).catch(() => {
    throw unauthenticated();
  });
  const { sub, org, profile, exp } = payload;
  if (![sub, org, profile].every((id) => typeof id === 'string' && UUID.test(id))) throw unauthenticated();
  return { userId: sub as string, orgId: org as string, profileId: profile as string, expiresAtSeconds: exp ?? 0 };
}

/** The claims of `Authorization: Bearer …`. A verified token is remembered until it expires. */
export async function claimsOf(header: string | undefined): Promise<Claims> {
  if (!header?.startsWith('Bearer ')) throw unauthenticated();
  const token = header.slice(7);
  let claims = remembered.get(token);
  if (!claims) {
    claims = await verified(token);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(token, claims);
  }
  if (claims.expiresAtSeconds <= Date.now() / 1000) {
    remembered.delete(token);
    throw unauthenticated();
  }
  return claims;
}
