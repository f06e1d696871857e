import type { Ctx } from '@bottlecrm/core';
import type { MailService, MailTemplate } from '@bottlecrm/mail';
import { invoiceErrors } from '../errors.ts';

type Row = Readonly<Record<string, unknown>>;

const templateOf = (what: string, dateLabel: string): MailTemplate => ({
  subject: `${what} {{ number }} from {{ brand.name }}`,
  preheader: '{{ total }} {{ currency }}',
  html: `<h1>${what} {{ number }}</h1>
<p>Dear {{ clientName }},</p>
<p>{{ brand.name }} sends you this ${what.toLowerCase()} of <strong>{{ total }} {{ currency }}</strong>.</p>
{% if date %}<p>${dateLabel}: {{ date }}</p>{% endif %}
{% if terms %}<p>{{ terms }}</p>{% endif %}`,
  text: `Dear {{ clientName }},

{{ brand.name }} sends you this ${what.toLowerCase()} of {{ total }} {{ currency }}: {{ number }}.
{% if date %}
${dateLabel}: {{ date }}
{% endif %}{% if terms %}
{{ terms }}
{% endif %}`,
});

/** Given to @bottlecrm/mail where it is registered. */
export const documentTemplates = {
  to: '@bottlecrm/mail/templates',
  templates: {
    'invoices/invoice-sent': templateOf('Invoice', 'Due on'),
    'invoices/estimate-sent': templateOf('Estimate', 'Valid until'),
  },
} as const;

/**
 * Has the client told of a sent document, after commit, where @bottlecrm/mail is registered.
 * @throws {DOCUMENT_WITHOUT_RECIPIENT} when neither contact nor account has an e-mail address
 */
export async function mailDocument(ctx: Ctx, entity: 'invoice' | 'estimate', document: Row): Promise<void> {
  if (!ctx.has('mail')) return;
  const { id, number, clientName, clientEmail, currency, total, terms } = document;
  if (typeof clientEmail !== 'string')
    throw invoiceErrors.DOCUMENT_WITHOUT_RECIPIENT(
      'Give the contact or the account one, or send with { "mail": false }.',
    );
  const date = (entity === 'invoice' ? document.dueDate : document.expiryDate) ?? null;
  await ctx.service<MailService>('mail').sendMail(ctx, {
    to: clientEmail,
    template: `invoices/${entity}-sent`,
    data: { number, clientName, currency, total, date, terms: terms ?? null },
    record: { entity, id: String(id) },
  });
}
