import type { ErrorItem } from '@bottlecrm/core';
import { minorUnitDigits } from '@bottlecrm/core';
import { Decimal, isInMinorUnits } from './decimal.ts';
import { type Discount, documentTotals, grossOf, type PricedDocument } from './totals.ts';

/** The largest amount that is stored. */
const MOST = new Decimal(900_000_000_000_000);

function discountProblem(
  { discountType, discountValue }: Discount,
  { path, amount, currency, of }: { path: string; amount: Decimal; currency: string; of: string },
): ErrorItem | undefined {
  if (discountType === null && discountValue === null) return undefined;
  if (discountType === null) return { pointer: `${path}/discountType`, detail: 'is required with discountValue' };
  const pointer = `${path}/discountValue`;
  if (discountValue === null) return { pointer, detail: 'is required with discountType' };
  if (discountType === 'percentage')
    return new Decimal(discountValue).gt(100) ? { pointer, detail: 'must be <= 100' } : undefined;
  if (!isInMinorUnits(discountValue, currency)) return { pointer, detail: minorUnits(currency) };
  return amount.lt(discountValue) ? { pointer, detail: `must not exceed ${of}` } : undefined;
}

const minorUnits = (currency: string): string =>
  `must have at most ${minorUnitDigits(currency)} decimals in ${currency}`;

/** What makes a document's totals impossible, by the place in its body; empty when nothing does. */
export function documentProblems(document: PricedDocument): ErrorItem[] {
  const { currency, lineItems, shipping } = document;
  const ofLines = lineItems.flatMap((line, at): ErrorItem[] => {
    const path = `/lineItems/${at}`;
    if (!new Decimal(line.quantity).gt(0)) return [{ pointer: `${path}/quantity`, detail: 'must be > 0' }];
    const amount = grossOf(line, currency);
    const problem = discountProblem(line, { path, amount, currency, of: 'the line' });
    return problem ? [problem] : [];
  });
  if (ofLines.length > 0) return ofLines;
  const totals = documentTotals(document);
  const amount = new Decimal(totals.subtotal);
  const discount = discountProblem(document, { path: '', amount, currency, of: 'the sum of the lines' });
  return [
    ...(discount ? [discount] : []),
    ...(isInMinorUnits(shipping, currency) ? [] : [{ pointer: '/shipping', detail: minorUnits(currency) }]),
    ...(amount.lte(MOST) && MOST.gte(totals.total)
      ? []
      : [{ pointer: '/lineItems', detail: `come to more than ${MOST}` }]),
  ];
}
