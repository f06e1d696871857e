import { type ResolveHook, refuse } from '@bottlecrm/core';
import { addDays, daysBetween } from '../days.ts';
import { PAYMENT_TERM_DAYS } from '../values.ts';
import type { Invoice } from './invoice.ts';

/**
 * The due date follows from the issue date and the terms. A body that gives one without terms has custom terms.
 * @throws {VALIDATION_FAILED} when it gives one that does not agree with its terms, or none with custom ones
 */
export const setDueDate: ResolveHook<typeof Invoice> = (_ctx, values, { body, current }) => {
  const asked = typeof body.dueDate === 'string' ? body.dueDate : undefined;
  if (asked !== undefined && body.paymentTerms === undefined && (!current || asked !== current.dueDate))
    values.paymentTerms = 'custom';
  if (current && (['issueDate', 'paymentTerms', 'dueDate'] as const).every((name) => values[name] === undefined))
    return;
  const after = { ...current, ...values };
  const issued = String(after.issueDate);
  const days = PAYMENT_TERM_DAYS[after.paymentTerms ?? 'net_30'];
  if (days !== null) {
    const due = addDays(issued, days);
    if (daysBetween(issued, due) < days)
      throw refuse('/issueDate', 'is too late: the due date would be after the year 9999');
    if (asked !== undefined && asked !== due && body.paymentTerms !== undefined)
      throw refuse('/dueDate', `must be ${due} with these paymentTerms, or come with custom ones`);
    values.dueDate = due;
    return;
  }
  if (typeof after.dueDate !== 'string') throw refuse('/dueDate', 'is required with custom paymentTerms');
  if (after.dueDate < issued) throw refuse('/dueDate', 'must not be before issueDate');
};
