import { type Static, Type } from '@bottlecrm/core';

const ms = (description: string, standard: number) =>
  Type.Integer({ minimum: 10, maximum: 3_600_000, default: standard, description });
const count = (description: string, maximum: number, standard: number) =>
  Type.Integer({ minimum: 1, maximum, default: standard, description });
const text = (description: string) => Type.String({ minLength: 1, maxLength: 1000, description });

const Dkim = Type.Object(
  {
    domain: text('The domain that signs: that of the sender.'),
    selector: text('The DNS record is at `<selector>._domainkey.<domain>`.'),
    privateKey: Type.String({ minLength: 1, description: 'PEM.' }),
  },
  { additionalProperties: false },
);

export const SmtpOptions = Type.Object(
  {
    url: Type.Optional(text('`smtp://user:password@host:587` or `smtps://…:465`. Default: SMTP_URL.')),
    tls: Type.Union([Type.Literal('required'), Type.Literal('optional'), Type.Literal('off')], {
      default: 'required',
      description: 'With smtp:// — required: STARTTLS or nothing is sent. This machine itself needs none.',
    }),
    ca: Type.Optional(Type.String({ minLength: 1, description: 'PEM of the authority that signed the certificate.' })),
    servername: Type.Optional(text('The name that the certificate is for, when it is not the host.')),
    maxConnections: count('Connections that are open at once, in each process.', 100, 5),
    maxMessages: count('Messages that one connection carries before a new one takes over.', 100_000, 100),
    perSecond: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 10_000, description: 'Most messages in a second, in each process.' }),
    ),
    connectionTimeoutMs: ms('Until the connection is open.', 10_000),
    greetingTimeoutMs: ms('Until the server says who it is.', 15_000),
    socketTimeoutMs: ms('Longest silence of the server.', 60_000),
    sendTimeoutMs: ms('Longest that one message may take, from its turn to the server’s answer.', 180_000),
    dkim: Type.Optional(Dkim),
  },
  { additionalProperties: false, default: {} },
);
export type SmtpOptions = Static<typeof SmtpOptions>;

const Template = Type.Object(
  {
    subject: Type.Optional(Type.String()),
    preheader: Type.Optional(Type.String()),
    html: Type.Optional(Type.String()),
    text: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** Options of the plugin: `[mail, { from: 'Example <crm@example.com>' }]`. */
export const MailOptions = Type.Object(
  {
    smtp: SmtpOptions,
    from: Type.Optional(text('`Example CRM <crm@example.com>`: the address of every message. Default: MAIL_FROM.')),
    logoUrl: Type.Optional(text('An https address of a picture, at the head of every message.')),
    templates: Type.Record(Type.String(), Template, {
      default: {},
      description: 'The host’s own in place of those of plugins, by name; what a part leaves out stays.',
    }),
    templateDirectory: Type.Optional(
      text('A folder of `<package>/<name>.subject.liquid`, `.preheader.liquid`, `.html.liquid` and `.text.liquid`.'),
    ),
    maxAttempts: count('Attempts before a message counts as failed.', 100, 20),
    retryDelaySeconds: Type.Number({
      exclusiveMinimum: 0,
      maximum: 86_400,
      default: 15,
      description: 'Wait after the first failure; doubled after each further one.',
    }),
    maxRetryDelaySeconds: Type.Number({
      exclusiveMinimum: 0,
      maximum: 86_400,
      default: 3600,
      description: 'Longest wait between attempts.',
    }),
    maxAttachmentBytes: count('All attachments of a message together.', 100 * 2 ** 20, 20 * 2 ** 20),
    mailboxDirectory: Type.Optional(
      text('Where the development mailbox keeps its messages. Default: below the system’s temporary folder.'),
    ),
    mailboxMessages: count('Messages that the development mailbox keeps.', 10_000, 200),
  },
  { additionalProperties: false },
);
export type MailOptions = Static<typeof MailOptions>;
