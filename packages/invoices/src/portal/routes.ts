import { type Entity, identifierOf, recordVerb, Type } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { createPortalLink, listPortalLinks, type Portal, revokePortalLinks } from './links.ts';

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
  const identifier = identifierOf(entity);
  const common = { path: 'portal-links', permission: `${entity.name}:send` } as const;
  recordVerb(app, entity, {
    ...common,
    verb: 'create',
    operationId: `create${identifier}PortalLink`,
    summary: 'A link for the client, to hand over in another way than by mail',
    answers: CreatedLink,
    status: 201,
    config: { answersSecret: true },
    run: async (ctx, id) => ({ url: await createPortalLink(ctx, entity, id) }),
  });
  recordVerb(app, entity, {
    ...common,
    method: 'GET',
    verb: 'list',
    permission: `${entity.name}:read`,
    operationId: `list${identifier}PortalLinks`,
    summary: 'When links were made, by mail or by hand; the latest first, at most 100',
    answers: Links,
    run: async (ctx, id) => ({ data: await listPortalLinks(ctx, entity, id) }),
  });
  recordVerb(app, entity, {
    ...common,
    method: 'DELETE',
    verb: 'revoke',
    operationId: `revoke${identifier}PortalLinks`,
    summary: 'End every link to the document',
    answers: Type.Null({ description: 'None of them opens it any more.' }),
    run: async (ctx, id) => {
      await ctx.lock(entity, id, common.permission);
      await revokePortalLinks(ctx, entity.name, id);
    },
  });
}
