import { Decimal, round, toText } from './decimal.ts';
import { spread } from './spread.ts';

export const DISCOUNT_TYPES = ['percentage', 'fixed'] as const;

/** A discount: percent of the amount, or an amount of its own. Neither or both are null. */
export interface Discount {
  readonly discountType: (typeof DISCOUNT_TYPES)[number] | null;
  /** Decimal string. */
  readonly discountValue: string | null;
}

export interface PricedLine extends Discount {
  readonly quantity: string;
  readonly unitPrice: string;
  /** Percent. */
  readonly taxRate: string;
}

/** What totals are computed from: nothing else of a document has a say in them. */
export interface PricedDocument extends Discount {
  /** ISO 4217. */
  readonly currency: string;
  readonly lineItems: readonly PricedLine[];
  readonly shipping: string;
}

/** Decimal strings in the currency's minor unit. */
export interface LineTotals {
  /** The line's own discount. */
  readonly discountAmount: string;
  /** Quantity × price less the line's own discount. */
  readonly amount: string;
  /** The line's part of the document's discount. */
  readonly discountShare: string;
  /** On what the discounts leave. */
  readonly taxAmount: string;
  readonly total: string;
}

export interface DocumentTotals {
  readonly lineItems: readonly LineTotals[];
  /** Sum of the lines' amounts. */
  readonly subtotal: string;
  /** The document's own discount. */
  readonly discountTotal: string;
  readonly taxTotal: string;
  /** What is to be paid. */
  readonly total: string;
}

const ZERO = new Decimal(0);
const sum = (amounts: readonly Decimal[]): Decimal => amounts.reduce((total, one) => total.plus(one), ZERO);

/** Never more than what it is taken from. */
function discountOf({ discountType, discountValue }: Discount, amount: Decimal, currency: string): Decimal {
  if (discountType === null || discountValue === null) return ZERO;
  const value = new Decimal(discountValue);
  const wanted = discountType === 'percentage' ? amount.times(value).div(100) : value;
  return Decimal.min(round(wanted, currency), amount);
}

/** What a line costs before any discount. */
export const grossOf = (
  { quantity, unitPrice }: Pick<PricedLine, 'quantity' | 'unitPrice'>,
  currency: string,
): Decimal => round(new Decimal(quantity).times(unitPrice), currency);

/**
 * The totals of a document: each line is rounded half-even to the currency's minor unit and discounted; the document's discount
 * is spread over the lines in proportion; tax is taken of what is left of each line; the total is the lines, their taxes and
 * shipping. Nothing goes below zero.
 */
export function documentTotals(document: PricedDocument): DocumentTotals {
  const { currency, lineItems } = document;
  const lines = lineItems.map((line) => {
    const gross = grossOf(line, currency);
    const discount = discountOf(line, gross, currency);
    return { line, discount, amount: gross.minus(discount) };
  });
  const amounts = lines.map(({ amount }) => amount);
  const subtotal = sum(amounts);
  const discountTotal = discountOf(document, subtotal, currency);
  const shares = spread(discountTotal, amounts, currency);
  const priced = lines.map(({ line, discount, amount }, at) => {
    const share = shares[at] ?? ZERO;
    const net = amount.minus(share);
    const tax = round(net.times(line.taxRate).div(100), currency);
    return { discount, amount, share, tax, total: net.plus(tax) };
  });
  const text = (amount: Decimal) => toText(amount, currency);
  return {
    lineItems: priced.map(({ discount, amount, share, tax, total }) => ({
      discountAmount: text(discount),
      amount: text(amount),
      discountShare: text(share),
      taxAmount: text(tax),
      total: text(total),
    })),
    subtotal: text(subtotal),
    discountTotal: text(discountTotal),
    taxTotal: text(sum(priced.map(({ tax }) => tax))),
    total: text(sum(priced.map(({ total }) => total)).plus(document.shipping)),
  };
}
