import type { DeriveHook } from '@bottlecrm/core';
import { refuse } from './refuse.ts';
import { PAYMENT_TERM_DAYS, type PaymentTerms } from './values.ts';

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`, so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/**
 * The due date follows from the issue date and the terms. A body that gives one without terms has custom terms.
 * @throws {VALIDATION_FAILED} when it gives one that does not agree with its terms, or none with custom ones
 */
export const setDueDate: DeriveHook = (_ctx, values, { body, current }) => {
  const asked = typeof body.dueDate === 'string' ? body.dueDate : undefined;
  if (asked !== undefined && body.paymentTerms === undefined && (!current || asked !== current.dueDate))
    values.paymentTerms = 'custom';
  if (current && ['issueDate', 'paymentTerms', 'dueDate'].every((name) => values[name] === undefined)) return;
  const after = { ...current, ...values };
  const issued = String(after.issueDate);
  const days = PAYMENT_TERM_DAYS[after.paymentTerms as PaymentTerms];
  if (days !== null) {
    const due = addDays(issued, days);
    if (asked !== undefined && asked !== due && body.paymentTerms !== undefined)
      throw refuse('/dueDate', `must be ${due} with these paymentTerms, or come with custom ones`);
    values.dueDate = due;
    return;
  }
  if (typeof after.dueDate !== 'string') throw refuse('/dueDate', 'is required with custom paymentTerms');
  if (after.dueDate < issued) throw refuse('/dueDate', 'must not be before issueDate');
};
