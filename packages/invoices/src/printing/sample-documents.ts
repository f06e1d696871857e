import type { DocumentParts } from './document-parts.ts';
import { formatsOf } from './formats.ts';
import { valuesOf } from './template-values.ts';

const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const line = { quantity: '1.5', unitPrice: '100.00', discountAmount: '10.00', taxRate: '19', amount: '140.00' };

/** With everything that a document can have, so that a template finds whatever it may name. */
const sampleOf = (type: 'invoice' | 'estimate', lines: number): DocumentParts => ({
  organization: {
    name: 'Organization',
    lines: [
      'Street 1',
      '12345 City',
      'US',
      'mail@organization.example',
      '+1 555 0100',
      'organization.example',
      'Tax 1',
    ],
  },
  client: { name: 'Client', lines: ['Contact', 'Street 2', '54321 Town', 'US', 'mail@client.example'] },
  document: {
    type,
    number: 'DOC-2026-0001',
    currency: 'USD',
    title: 'Title',
    issueDate: '2026-01-31',
    dueDate: '2026-03-02',
    expiryDate: '2026-03-02',
    poNumber: 'PO 1',
    notes: 'Notes',
    terms: 'Terms',
  },
  lines: Array.from({ length: lines }, (_, at) => ({ ...line, name: `Line ${at + 1}`, description: 'Description' })),
  totals: {
    subtotal: '420.00',
    discountTotal: '20.00',
    taxTotal: '76.00',
    shipping: '10.00',
    total: '486.00',
    amountPaid: '86.00',
    amountDue: '400.00',
  },
  template: { logo: LOGO, footer: 'Footer' },
});

/** What templates are tried with before any document is made of them, each with so many lines. */
export const sampleValues = (lines: number): ReturnType<typeof valuesOf>[] =>
  (['invoice', 'estimate'] as const).map((type) => valuesOf(sampleOf(type, lines), formatsOf('en', 'USD')));
