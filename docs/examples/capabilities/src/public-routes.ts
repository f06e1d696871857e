import { problemResponses, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { withComment } from './with-comment.ts';

const SharedCommentResponse = Type.Object({ text: Type.String() });

// #region public
/** The comment of a token, for programs without credentials of their own. */
export function publicCommentRoutes(app: FastifyInstance): void {
  app.get<{ Params: { token: string } }>(
    '/public/comments/:token',
    {
      schema: {
        operationId: 'getSharedComment',
        summary: 'Read the comment that a token opens',
        tags: ['Comment'],
        params: Type.Object({ token: Type.String({ maxLength: 90 }) }, { additionalProperties: false }),
        response: { 200: SharedCommentResponse, ...problemResponses },
      },
      config: { public: true, secretInPath: true },
    },
    ({ params: { token } }) => withComment(app.crm, token, async (_ctx, { text }) => ({ text })),
  );
}
// #endregion public
