import { type DeriveHook, errors } from '@bottlecrm/core';
import { documentProblems } from '../money/check-document.ts';
import { Decimal, toText } from '../money/decimal.ts';
import { documentTotals, type PricedDocument, type PricedLine } from '../money/totals.ts';

type Values = Record<string, unknown>;

/** What totals depend on. */
const PRICED = ['currency', 'discountType', 'discountValue', 'lineItems', 'shipping'] as const;

const lineOf = (line: Values): PricedLine & Values => ({
  ...line,
  quantity: String(line.quantity),
  unitPrice: String(line.unitPrice),
  taxRate: String(line.taxRate ?? '0'),
  discountType: (line.discountType ?? null) as PricedLine['discountType'],
  discountValue: (line.discountValue ?? null) as string | null,
});

function pricedDocument(values: Values): PricedDocument & { readonly lineItems: readonly (PricedLine & Values)[] } {
  return {
    currency: String(values.currency),
    discountType: (values.discountType ?? null) as PricedDocument['discountType'],
    discountValue: (values.discountValue ?? null) as string | null,
    shipping: String(values.shipping ?? '0'),
    lineItems: ((values.lineItems ?? []) as Values[]).map(lineOf),
  };
}

/** Computes the totals of a document whose price changed, line by line. @throws {VALIDATION_FAILED} */
export const priceDocument: DeriveHook = (_ctx, values, { current }) => {
  if (current && !PRICED.some((name) => values[name] !== undefined)) return;
  const document = pricedDocument({ ...current, ...values });
  const problems = documentProblems(document);
  if (problems.length > 0) throw errors.VALIDATION_FAILED({ errors: problems });
  const { lineItems, ...totals } = documentTotals(document);
  values.lineItems = document.lineItems.map((line, at) => ({ ...line, ...lineItems[at] }));
  Object.assign(values, totals);
};

/** Of an invoice, besides: what is still due. */
export const priceInvoice: DeriveHook = async (ctx, values, input) => {
  await priceDocument(ctx, values, input);
  if (values.total === undefined) return;
  const { currency, amountPaid } = { ...input.current, ...values };
  const paid = new Decimal(String(amountPaid ?? '0'));
  values.amountDue = toText(new Decimal(String(values.total)).minus(paid), String(currency));
};
