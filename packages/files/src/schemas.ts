import { Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });
const DateTime = Type.String({ format: 'date-time' });
const nullable = (format: string) => Type.Unsafe<string | null>({ type: ['string', 'null'], format });

/** The parts of an upload. */
export const UploadBody = Type.Object(
  { file: Type.String({ format: 'binary', description: 'The file; nothing else may be sent with it.' }) },
  { title: 'UploadBody', additionalProperties: false },
);

export const AttachmentResponse = Type.Object(
  {
    id: Id,
    entity: Type.String({ description: 'The kind of record that it belongs to, such as lead.' }),
    recordId: Id,
    name: Type.String({ description: 'As uploaded, without what is no part of a name.' }),
    size: Type.Integer({ description: 'Bytes.' }),
    contentType: Type.String({ description: 'By the content, whatever the client said.' }),
    sha256: Type.String(),
    createdAt: DateTime,
    createdBy: nullable('uuid'),
  },
  { title: 'AttachmentResponse', additionalProperties: false },
);

export const AttachmentPage = Type.Object(
  {
    data: Type.Array(AttachmentResponse),
    page: Type.Object(
      {
        limit: Type.Integer(),
        nextCursor: Type.Unsafe<string | null>({
          type: ['string', 'null'],
          description: 'Give it as `cursor` for the next page; null on the last.',
        }),
      },
      { additionalProperties: false },
    ),
  },
  { title: 'AttachmentPage', additionalProperties: false },
);

export const AttachmentsQuery = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 25 })),
    cursor: Type.Optional(Type.String({ format: 'uuid' })),
  },
  { title: 'AttachmentsQuery', additionalProperties: false },
);

export const AttachmentParams = Type.Object(
  { id: Id, attachmentId: Id },
  { title: 'AttachmentParams', additionalProperties: false },
);

export const ContentQuery = Type.Object(
  {
    disposition: Type.Optional(
      Type.Unsafe<'attachment' | 'inline'>({
        type: 'string',
        enum: ['attachment', 'inline'],
        description: '`inline` shows images and PDF in the browser; everything else is saved.',
      }),
    ),
  },
  { title: 'ContentQuery', additionalProperties: false },
);

const Bytes = (description: string) => ({
  description,
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
});

export const contentResponses = {
  200: Bytes('The file.'),
  206: Bytes('The range that was asked for.'),
  304: Type.Null({ description: 'Not modified.' }),
};

export const LinkResponse = Type.Object(
  {
    url: Type.String({ description: 'Whoever has it reads the file until then, without signing in.' }),
    expiresAt: DateTime,
  },
  { title: 'FileLinkResponse', additionalProperties: false },
);
