import { sql } from '../../database/sql.ts';
import { writeAudit } from '../../http/audit/audit.ts';
import { parseMinted } from '../../http/secrets.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

/** A token by its secret, as it was found somewhere, or by its id. */
export type TokenReference = { readonly token: string } | { readonly orgId: string; readonly id: string };

/**
 * Revokes a personal token or an API key on behalf of the installation: for one that was found where it should not be.
 * @returns its name; undefined when there is none, or none any more
 */
export async function revokeTokenOf(app: FeaturesRuntime, reference: TokenReference): Promise<string | undefined> {
  const minted = 'token' in reference ? parseMinted(reference.token) : undefined;
  const orgId = 'orgId' in reference ? reference.orgId : minted?.orgId;
  if (orgId === undefined) return undefined;
  return app.tenant({ orgId }, async (ctx: Ctx) => {
    const which = 'id' in reference ? sql`id = ${reference.id}` : sql`token_hash = ${minted?.hash ?? ''}`;
    const { rows } = await sql<{ id: string; name: string }>`update tokens set revoked_at = now()
      where org_id = ${orgId} and ${which} and revoked_at is null returning id, name`.execute(ctx.db);
    const [revoked] = rows;
    if (!revoked) return undefined;
    await writeAudit(ctx.db, orgId, { event: 'token_revoked', details: { tokenId: revoked.id, by: 'installation' } });
    return revoked.name;
  });
}
