import { formatMoney } from '@bottlecrm/core';
import { Decimal } from '../money/decimal.ts';

/** How many records there are, and what they come to. */
export interface Figure {
  readonly count: number;
  /** Decimal string, written as records write money. */
  readonly amount: string;
}

export interface CurrencyFigure extends Figure {
  /** ISO 4217. */
  readonly currency: string;
}

/** Figures in all currencies, sorted by currency. */
export interface Figures {
  readonly count: number;
  readonly amounts: CurrencyFigure[];
}

/** Figures of one currency as one; zero when there are none. */
export const sumOf = (figures: readonly Figure[]): Figure => ({
  count: figures.reduce((total, { count }) => total + count, 0),
  amount: formatMoney(figures.reduce((total, { amount }) => total.plus(amount), new Decimal(0)).toFixed(4)),
});

/** What there is of each currency, sorted by currency. */
export const byCurrency = <F extends { readonly currency: string }>(figures: readonly F[]): [string, F[]][] =>
  [...Map.groupBy(figures, ({ currency }) => currency)].sort(([a], [b]) => (a < b ? -1 : 1));

export const figuresOf = (figures: readonly CurrencyFigure[]): Figures => ({
  count: figures.reduce((total, { count }) => total + count, 0),
  amounts: byCurrency(figures).map(([currency, own]) => ({ currency, ...sumOf(own) })),
});
