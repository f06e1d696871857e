import { ONE_LINE, Type } from '@bottlecrm/core';
import { MAIL_STATUSES } from './messages/rows.ts';

const Id = Type.String({ format: 'uuid' });
const Time = Type.String({ format: 'date-time' });
const NullableText = Type.Unsafe<string | null>({ type: ['string', 'null'] });
const Status = Type.Unsafe<(typeof MAIL_STATUSES)[number]>({ type: 'string', enum: [...MAIL_STATUSES] });
const Addresses = Type.Array(Type.String());
const closed = { additionalProperties: false } as const;

export const MailMessageResponse = Type.Object(
  {
    id: Id,
    template: Type.String(),
    to: Addresses,
    cc: Addresses,
    bcc: Addresses,
    subject: Type.String(),
    status: Status,
    attempts: Type.Integer(),
    messageId: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      description: 'Of the header, once it was sent.',
    }),
    errorCode: NullableText,
    error: Type.Unsafe<string | null>({ type: ['string', 'null'], description: 'Why the latest attempt failed.' }),
    entity: NullableText,
    recordId: Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'uuid' }),
    createdAt: Time,
    sentAt: Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'date-time' }),
  },
  { title: 'MailMessageResponse', ...closed },
);

export const MailMessagesQuery = Type.Object(
  {
    status: Type.Optional(Status),
    template: Type.Optional(Type.String({ maxLength: 200 })),
    address: Type.Optional(Type.String({ maxLength: 254, description: 'Of a recipient, whole.' })),
    entity: Type.Optional(Type.String({ maxLength: 100 })),
    recordId: Type.Optional(Id),
    from: Type.Optional(Type.String({ format: 'date-time', description: 'The earliest, included.' })),
    to: Type.Optional(Type.String({ format: 'date-time', description: 'The latest, not included.' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 25 })),
    cursor: Type.Optional(Type.Unsafe<string>({ ...Id, description: '`page.nextCursor` of the page before.' })),
  },
  { title: 'MailMessagesQuery', ...closed },
);

export const MailMessagesResponse = Type.Object(
  {
    data: Type.Array(MailMessageResponse),
    page: Type.Object(
      { limit: Type.Integer(), nextCursor: Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'uuid' }) },
      closed,
    ),
  },
  { title: 'MailMessagesResponse', ...closed },
);

const FromName = Type.Unsafe<string | null>({
  ...ONE_LINE,
  type: ['string', 'null'],
  maxLength: 100,
  description: 'The name beside the address of this installation; null for the name of the organization.',
});
const ReplyTo = Type.Unsafe<string | null>({
  type: ['string', 'null'],
  format: 'email',
  maxLength: 254,
  description: 'Where answers go; null for the sender’s address.',
});

export const MailSettingsResponse = Type.Object(
  {
    fromName: FromName,
    replyTo: ReplyTo,
    fromAddress: Type.String({ description: 'The sender of every message: the address of this installation.' }),
  },
  { title: 'MailSettingsResponse', ...closed },
);
export const UpdateMailSettingsBody = Type.Object(
  { fromName: Type.Optional(FromName), replyTo: Type.Optional(ReplyTo) },
  { title: 'UpdateMailSettingsBody', ...closed },
);
