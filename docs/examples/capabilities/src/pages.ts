import { escapeHtml, Lines, type Static, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { addComment } from './comments.ts';
import { withComment } from './with-comment.ts';

const Reply = Type.Object({ text: Lines({ maxLength: 2000 }) }, { additionalProperties: false });

interface OfComment {
  Params: { token: string };
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
