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

/** What a template may name. Amounts and days are text already. */
export function valuesOf(parts: DocumentParts, formats: Formats) {
  const { organization, client, document, lines, template } = parts;
  const { money, number } = formats;
  return {
    organization: party(organization),
    client: party(client),
    document: { ...document, kind: KINDS[document.type], facts: factsOf(parts, formats) },
    lines: lines.map(({ name, description, quantity, unitPrice, discountAmount, taxRate = '0', amount }) => ({
      name,
      description,
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
