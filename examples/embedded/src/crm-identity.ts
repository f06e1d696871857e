import type { Pool } from 'pg';
import { AUDIENCE, ISSUER } from './shop/issuer.ts';

interface ShopClaims {
  readonly email?: unknown;
  readonly name?: unknown;
  readonly job?: unknown;
  readonly store?: unknown;
}

/** The organization of a store. */
async function organizationOf(shop: Pool, store: unknown): Promise<string | undefined> {
  const text = 'select crm_organization as "orgId" from stores where id = $1';
  return (await shop.query<{ orgId: string }>(text, [String(store)])).rows[0]?.orgId;
}

/**
 * How the CRM reads the shop's tokens: the store is the organization, staff become members when they are first seen, and a
 * manager of the shop is one in the CRM. What somebody may do afterwards is up to the CRM's own members list.
 */
export const shopIdentity = (shop: Pool, jwksUri: string) => ({
  issuer: ISSUER,
  audience: AUDIENCE,
  jwksUri,
  tokenType: 'at+jwt',
  provision: 'members' as const,
  highestRole: 'sales_manager' as const,
  async mapClaims({ sub = '', email, name, job, store }: ShopClaims & { readonly sub?: string }) {
    return {
      subject: sub,
      email: String(email),
      // The shop gave its staff their addresses.
      emailVerified: true,
      name: String(name),
      orgId: await organizationOf(shop, store),
      role: job === 'manager' ? ('sales_manager' as const) : ('sales_rep' as const),
    };
  },
});
