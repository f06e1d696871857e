import { type Ctx, type Entity, errors, mintToken, parseMinted, runLater, sql } from '@bottlecrm/core';
import { invoiceErrors } from '../errors.ts';

const KIND = 'portal';
export type Portal = 'invoice' | 'estimate';

/** Makes a link to a document; it is shown this once. Whoever calls it has checked that the caller may send the document. */
export async function makePortalLink(ctx: Ctx, entity: Portal, id: string): Promise<string> {
  const token = mintToken(KIND, ctx.org.id);
  const hash = parseMinted(token)?.hash;
  await runLater(
    ctx.db,
    sql`insert into portal_links (org_id, token_hash, entity, record_id) values (${ctx.org.id}, ${hash}, ${entity}, ${id})`,
  );
  return `${ctx.publicUrl}/portal/${entity}s/${token}`;
}

/** Makes a link for whoever may send the document. @throws {NOT_FOUND} {FORBIDDEN} {DOCUMENT_MOVE_REFUSED} for a draft */
export async function createPortalLink(ctx: Ctx, entity: Entity<Portal>, id: string): Promise<string> {
  const { status } = (await ctx.lock(entity, id, `${entity.name}:send`)) as { status?: string };
  if (status === 'draft') throw invoiceErrors.DOCUMENT_MOVE_REFUSED('It is a draft: send it first.');
  return makePortalLink(ctx, entity.name, id);
}

/** When links to a document were made and ended; what they are is not kept. @throws {NOT_FOUND} */
export async function listPortalLinks(
  ctx: Ctx,
  entity: Entity<Portal>,
  id: string,
): Promise<{ createdAt: string; revokedAt: string | null }[]> {
  await ctx.get(entity, id);
  const { rows } = await sql<{ createdAt: string; revokedAt: string | null }>`select created_at as "createdAt",
      revoked_at as "revokedAt" from portal_links
    where org_id = ${ctx.org.id} and entity = ${entity.name} and record_id = ${id}
    order by created_at desc, token_hash limit 100`.execute(ctx.db);
  return rows;
}

/** Ends every link to a document. */
export async function revokePortalLinks(ctx: Ctx, entity: Portal, id: string): Promise<void> {
  await sql`update portal_links set revoked_at = now()
    where org_id = ${ctx.org.id} and entity = ${entity} and record_id = ${id} and revoked_at is null`.execute(ctx.db);
}

/** The same for a link that is none of ours, revoked, of another kind of document or of an organization that is not active. */
export const noSuchLink = () => errors.NOT_FOUND('This link is not valid any more. Ask its sender for a new one.');

/** The organization that a link names; what it opens is known in that organization's transaction alone. */
export function organizationOf(token: string): { orgId: string; hash: string } {
  const minted = parseMinted(token);
  if (minted?.kind !== KIND) throw noSuchLink();
  return minted;
}

export async function linkedRecord(ctx: Ctx, hash: string, entity: Portal): Promise<string> {
  const { rows } = await sql<{ id: string }>`select record_id as id from portal_links
    where org_id = ${ctx.org.id} and token_hash = ${hash} and entity = ${entity} and revoked_at is null`.execute(
    ctx.db,
  );
  const [link] = rows;
  if (!link) throw noSuchLink();
  return link.id;
}
