import { created, definePlugin, on } from '@bottlecrm/core';
import { Lead } from '@bottlecrm/leads';
import { mailAttachments, mailTemplates, sendMail } from '@bottlecrm/mail';

// #region templates
const templates = mailTemplates({
  'welcome/hello': {
    subject: 'Thank you, {{ name }}',
    preheader: 'What happens next.',
    html: `<h1>Thank you, {{ name }}</h1>
<p>We have your message about {{ company }} and will answer within a day.</p>
{% render 'button', url: url, label: 'Book a call' %}`,
    text: `Thank you, {{ name }}

We have your message about {{ company }} and will answer within a day.
Book a call: {{ url }}`,
  },
});
// #endregion templates

// #region attachments
const attachments = mailAttachments({
  'welcome/summary': async (tenant, { leadId }) => {
    const lead = await tenant((ctx) => ctx.get(Lead, String(leadId)));
    return { filename: 'summary.txt', contentType: 'text/plain', content: Buffer.from(`Company: ${lead.companyName}`) };
  },
});
// #endregion attachments

// #region send
export const welcome = definePlugin({
  name: '@example/welcome',
  core: '^0.1.0',
  requires: ['leads', 'mail'],
  contributes: [templates, attachments],
  hooks: [
    on(created(Lead), async (ctx, { payload }) => {
      const lead = await ctx.find(Lead, { id: payload.recordId });
      if (!lead?.email) return;
      await sendMail(ctx, {
        to: { name: lead.lastName ?? '', address: lead.email },
        template: 'welcome/hello',
        data: { name: lead.lastName ?? 'there', company: lead.companyName, url: 'https://example.com/call' },
        attachments: [{ source: 'welcome/summary', input: { leadId: lead.id } }],
        record: { entity: 'lead', id: lead.id },
      });
    }),
  ],
});
// #endregion send
