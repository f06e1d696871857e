import { type KeyObject, randomUUID } from 'node:crypto';
import { type Crm, type Ctx, INSTALLATION_ORG_ID, type Mailer, type MailMessage, sql } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { FastifyBaseLogger } from 'fastify';
import { domainOf, type Mailbox, mailboxOf } from './addresses.ts';
import { type AttachmentSource, attachmentSourcesFrom, templatesFrom } from './contributions.ts';
import type { MailboxFiles } from './mailbox/files.ts';
import { type MailContent, sealContent } from './messages/content.ts';
import { SEND_JOB } from './messages/deliver.ts';
import { envelopeOf } from './messages/prepare.ts';
import { insertMessage } from './messages/rows.ts';
import type { MailInput } from './messages/send-mail.ts';
import { oneLine } from './one-line.ts';
import type { MailOptions } from './options.ts';
import { coreTemplates } from './templates/core.ts';
import { readTemplateDirectory } from './templates/read-directory.ts';
import { type RenderedMail, type Surroundings, Templates } from './templates/templates.ts';
import type { Transport } from './transport/transport.ts';

const SIGN_IN_DAYS = 30;

export interface MailServiceParts {
  readonly app: Crm;
  readonly options: MailOptions;
  readonly log: FastifyBaseLogger;
  readonly from: Mailbox;
  readonly transport: Transport;
  /** Where mail is not sent. */
  readonly mailbox: MailboxFiles | undefined;
}

/** What `ctx.service(mail)` answers, and what core hands sign-in mail to. */
export class MailService implements Mailer {
  readonly options: MailOptions;
  readonly log: FastifyBaseLogger;
  readonly from: Mailbox;
  readonly transport: Transport;
  readonly mailbox: MailboxFiles | undefined;
  /** What seals messages; those of earlier secrets still open them. */
  readonly keys: readonly [KeyObject, ...KeyObject[]];
  readonly attachmentSources: ReadonlyMap<string, AttachmentSource>;
  /** Attempts of this process since its start, by how they ended. */
  readonly counts = { sent: 0, postponed: 0, failed: 0 };
  readonly #app: Crm;
  readonly #templates: Templates;

  /** @throws Error for templates that cannot be used */
  constructor({ app, options, log, from, transport, mailbox }: MailServiceParts) {
    this.options = options;
    this.log = log;
    this.from = from;
    this.transport = transport;
    this.mailbox = mailbox;
    this.#app = app;
    this.keys = app.keysFor('@bottlecrm/mail content');
    this.attachmentSources = attachmentSourcesFrom(app);
    const { templateDirectory, templates } = options;
    const files = templateDirectory === undefined ? {} : readTemplateDirectory(templateDirectory);
    const names = new Set([...Object.keys(files), ...Object.keys(templates)]);
    const overrides = Object.fromEntries([...names].map((name) => [name, { ...files[name], ...templates[name] }]));
    this.#templates = new Templates(
      new Map([...Object.entries(coreTemplates), ...templatesFrom(app)]),
      overrides as never,
    );
  }

  messageIdOf(id: string): string {
    return `<${id}@${domainOf(this.from.address)}>`;
  }

  /** @see sendMail */
  async sendMail(ctx: Ctx, input: MailInput): Promise<string> {
    const { template, data = {}, subject, attachments = [], record } = input;
    const envelope = envelopeOf(input);
    if (record) internalsOf(this.#app).model.entity(record.entity);
    for (const { source } of attachments)
      if (!this.attachmentSources.has(source))
        throw new TypeError(`No registered plugin makes the mail attachment "${source}".`);
    const { unsubscribeUrl } = envelope;
    const rendered = this.#templates.render(template, data, {
      brand: this.#brandOf(ctx),
      ...(subject === undefined ? {} : { subject }),
      ...(unsubscribeUrl === undefined ? {} : { unsubscribeUrl }),
    });
    const id = randomUUID();
    await this.#keep(ctx, { id, template, record, rendered, content: { ...envelope, attachments }, values: data });
    return id;
  }

  /** What core sends. The installation's templates are for what core gives along; without one, core's own text goes out. */
  async send(ctx: Ctx, message: MailMessage): Promise<void> {
    const { id, template, data } = message;
    const to = [mailboxOf('to', { address: message.to })];
    await this.#keep(ctx, {
      id,
      template,
      record: undefined,
      rendered: this.#renderOr(message, { brand: this.#brandOf(ctx) }),
      content: { to, cc: [], bcc: [], attachments: [] },
      values: data,
    });
    if (ctx.org.id === INSTALLATION_ORG_ID) await forgetOld(ctx);
  }

  #renderOr({ template, subject, text, html, data }: MailMessage, around: Surroundings): RenderedMail {
    const own = { subject: oneLine(subject), text, html };
    if (!this.#templates.has(template)) return own;
    try {
      return this.#templates.render(template, data, around);
    } catch (error) {
      // People must be able to sign in, whatever became of a template.
      this.log.error({ err: error, template }, 'mail template failed; the standard text is sent');
      return own;
    }
  }

  async #keep(ctx: Ctx, message: Kept): Promise<void> {
    const { id, template, record, rendered, content, values } = message;
    const addresses = (list: readonly Mailbox[]) => list.map(({ address }) => address);
    const { subject, html, text } = rendered;
    const whole: MailContent = { ...content, html, text, ...(this.mailbox ? { values } : {}) };
    const jobId = await ctx.enqueue(SEND_JOB, { messageId: id });
    await insertMessage(ctx, {
      id,
      template,
      to: addresses(content.to),
      cc: addresses(content.cc),
      bcc: addresses(content.bcc),
      subject,
      record,
      content: sealContent(this.keys[0], ctx.org.id, id, whole),
      jobId,
    });
  }

  #brandOf(ctx: Ctx): Surroundings['brand'] {
    const installation = this.from.name ?? domainOf(this.from.address);
    const name = ctx.org.id === INSTALLATION_ORG_ID ? installation : oneLine(ctx.org.name);
    return { name, logoUrl: this.options.logoUrl ?? null };
  }

  /** Removes what is left of old sign-in mail. */
  forgetSignInMail(): Promise<void> {
    return this.#app.installation(forgetOld);
  }
}

async function forgetOld(ctx: Ctx): Promise<void> {
  await sql`delete from mail_messages where org_id = ${ctx.org.id}
    and created_at < now() - make_interval(days => ${SIGN_IN_DAYS}::int)`.execute(ctx.db);
}

interface Kept {
  readonly id: string;
  readonly template: string;
  readonly record: MailInput['record'];
  readonly rendered: RenderedMail;
  readonly content: Omit<MailContent, 'html' | 'text' | 'values'>;
  readonly values: Readonly<Record<string, unknown>>;
}
