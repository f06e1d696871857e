import fc from 'fast-check';
import type { PricedDocument, PricedLine } from '../src/money/totals.ts';

/** Decimals of the currencies that documents are in. */
export const DIGITS = { USD: 2, EUR: 2, JPY: 0, KRW: 0, KWD: 3, TND: 3 } as const;

const decimal = (most: number, scale: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: most }),
      fc.integer({ min: 0, max: 10 ** scale - 1 }),
      fc.integer({ min: 0, max: scale }),
    )
    .map(([whole, rest, kept]) =>
      kept === 0 ? String(whole) : `${whole}.${String(rest).padStart(scale, '0').slice(0, kept)}`,
    );
const discounts = (digits: number) =>
  fc.oneof(
    fc.constant({ discountType: null, discountValue: null }),
    decimal(100, 3).map((value) => ({ discountType: 'percentage' as const, discountValue: value })),
    decimal(200, digits).map((value) => ({ discountType: 'fixed' as const, discountValue: value })),
  );
const line = (digits: number): fc.Arbitrary<PricedLine> =>
  fc
    .tuple(
      // Small ones and halves are where rounding shows.
      fc.oneof(decimal(5, 6), fc.constantFrom('0.5', '1', '2.5', '0.125')),
      fc.oneof(decimal(9_999_999, 4), decimal(3, 4), fc.constantFrom('0.01', '0.03', '0.005', '1.1250', '0')),
      fc.oneof(decimal(30, 3), fc.constantFrom('0', '50', '100', '12.5')),
      discounts(digits),
    )
    .map(([quantity, unitPrice, taxRate, discount]) => ({ quantity, unitPrice, taxRate, ...discount }));
/** Documents as a body may say them; not all of them can be. */
export const documents = fc
  .constantFrom(...(Object.keys(DIGITS) as (keyof typeof DIGITS)[]))
  .chain((currency) =>
    fc
      .tuple(
        fc.array(line(DIGITS[currency]), { maxLength: 12 }),
        discounts(DIGITS[currency]),
        decimal(100, DIGITS[currency]),
      )
      .map(([lineItems, discount, shipping]): PricedDocument => ({ currency, lineItems, shipping, ...discount })),
  );
