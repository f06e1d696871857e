import { refuse } from '@bottlecrm/core';
import { addDays, addMonths, monthsBetween } from '../days.ts';

/** The most months of one report. */
export const MAX_MONTHS = 60;
const DEFAULT_MONTHS = 12;

/** First and last day of months, given as `YYYY-MM`. */
export const daysOf = (from: string, to = from): readonly [string, string] => [
  `${from}-01`,
  addDays(addMonths(`${to}-01`, 1), -1),
];

/** The month of a day or of itself, so many months later. */
export const monthOf = (date: string, later = 0): string => addMonths(`${date.slice(0, 7)}-01`, later).slice(0, 7);

export interface AskedMonths {
  readonly from: string;
  readonly to: string;
  /** Every `YYYY-MM` from the one to the other. */
  readonly months: readonly string[];
}

/**
 * The months that are asked for: up to the one of `today`, twelve of them, unless said otherwise.
 * @throws {VALIDATION_FAILED} when the last comes before the first, or there are too many
 */
export function askedMonths(asked: { readonly from?: string; readonly to?: string }, today: string): AskedMonths {
  const to = asked.to ?? monthOf(today);
  const from = asked.from ?? monthOf(to, 1 - DEFAULT_MONTHS);
  const count = monthsBetween(from, to) + 1;
  if (count < 1) throw refuse('?from', `must not be after ${to}`);
  if (count > MAX_MONTHS) throw refuse('?from', `must leave at most ${MAX_MONTHS} months up to ${to}`);
  return { from, to, months: Array.from({ length: count }, (_, at) => monthOf(from, at)) };
}
