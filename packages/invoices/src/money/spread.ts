import { minorUnitDigits } from '@bottlecrm/core';
import { Decimal } from './decimal.ts';

const ZERO = new Decimal(0);

/**
 * Spreads an amount over others in proportion to them, in whole minor units, so that the shares sum to it exactly: what
 * rounding down leaves goes to the largest remainders, the first of equal ones. No share exceeds what it is a share of, as long
 * as the whole does not.
 */
export function spread(whole: Decimal, over: readonly Decimal[], currency: string): Decimal[] {
  const sum = over.reduce((total, one) => total.plus(one), ZERO);
  if (whole.isZero() || sum.isZero()) return over.map(() => ZERO);
  const unit = new Decimal(10).pow(minorUnitDigits(currency));
  const units = whole.times(unit);
  const parts = over.map((one, at) => {
    const product = units.times(one);
    return { at, share: product.divToInt(sum), remainder: product.mod(sum) };
  });
  const left = units.minus(parts.reduce((total, { share }) => total.plus(share), ZERO)).toNumber();
  const favoured = new Set(
    [...parts]
      .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return parts.map(({ at, share }) => (favoured.has(at) ? share.plus(1) : share).div(unit));
}
