import { minorUnitDigits } from '@bottlecrm/core';
import { Decimal as Base } from 'decimal.js';

/**
 * Wide enough for every product and sum of what the database holds (19 × 19 digits over 1,000 lines) to be exact: only `round`
 * rounds.
 */
export const Decimal = Base.clone({ precision: 80, rounding: Base.ROUND_HALF_EVEN });
export type Decimal = Base;

/** Half-even to the currency's minor unit. */
export const round = (amount: Decimal, currency: string): Decimal =>
  amount.toDecimalPlaces(minorUnitDigits(currency), Base.ROUND_HALF_EVEN);

export const toText = (amount: Decimal, currency: string): string => amount.toFixed(minorUnitDigits(currency));

/** Whether the amount can be paid: it has no more decimals than the currency. */
export const isInMinorUnits = (amount: string, currency: string): boolean =>
  new Decimal(amount).decimalPlaces() <= minorUnitDigits(currency);
