import { type Entity, identifierOf, Lines, labelOf, recordVerb, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { addComment, listComments } from './comments.ts';

const CommentBody = Type.Object({ text: Lines({ maxLength: 2000 }) }, { additionalProperties: false });
const CommentResponse = Type.Object({
  id: Type.String({ format: 'uuid' }),
  text: Type.String(),
  createdBy: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]),
});
const CreatedResponse = Type.Object({
  ...CommentResponse.properties,
  token: Type.String({ description: 'Opens `/comments/<token>` for whoever has it. Shown once.' }),
});
const CommentsResponse = Type.Object({ data: Type.Array(CommentResponse) });

/** The comments of one entity's records. */
export function commentRoutes(app: FastifyInstance, entity: Entity): void {
  const label = labelOf(entity);
  const identifier = identifierOf(entity);

  recordVerb(app, entity, {
    method: 'GET',
    verb: 'comments',
    permission: `${entity.name}:read`,
    operationId: `list${identifier}Comments`,
    summary: `The newest comments on a ${label} record`,
    answers: CommentsResponse,
    run: async (ctx, id) => {
      await ctx.get(entity, id);
      return { data: await listComments(ctx, { entity: entity.name, recordId: id }) };
    },
  });

  recordVerb(app, entity, {
    verb: 'comment',
    path: 'comments',
    operationId: `create${identifier}Comment`,
    summary: `Comment on a ${label} record`,
    body: CommentBody,
    answers: CreatedResponse,
    status: 201,
    run: async (ctx, id, { text }) => {
      await ctx.lock(entity, id, `${entity.name}:comment`);
      return addComment(ctx, { entity: entity.name, recordId: id }, text);
    },
  });
}
