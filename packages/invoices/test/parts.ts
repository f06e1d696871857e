import type { DocumentParts } from '../src/printing/document-parts.ts';

export const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** An invoice of 105.00, with `more` in place of its parts. */
export const partsOf = (more: Partial<DocumentParts> = {}): DocumentParts => ({
  organization: { name: 'Acme & Sons', lines: ['1 Main Street', '12345 Springfield', 'billing@acme.example', null] },
  client: { name: 'Globex GmbH', lines: ['Hafenstraße 5', '20457 Hamburg', 'DE'] },
  document: {
    type: 'invoice',
    number: 'INV-2026-0001',
    currency: 'USD',
    issueDate: '2026-01-31',
    dueDate: '2026-03-02',
  },
  lines: [{ name: 'Consulting', quantity: '1.5', unitPrice: '70.00', taxRate: '0', amount: '105.00' }],
  totals: { subtotal: '105.00', discountTotal: '0', taxTotal: '0', total: '105.00' },
  ...more,
});

export const linesOf = (count: number): DocumentParts['lines'] =>
  Array.from({ length: count }, (_, at) => ({
    name: `Position ${at + 1}`,
    description: at % 3 === 0 ? 'Support and maintenance of the installation, on site' : null,
    quantity: '2',
    unitPrice: '1234.50',
    taxRate: '19',
    amount: '2469.00',
  }));
