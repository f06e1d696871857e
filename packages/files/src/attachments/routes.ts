import {
  type Ctx,
  type Entity,
  handler,
  IdParams,
  identifierOf,
  labelOf,
  openHandler,
  problemResponses,
  type RecordLink,
  withArticle,
} from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { sendFile } from '../download/send-file.ts';
import { issueLink } from '../links/issue-link.ts';
import {
  AttachmentPage,
  AttachmentParams,
  AttachmentResponse,
  AttachmentsQuery,
  ContentQuery,
  contentResponses,
  LinkResponse,
  UploadBody,
} from '../schemas.ts';
import { acceptMultipart } from '../upload/accept-multipart.ts';
import { uploadFile } from '../upload/upload.ts';
import { addAttachment } from './add-attachment.ts';
import { attachmentView, getAttachment, listAttachments, type StoredAttachment } from './attachment.ts';
import { deleteAttachment } from './delete-attachment.ts';

interface OfRecord {
  Params: { id: string };
}
interface OfAttachment {
  Params: { id: string; attachmentId: string };
}

/** The routes of attachments below one entity. */
export async function attachmentRoutes(app: FastifyInstance, entity: Entity): Promise<void> {
  await acceptMultipart(app);
  const label = labelOf(entity);
  const identifier = identifierOf(entity);
  const tags = [label];
  const collection = `/${entity.path}/:id/attachments`;
  const item = `${collection}/:attachmentId`;
  const read = { permission: `${entity.name}:read` };
  const update = `${entity.name}:update`;
  const linkOf = (id: string): RecordLink => ({ entity: entity.name, recordId: id });

  /** An attachment of a record that the caller may read. */
  const readable = async (ctx: Ctx, { id, attachmentId }: OfAttachment['Params']): Promise<StoredAttachment> => {
    await ctx.get(entity, id);
    return getAttachment(ctx, linkOf(id), attachmentId);
  };

  app.get<OfRecord & { Querystring: { limit: number; cursor?: string } }>(
    collection,
    {
      schema: {
        operationId: `list${identifier}Attachments`,
        summary: `The files of ${withArticle(label)} record, newest first`,
        tags,
        params: IdParams,
        querystring: AttachmentsQuery,
        response: { 200: AttachmentPage, ...problemResponses },
      },
      config: read,
    },
    handler(async (ctx, { params: { id }, query: { limit, cursor } }) => {
      await ctx.get(entity, id);
      const found = await listAttachments(ctx, linkOf(id), { limit: limit + 1, before: cursor });
      const shown = found.slice(0, limit);
      const nextCursor = found.length > limit ? (shown.at(-1)?.id ?? null) : null;
      return { data: shown.map(attachmentView), page: { limit, nextCursor } };
    }),
  );

  app.post<OfRecord>(
    collection,
    {
      schema: {
        operationId: `create${identifier}Attachment`,
        summary: `Add a file to ${withArticle(label)} record`,
        tags,
        params: IdParams,
        response: { 201: AttachmentResponse, ...problemResponses },
      },
      config: { permission: update, multipart: UploadBody },
    },
    openHandler(async (open, request, reply) => {
      const { id } = request.params;
      const added = await uploadFile(open, request, {
        allow: (ctx) => ctx.requireFor(update, entity, id),
        keep: (ctx, file) => addAttachment(ctx, linkOf(id), file),
      });
      reply.code(201).header('location', `${request.url.split('?')[0]?.replace(/\/$/, '')}/${added.id}`);
      return attachmentView(added);
    }),
  );

  app.get<OfAttachment>(
    item,
    {
      schema: {
        operationId: `get${identifier}Attachment`,
        summary: `What is known of a file of ${withArticle(label)} record`,
        tags,
        params: AttachmentParams,
        response: { 200: AttachmentResponse, ...problemResponses },
      },
      config: read,
    },
    handler(async (ctx, { params }) => attachmentView(await readable(ctx, params))),
  );

  app.get<OfAttachment>(
    `${item}/content`,
    {
      schema: {
        operationId: `download${identifier}Attachment`,
        summary: `A file of ${withArticle(label)} record`,
        tags,
        params: AttachmentParams,
        querystring: ContentQuery,
        response: { ...contentResponses, ...problemResponses },
      },
      config: read,
    },
    openHandler(async (open, request, reply) =>
      sendFile(request, reply, await open.tenant((ctx) => readable(ctx, request.params))),
    ),
  );

  app.post<OfAttachment>(
    `${item}/content-link`,
    {
      schema: {
        operationId: `link${identifier}Attachment`,
        summary: `A link that reads a file of ${withArticle(label)} record for a few minutes`,
        tags,
        params: AttachmentParams,
        response: { 200: LinkResponse, ...problemResponses },
      },
      config: { ...read, readOnly: true, answersSecret: true },
    },
    handler(async (ctx, { params }) => {
      const { fileId } = await readable(ctx, params);
      return issueLink(app.crm, ctx.org.id, fileId, ctx.now);
    }),
  );

  app.delete<OfAttachment>(
    item,
    {
      schema: {
        operationId: `delete${identifier}Attachment`,
        summary: `Remove a file of ${withArticle(label)} record`,
        tags,
        params: AttachmentParams,
        response: { 204: { type: 'null', description: 'Removed.' }, ...problemResponses },
      },
      config: { permission: `${entity.name}:detach` },
    },
    handler(async (ctx, { params }, reply) => {
      await deleteAttachment(ctx, entity, await readable(ctx, params));
      reply.code(204);
    }),
  );
}
