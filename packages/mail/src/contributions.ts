import type { Readable } from 'node:stream';
import type { Contribution, Ctx } from '@bottlecrm/core';

/** What a message says, in Liquid. HTML escapes every value; `| raw` does not. */
export interface MailTemplate {
  readonly subject: string;
  /** What mail programs show beside the subject. @defaultValue the first words of the text */
  readonly preheader?: string;
  /** The inside of the common layout: `<h1>`, `<p>`, `<ul>`, `{% render 'button', url: url, label: 'Open' %}`. */
  readonly html: string;
  readonly text: string;
}

const TEMPLATES = '@bottlecrm/mail/templates';
const ATTACHMENTS = '@bottlecrm/mail/attachments';

interface TemplateContribution extends Contribution {
  readonly to: typeof TEMPLATES;
  readonly templates: Readonly<Record<string, MailTemplate>>;
}

/** What is sent along with a message. */
export interface MailAttachment {
  /** What it is saved under: cleaned as the name of an upload is. */
  readonly filename: string;
  /** Without one, or with one that is none: by the name's ending. */
  readonly contentType?: string;
  readonly content: Buffer | Readable;
}

/** One transaction of the message's organization; nothing that takes long happens inside it. */
export type OpenTenant = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>;

/**
 * Makes an attachment when the message is sent, from what `sendMail` was given as `input`; again at each attempt. Undefined: the
 * message goes without.
 */
export type AttachmentSource = (
  tenant: OpenTenant,
  input: Readonly<Record<string, unknown>>,
) => Promise<MailAttachment | undefined>;

interface AttachmentContribution extends Contribution {
  readonly to: typeof ATTACHMENTS;
  readonly sources: Readonly<Record<string, AttachmentSource>>;
}

/** `contributes: [mailTemplates({ 'invoices/sent': { subject, html, text } })]`, named after the package. */
export const mailTemplates = (templates: Readonly<Record<string, MailTemplate>>): TemplateContribution => ({
  to: TEMPLATES,
  templates,
});

/** `contributes: [mailAttachments({ 'invoices/pdf': async (tenant, { invoiceId }) => … })]` */
export const mailAttachments = (sources: Readonly<Record<string, AttachmentSource>>): AttachmentContribution => ({
  to: ATTACHMENTS,
  sources,
});

/** An application, as far as contributions are concerned. */
interface Contributed {
  contributions(to: string): readonly Contribution[];
}

/** @throws Error for a name that two plugins use, or that is not `<package>/<name>` */
function collect<T>(what: string, records: readonly Readonly<Record<string, T>>[]): Map<string, T> {
  const all = new Map<string, T>();
  for (const [name, value] of records.flatMap((record) => Object.entries(record))) {
    if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(name))
      throw new Error(`"${name}" is no name of ${what}: write it like invoices/sent.`);
    if (all.has(name)) throw new Error(`Two plugins bring ${what} ${name}.`);
    all.set(name, value);
  }
  return all;
}

export const templatesFrom = (app: Contributed): Map<string, MailTemplate> =>
  collect(
    'a mail template',
    app.contributions(TEMPLATES).map((one) => (one as TemplateContribution).templates),
  );

export const attachmentSourcesFrom = (app: Contributed): Map<string, AttachmentSource> =>
  collect(
    'an attachment',
    app.contributions(ATTACHMENTS).map((one) => (one as AttachmentContribution).sources),
  );
