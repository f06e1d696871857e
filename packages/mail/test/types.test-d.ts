import type { Ctx } from '@bottlecrm/core';
import { definePlugin } from '@bottlecrm/core';
import { type MailInput, type MailService, mail, mailAttachments, mailTemplates, sendMail } from '@bottlecrm/mail';

export const plugin = definePlugin({
  name: '@example/invoices',
  core: '^0.1.0',
  requires: ['mail'],
  contributes: [
    mailTemplates({ 'invoices/sent': { subject: 'Invoice', html: '<p>{{ number }}</p>', text: '{{ number }}' } }),
    mailAttachments({
      'invoices/pdf': async (tenant, { invoiceId }) => {
        invoiceId satisfies unknown;
        const name = await tenant(async (ctx) => ctx.org.name);
        return { filename: `${name}.pdf`, content: Buffer.from('') };
      },
    }),
  ],
});

// @ts-expect-error every template has a text
mailTemplates({ 'invoices/sent': { subject: 'Invoice', html: '<p></p>' } });

export async function use(ctx: Ctx): Promise<string> {
  ctx.service(mail) satisfies MailService;
  const input: MailInput = {
    to: ['Jane <jane@example.com>', { name: 'Joe', address: 'joe@example.com' }],
    template: 'invoices/sent',
    data: { number: 'I-1' },
    attachments: [{ source: 'invoices/pdf', input: { invoiceId: '1' } }],
    bulk: { unsubscribeUrl: 'https://crm.example/unsubscribe' },
    record: { entity: 'invoice', id: '1' },
  };
  // @ts-expect-error a message has a template
  await sendMail(ctx, { to: 'jane@example.com' });
  // @ts-expect-error the sender is the installation's
  await sendMail(ctx, { ...input, from: 'ceo@bank.example' });
  return sendMail(ctx, input);
}
