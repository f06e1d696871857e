import { type Entity, IdParams, identifierOf, labelOf, NoQuery, openHandler, problemResponses } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { preparePrint } from '../printing/print-document.ts';
import { sendPdf } from '../printing/send-pdf.ts';

/** `GET /<path>/:id/pdf`: the document on paper, for whoever may read it. */
export function pdfRoute(app: FastifyInstance, entity: Entity): void {
  const label = labelOf(entity);
  app.get<{ Params: { id: string } }>(
    `/${entity.path}/:id/pdf`,
    {
      schema: {
        operationId: `print${identifierOf(entity)}`,
        summary: 'The document as PDF',
        description: 'Needs @bottlecrm/pdf and a browser: without them 503.',
        tags: [label],
        params: IdParams,
        querystring: NoQuery,
        response: {
          200: {
            description: 'The document.',
            content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
          },
          ...problemResponses,
        },
      },
      config: { permission: `${entity.name}:read` },
    },
    openHandler(async (open, request, reply) => {
      const print = await open.tenant((ctx) => preparePrint(ctx, entity, request.params.id));
      return sendPdf(reply, await print());
    }),
  );
}
