import type { DocumentTotals, PricedDocument } from '../src/money/totals.ts';

/** The money rules once more, in whole numbers and fractions alone: amounts are counted in 10⁻¹² of the currency. */
const SCALE = 12n;
const ONE = 10n ** SCALE;

function parse(text: string): bigint {
  const [whole = '0', decimals = ''] = text.split('.');
  return BigInt(whole) * ONE + BigInt(decimals.padEnd(Number(SCALE), '0'));
}

/** numerator / denominator, half to even. */
function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (twice > denominator || (twice === denominator && quotient % 2n === 1n)) return quotient + 1n;
  return quotient;
}

function format(units: bigint, digits: number): string {
  const text = units.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The totals in minor units. `digits` is the currency's, given by the test itself. */
export function expectedTotals(document: PricedDocument, digits: number): DocumentTotals {
  const unit = 10n ** BigInt(digits);
  const minor = (text: string): bigint => (parse(text) * unit) / ONE;
  const discount = (type: string | null, value: string | null, amount: bigint): bigint => {
    if (type === null || value === null) return 0n;
    const wanted = type === 'fixed' ? minor(value) : divideHalfEven(amount * parse(value), 100n * ONE);
    return wanted < amount ? wanted : amount;
  };
  const lines = document.lineItems.map((line) => {
    const gross = divideHalfEven(parse(line.quantity) * parse(line.unitPrice) * unit, ONE * ONE);
    const own = discount(line.discountType, line.discountValue, gross);
    return { own, amount: gross - own, taxRate: line.taxRate, share: 0n };
  });
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0n);
  const whole = discount(document.discountType, document.discountValue, subtotal);
  if (subtotal > 0n) {
    for (const line of lines) line.share = (whole * line.amount) / subtotal;
    let left = whole - lines.reduce((sum, { share }) => sum + share, 0n);
    const given = new Set<number>();
    while (left > 0n) {
      let best = -1;
      let most = -1n;
      for (const [at, { amount }] of lines.entries()) {
        const remainder = (whole * amount) % subtotal;
        if (!given.has(at) && remainder > most) {
          best = at;
          most = remainder;
        }
      }
      given.add(best);
      const line = lines[best];
      if (line) line.share += 1n;
      left -= 1n;
    }
  }
  const taxed = lines.map((line) => {
    const net = line.amount - line.share;
    const tax = divideHalfEven(net * parse(line.taxRate), 100n * ONE);
    return { ...line, tax, total: net + tax };
  });
  const taxTotal = taxed.reduce((sum, { tax }) => sum + tax, 0n);
  const text = (units: bigint) => format(units, digits);
  return {
    lineItems: taxed.map((line) => ({
      discountAmount: text(line.own),
      amount: text(line.amount),
      discountShare: text(line.share),
      taxAmount: text(line.tax),
      total: text(line.total),
    })),
    subtotal: text(subtotal),
    discountTotal: text(whole),
    taxTotal: text(taxTotal),
    total: text(subtotal - whole + taxTotal + minor(document.shipping)),
  };
}
