import {
  type Application,
  type Ctx,
  errors,
  escapeHtml,
  parseMinted,
  type RecordLink,
  type Static,
  sql,
  Type,
} from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { addComment, COMMENT } from './comments.ts';

const Reply = Type.Object({ text: Type.String({ minLength: 1, maxLength: 2000 }) }, { additionalProperties: false });

interface OfComment {
  Params: { token: string };
}
type Shown = RecordLink & { readonly text: string };

const noSuchPage = () => errors.NOT_FOUND('There is no such comment.');

async function findByHash(ctx: Ctx, hash: string): Promise<Shown | undefined> {
  const { rows } = await sql<Shown>`select text, entity, record_id as "recordId" from comments
    where org_id = ${ctx.org.id} and token_hash = ${hash}`.execute(ctx.db);
  return rows[0];
}

/** Works on the comment of a token, in its organization. @throws {NOT_FOUND} whatever is wrong with the token */
async function withComment<T>(app: Application, token: string, work: (ctx: Ctx, comment: Shown) => Promise<T>) {
  const minted = parseMinted(token);
  if (minted?.kind !== COMMENT) throw noSuchPage();
  return app.tenant({ orgId: minted.orgId }, async (ctx) => {
    const comment = await findByHash(ctx, minted.hash);
    if (!comment) throw noSuchPage();
    // A deleted record takes the page out of reach.
    await ctx.get(app.entity(comment.entity).entity, comment.recordId);
    return work(ctx, comment);
  });
}

// #region pages
export function commentPages(app: FastifyInstance): void {
  const config = { secretInPath: true } as const;

  app.get<OfComment>('/comments/:token', { config }, async ({ params: { token } }, reply) => {
    const { text } = await withComment(app.crm, token, async (_ctx, comment) => comment);
    reply.type('text/html').header('content-security-policy', "default-src 'none'; form-action 'self'");
    return `<!doctype html><title>Comment</title><p>${escapeHtml(text)}</p>
<form method="post"><textarea name="text" required></textarea><button>Answer</button></form>`;
  });

  app.post<OfComment & { Body: Static<typeof Reply> }>(
    '/comments/:token',
    { config, schema: { body: Reply } },
    async ({ params: { token }, body }, reply) => {
      await withComment(app.crm, token, (ctx, comment) => addComment(ctx, comment, body.text));
      return reply.redirect(`/comments/${token}`, 303);
    },
  );
}
// #endregion pages
