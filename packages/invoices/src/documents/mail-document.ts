import { CrmError, type Ctx, minorUnitDigits } from '@bottlecrm/core';
import type { AttachmentSource, MailService, MailTemplate } from '@bottlecrm/mail';
import { invoiceErrors } from '../errors.ts';
import { makePortalLink, type Portal } from '../portal/links.ts';
import { formatsOf } from '../printing/formats.ts';
import { preparePrint } from '../printing/print-document.ts';
import { documentEntities } from './entities.ts';

type Row = Readonly<Record<string, unknown>>;

const PDF = 'invoices/document-pdf';

/** The words of one kind of mail; the values are the same for all. */
interface Wording {
  readonly subject: string;
  readonly sentence: string;
  /** What the day is that stands below. */
  readonly day: string;
  readonly button: string;
}

const templateOf = ({ subject, sentence, day, button }: Wording): MailTemplate => ({
  subject,
  preheader: sentence,
  html: `<h1>${subject}</h1>
<p>Dear {{ clientName }},</p>
<p>${sentence}</p>
{% if date %}<p>${day}: <strong>{{ date }}</strong></p>{% endif %}
{% render 'button', url: url, label: '${button}' %}
{% if terms %}<p>{{ terms }}</p>{% endif %}
{% render 'note', text: 'The button is for you alone: whoever has its address can read the document.' %}`,
  text: `Dear {{ clientName }},

${sentence}
{% if date %}
${day}: {{ date }}
{% endif %}
${button}:
{{ url }}
{% if terms %}
{{ terms }}
{% endif %}
The address is for you alone: whoever has it can read the document.`,
});

/** Given to @bottlecrm/mail where it is registered. */
export const documentTemplates = {
  to: '@bottlecrm/mail/templates',
  templates: {
    'invoices/invoice-sent': templateOf({
      subject: 'Invoice {{ number }} from {{ brand.name }}',
      sentence: '{{ brand.name }} sends you invoice {{ number }} of {{ amount }}.',
      day: 'Due on',
      button: 'View the invoice',
    }),
    'invoices/estimate-sent': templateOf({
      subject: 'Estimate {{ number }} from {{ brand.name }}',
      sentence: '{{ brand.name }} sends you estimate {{ number }} of {{ amount }}.',
      day: 'Valid until',
      button: 'View and answer the estimate',
    }),
    'invoices/payment-reminder': templateOf({
      subject: 'Reminder: invoice {{ number }} from {{ brand.name }}',
      sentence:
        '{% if isOverdue %}Invoice {{ number }} is past its due date: {{ amount }} is open.{% else %}Invoice {{ number }} will be due soon: {{ amount }} is open.{% endif %} If you have paid it meanwhile, thank you.',
      day: 'Due on',
      button: 'View the invoice',
    }),
  },
} as const;

/** Prints the document when its mail leaves. Where no browser is, the mail goes without: its link shows the same. */
const documentPdf: AttachmentSource = async (tenant, { entity, id }) => {
  const print = await tenant((ctx) => preparePrint(ctx, documentEntities[entity as Portal], String(id)));
  try {
    return await print();
  } catch (error) {
    if (error instanceof CrmError && error.code === 'PDF_UNAVAILABLE') return undefined;
    throw error;
  }
};

/** Given to @bottlecrm/mail where it is registered. */
export const documentAttachments = { to: '@bottlecrm/mail/attachments', sources: { [PDF]: documentPdf } } as const;

interface DocumentMail {
  readonly template: keyof (typeof documentTemplates)['templates'];
  /** Decimal string. */
  readonly amount: unknown;
  readonly day: unknown;
  readonly isOverdue?: boolean;
}

async function mailClient(ctx: Ctx, entity: Portal, document: Row, mail: DocumentMail): Promise<void> {
  const { number, clientName, clientEmail, currency, terms } = document;
  const { template, amount, day, isOverdue = false } = mail;
  const id = String(document.id);
  const { money, date } = formatsOf('en', String(currency), minorUnitDigits(String(currency)));
  await ctx.service<MailService>('mail').sendMail(ctx, {
    to: String(clientEmail),
    template,
    data: {
      number,
      clientName,
      currency,
      amount: money(String(amount)),
      date: typeof day === 'string' ? date(day) : null,
      terms: terms ?? null,
      isOverdue,
      url: await makePortalLink(ctx, entity, id),
    },
    attachments: ctx.has('pdf') ? [{ source: PDF, input: { entity, id } }] : [],
    record: { entity, id },
  });
}

/**
 * Has the client told of a sent document, after commit, where @bottlecrm/mail is registered: with a link, and the PDF where
 * @bottlecrm/pdf is.
 * @throws {DOCUMENT_WITHOUT_RECIPIENT} when neither contact nor account has an e-mail address
 */
export async function mailDocument(ctx: Ctx, entity: Portal, document: Row): Promise<void> {
  if (!ctx.has('mail')) return;
  if (typeof document.clientEmail !== 'string')
    throw invoiceErrors.DOCUMENT_WITHOUT_RECIPIENT(
      'Give the contact or the account one, or send with { "mail": false }.',
    );
  await mailClient(ctx, entity, document, {
    template: `invoices/${entity}-sent`,
    amount: document.total,
    day: entity === 'invoice' ? document.dueDate : document.expiryDate,
  });
}

/** Has the client reminded of an invoice that is not paid, after commit. Needs @bottlecrm/mail, and an address. */
export const mailReminder = (ctx: Ctx, invoice: Row): Promise<void> =>
  mailClient(ctx, 'invoice', invoice, {
    template: 'invoices/payment-reminder',
    amount: invoice.amountDue,
    day: invoice.dueDate,
    isOverdue: String(invoice.dueDate) < ctx.today,
  });
