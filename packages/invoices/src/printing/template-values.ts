import type { DocumentParts, Party } from './document-parts.ts';
import type { Formats } from './formats.ts';

const KINDS = { invoice: 'Invoice', estimate: 'Estimate' } as const;
const isZero = (amount: string | undefined): boolean => amount === undefined || Number(amount) === 0;

const party = ({ name, lines = [] }: Party) => ({ name, lines: lines.filter((line) => line) });

function factsOf({ document }: DocumentParts, { date }: Formats) {
  const { issueDate, dueDate, expiryDate, poNumber } = document;
  const facts: [string, string | null | undefined][] = [
    ['Issued', issueDate && date(issueDate)],
    ['Due', dueDate && date(dueDate)],
    ['Valid until', expiryDate && date(expiryDate)],
    ['Order number', poNumber],
  ];
  return facts.filter(([, value]) => value).map(([label, value]) => ({ label, value }));
}

function totalsOf({ totals }: DocumentParts, { money }: Formats) {
  const { subtotal, discountTotal, taxTotal, shipping, total, amountPaid, amountDue } = totals;
  const isPaid = !isZero(amountPaid);
  const rows: [string, string | undefined, boolean?][] = [
    ['Subtotal', subtotal],
    ['Discount', isZero(discountTotal) ? undefined : `-${discountTotal}`],
    ['Tax', taxTotal],
    ['Shipping', isZero(shipping) ? undefined : shipping],
    ['Total', total, !isPaid],
    ['Paid', isPaid ? `-${amountPaid}` : undefined],
    ['Due', isPaid ? amountDue : undefined, true],
  ];
  return rows
    .filter(([, amount]) => amount !== undefined)
    .map(([label, amount = '0', isMain = false]) => ({ label, value: money(amount), isMain }));
}

/** What of a document a template may name: what is on paper, and nothing else of the record. */
const NAMED = ['title', 'issueDate', 'dueDate', 'expiryDate', 'poNumber', 'notes', 'terms'] as const;
const AMOUNTS = ['subtotal', 'discountTotal', 'taxTotal', 'shipping', 'total', 'amountPaid', 'amountDue'] as const;

function documentValues(parts: DocumentParts, formats: Formats) {
  const { document, totals } = parts;
  const { type, number, currency } = document;
  const amountOf = (amount: string | undefined) => (amount === undefined ? null : formats.money(amount));
  return {
    type,
    kind: KINDS[type],
    number,
    currency,
    ...Object.fromEntries(NAMED.map((name) => [name, document[name] ?? null])),
    ...Object.fromEntries(AMOUNTS.map((name) => [name, amountOf(totals[name])])),
    facts: factsOf(parts, formats),
  };
}

/** What a template may name: every name is there, with null where the document has nothing. */
export function valuesOf(parts: DocumentParts, formats: Formats) {
  const { organization, client, lines, template } = parts;
  const { money, number } = formats;
  return {
    organization: party(organization),
    client: party(client),
    document: documentValues(parts, formats),
    lines: lines.map(({ name, description, quantity, unitPrice, discountAmount, taxRate = '0', amount }) => ({
      name,
      description: description ?? null,
      quantity: number(quantity),
      unitPrice: money(unitPrice),
      discount: discountAmount === undefined || isZero(discountAmount) ? null : money(discountAmount),
      taxRate: number(taxRate),
      amount: money(amount),
    })),
    totals: totalsOf(parts, formats),
    template: { logo: template?.logo ?? null, footer: template?.footer ?? null },
  };
}
