import { defineEntity, f } from '@bottlecrm/core';

/** How documents look: what the portal and the PDF are rendered with. */
export const InvoiceTemplate = defineEntity('invoiceTemplate', {
  path: 'invoice-templates',
  table: 'invoice_templates',
  label: 'Invoice template',
  fields: {
    name: f.text().unique().sortable(),
    logoHash: f
      .text({ max: 64 })
      .optional()
      .readonly()
      .unfilterable()
      .describe('SHA-256 of the logo in hex; null means that there is none.'),
    primaryColor: f.color().default('#1D4ED8'),
    secondaryColor: f.color().default('#64748B'),
    html: f
      .text({ max: 100_000, multiline: true })
      .optional()
      .unfilterable()
      .describe('Liquid; null means the built-in page.'),
    css: f.text({ max: 100_000, multiline: true }).optional().unfilterable().example('h1 { color: #1a2b3c; }'),
    defaultNotes: f.textarea().optional(),
    defaultTerms: f.textarea().optional(),
    footer: f.textarea({ max: 2000 }).optional(),
    isDefault: f.boolean().default(false).unique({ where: 'default' }),
  },
  conditions: { default: 'is_default' },
  access: 'settings',
});
