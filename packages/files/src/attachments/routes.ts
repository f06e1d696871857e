import {
  type Ctx,
  type Entity,
  IdParams,
  identifierOf,
  labelOf,
  openHandler,
  problemResponses,
  type RecordLink,
  recordVerb,
  Type,
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
  const read = `${entity.name}:read` as const;
  const ofAttachment = { path: 'attachments/:attachmentId', params: AttachmentParams };
  const update = `${entity.name}:update` as const;
  const linkOf = (id: string): RecordLink => ({ entity: entity.name, recordId: id });

  /** An attachment of a record that the caller may read. */
  const readable = async (ctx: Ctx, { id, attachmentId }: OfAttachment['Params']): Promise<StoredAttachment> => {
    await ctx.get(entity, id);
    return getAttachment(ctx, linkOf(id), attachmentId);
  };

  recordVerb(app, entity, {
    method: 'GET',
    verb: 'attachments',
    permission: read,
    operationId: `list${identifier}Attachments`,
    summary: `The files of ${withArticle(label)} record, newest first`,
    query: AttachmentsQuery,
    answers: AttachmentPage,
    run: async (ctx, id, _body, { query: { limit = 25, cursor } }) => {
      await ctx.get(entity, id);
      const found = await listAttachments(ctx, linkOf(id), { limit: limit + 1, before: cursor });
      const shown = found.slice(0, limit);
      const nextCursor = found.length > limit ? (shown.at(-1)?.id ?? null) : null;
      return { data: shown.map(attachmentView), page: { limit, nextCursor } };
    },
  });

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
        allow: (ctx) => ctx.lock(entity, id, update),
        keep: (ctx, file) => addAttachment(ctx, linkOf(id), file),
      });
      reply.code(201).header('location', `${request.url.split('?')[0]?.replace(/\/$/, '')}/${added.id}`);
      return attachmentView(added);
    }),
  );

  recordVerb(app, entity, {
    ...ofAttachment,
    method: 'GET',
    verb: 'attachment',
    permission: read,
    operationId: `get${identifier}Attachment`,
    summary: `What is known of a file of ${withArticle(label)} record`,
    answers: AttachmentResponse,
    run: async (ctx, _id, _body, { params }) => attachmentView(await readable(ctx, params)),
  });

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
      config: { permission: read },
    },
    openHandler(async (open, request, reply) =>
      sendFile(request, reply, await open.tenant((ctx) => readable(ctx, request.params))),
    ),
  );

  recordVerb(app, entity, {
    ...ofAttachment,
    verb: 'link',
    path: `${ofAttachment.path}/content-link`,
    permission: read,
    operationId: `link${identifier}Attachment`,
    summary: `A link that reads a file of ${withArticle(label)} record for a few minutes`,
    answers: LinkResponse,
    config: { readOnly: true, answersSecret: true },
    run: async (ctx, _id, _body, { params }) => {
      const { fileId } = await readable(ctx, params);
      return issueLink(app.crm, ctx.org.id, fileId, ctx.now);
    },
  });

  recordVerb(app, entity, {
    ...ofAttachment,
    method: 'DELETE',
    verb: 'detach',
    operationId: `delete${identifier}Attachment`,
    summary: `Remove a file of ${withArticle(label)} record`,
    answers: Type.Null({ description: 'Removed.' }),
    run: async (ctx, _id, _body, { params }) => deleteAttachment(ctx, entity, await readable(ctx, params)),
  });
}
