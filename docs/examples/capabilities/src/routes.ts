import {
  type Entity,
  handler,
  IdParams,
  identifierOf,
  Lines,
  labelOf,
  problemResponses,
  type Static,
  Type,
} from '@bottlecrm/core';
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

interface OfRecord {
  Params: { id: string };
}

/** The comments of one entity's records. */
export function commentRoutes(app: FastifyInstance, entity: Entity): void {
  const label = labelOf(entity);
  const identifier = identifierOf(entity);
  const url = `/${entity.path}/:id/comments`;
  const shared = { tags: [label], params: IdParams };

  app.get<OfRecord>(
    url,
    {
      schema: {
        ...shared,
        operationId: `list${identifier}Comments`,
        summary: `The newest comments on a ${label} record`,
        response: { 200: CommentsResponse, ...problemResponses },
      },
      config: { permission: `${entity.name}:read` },
    },
    handler(async (ctx, { params: { id } }) => {
      await ctx.get(entity, id);
      return { data: await listComments(ctx, { entity: entity.name, recordId: id }) };
    }),
  );

  app.post<OfRecord & { Body: Static<typeof CommentBody> }>(
    url,
    {
      schema: {
        ...shared,
        operationId: `create${identifier}Comment`,
        summary: `Comment on a ${label} record`,
        body: CommentBody,
        response: { 201: CreatedResponse, ...problemResponses },
      },
      config: { permission: `${entity.name}:comment` },
    },
    handler(async (ctx, { params: { id }, body }, reply) => {
      await ctx.requireFor(`${entity.name}:comment`, entity, id);
      reply.code(201);
      return addComment(ctx, { entity: entity.name, recordId: id }, body.text);
    }),
  );
}
