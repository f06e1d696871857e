import { type Ctx, errors, mintToken, parseMinted, publicUrlOf, sql } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';

const KIND = 'portal';
export type Portal = 'invoice' | 'estimate';

/** Makes a link to a document; it is shown this once. Whoever calls it has checked that the caller may send the document. */
export async function makePortalLink(
  app: FastifyInstance['crm'],
  ctx: Ctx,
  entity: Portal,
  id: string,
): Promise<string> {
  const token = mintToken(KIND, ctx.org.id);
  const hash = parseMinted(token)?.hash;
  await sql`insert into portal_links (org_id, token_hash, entity, record_id) values (${ctx.org.id}, ${hash}, ${entity}, ${id})`.execute(
    ctx.db,
  );
  return `${publicUrlOf(app)}/portal/${entity}s/${token}`;
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
