import { type Entity, handler, IdParams, identifierOf, labelOf, problemResponses, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { NoBody } from '../schemas.ts';
import { createPortalLink, listPortalLinks, type Portal, revokePortalLinks } from './links.ts';

interface OfDocument {
  Params: { id: string };
}

const DateTime = Type.String({ format: 'date-time' });
const CreatedLink = Type.Object(
  { url: Type.String({ description: 'Shown this once: whoever has it reads the document, and answers an estimate.' }) },
  { title: 'PortalLinkResponse', additionalProperties: false },
);
const Links = Type.Object(
  {
    data: Type.Array(
      Type.Object(
        { createdAt: DateTime, revokedAt: Type.Union([DateTime, Type.Null()]) },
        { additionalProperties: false },
      ),
    ),
  },
  { title: 'PortalLinksResponse', additionalProperties: false },
);

/** `POST` and `DELETE /<path>/:id/portal-links` for whoever may send the document, `GET` for whoever may read it. */
export function portalLinkRoutes(app: FastifyInstance, entity: Entity<Portal>): void {
  const label = labelOf(entity);
  const path = `/${entity.path}/:id/portal-links`;
  const permission = `${entity.name}:send`;
  const common = { tags: [label], params: IdParams };
  app.post<OfDocument>(
    path,
    {
      schema: {
        ...common,
        operationId: `create${identifierOf(entity)}PortalLink`,
        summary: 'A link for the client, to hand over in another way than by mail',
        body: NoBody,
        response: { 201: CreatedLink, ...problemResponses },
      },
      config: { permission, answersSecret: true },
    },
    handler(async (ctx, { params }, reply) => {
      reply.code(201);
      return { url: await createPortalLink(ctx, entity, params.id) };
    }),
  );
  app.get<OfDocument>(
    path,
    {
      schema: {
        ...common,
        operationId: `list${identifierOf(entity)}PortalLinks`,
        summary: 'When links were made, by mail or by hand; the latest first, at most 100',
        response: { 200: Links, ...problemResponses },
      },
      config: { permission: `${entity.name}:read` },
    },
    handler(async (ctx, { params }) => ({ data: await listPortalLinks(ctx, entity, params.id) })),
  );
  app.delete<OfDocument>(
    path,
    {
      schema: {
        ...common,
        operationId: `revoke${identifierOf(entity)}PortalLinks`,
        summary: 'End every link to the document',
        response: { 204: Type.Null({ description: 'None of them opens it any more.' }), ...problemResponses },
      },
      config: { permission },
    },
    handler(async (ctx, { params }, reply) => {
      await ctx.requireFor(permission, entity, params.id);
      await revokePortalLinks(ctx, entity.name, params.id);
      reply.code(204);
    }),
  );
}
