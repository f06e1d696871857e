import { type Crm, type Ctx, errors, parseMinted, type RecordLink, sql } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { COMMENT } from './comments.ts';

type Shown = RecordLink & { readonly text: string };

const noSuchComment = () => errors.NOT_FOUND('There is no such comment.');

async function findByHash(ctx: Ctx, hash: string): Promise<Shown | undefined> {
  const { rows } = await sql<Shown>`select text, entity, record_id as "recordId" from comments
    where org_id = ${ctx.org.id} and token_hash = ${hash}`.execute(ctx.db);
  return rows[0];
}

/** Works on the comment of a token, in its organization. @throws {NOT_FOUND} whatever is wrong with the token */
export async function withComment<T>(app: Crm, token: string, work: (ctx: Ctx, comment: Shown) => Promise<T>) {
  const minted = parseMinted(token);
  if (minted?.kind !== COMMENT) throw noSuchComment();
  return app.tenant({ orgId: minted.orgId }, async (ctx) => {
    const comment = await findByHash(ctx, minted.hash);
    if (!comment) throw noSuchComment();
    // A deleted record takes the page out of reach.
    await ctx.get(internalsOf(app).model.entity(comment.entity).entity, comment.recordId);
    return work(ctx, comment);
  });
}
