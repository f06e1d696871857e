import { crudRoutes, IdParams, openHandler, problemResponses, recordVerb } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { sendFile } from '../download/send-file.ts';
import { issueLink } from '../links/issue-link.ts';
import { ContentQuery, contentResponses, LinkResponse, UploadBody } from '../schemas.ts';
import { acceptMultipart } from '../upload/accept-multipart.ts';
import { uploadFile } from '../upload/upload.ts';
import type { Document } from './document.ts';
import { getDocumentContent, replaceDocumentContent } from './replace-content.ts';

interface OfDocument {
  Params: { id: string };
}

/** The record routes of documents, and what uploads and reads their content. */
export async function documentRoutes(app: FastifyInstance, document: typeof Document): Promise<void> {
  await acceptMultipart(app);
  crudRoutes(app, document);
  const tags = ['Document'];
  const content = `/${document.path}/:id/content`;
  const read = { permission: 'document:read' };

  app.post<OfDocument>(
    content,
    {
      schema: {
        operationId: 'uploadDocumentContent',
        summary: 'Upload the file of a document, in place of the one that it has',
        tags,
        params: IdParams,
        response: { 200: app.crm.schemas(document.name).record, ...problemResponses },
      },
      config: { permission: 'document:update', multipart: UploadBody },
    },
    openHandler(async (open, request, reply) => {
      const { id } = request.params;
      const updated = await uploadFile(open, request, {
        allow: (ctx) => ctx.lock(document, id, 'document:update'),
        keep: async (ctx, file) => ctx.visible(document, await replaceDocumentContent(ctx, document, id, file)),
      });
      reply.header('etag', `"${updated.version}"`);
      return updated;
    }),
  );

  app.get<OfDocument>(
    content,
    {
      schema: {
        operationId: 'downloadDocument',
        summary: 'The file of a document',
        tags,
        params: IdParams,
        querystring: ContentQuery,
        response: { ...contentResponses, ...problemResponses },
      },
      config: read,
    },
    openHandler(async (open, request, reply) =>
      sendFile(request, reply, await open.tenant((ctx) => getDocumentContent(ctx, document, request.params.id))),
    ),
  );

  recordVerb(app, document, {
    verb: 'link',
    path: 'content-link',
    permission: 'document:read',
    summary: 'A link that reads the file of a document for a few minutes',
    answers: LinkResponse,
    config: { readOnly: true, answersSecret: true },
    run: async (ctx, id) => {
      const { fileId } = await getDocumentContent(ctx, document, id);
      return issueLink(app.crm, ctx.org.id, fileId, ctx.now);
    },
  });
}
