import type { Ctx, ResolveHook } from '@bottlecrm/core';
import { invoiceErrors } from '../errors.ts';
import type { Estimate } from '../estimates/estimate.ts';
import type { Invoice } from '../invoices/invoice.ts';

/** What may change of a document that its client has: it is not on the paper, or it is for the organization's own eyes. */
const OPEN: ReadonlySet<string> = new Set([
  'notes',
  'externalId',
  'customFields',
  'assigneeIds',
  'teamIds',
  'remindersEnabled',
  'reminderDaysBefore',
  'reminderDaysAfter',
  'reminderFrequency',
]);

/** A document that was sent stays as its client has it. `document` are the fields that are on it. @throws {DOCUMENT_ALREADY_SENT} */
export function keepSent(document: ReadonlySet<string>): ResolveHook<typeof Invoice | typeof Estimate, 'update'> {
  return (_ctx, values, { current }) => {
    if (current.status === 'draft') return;
    const changed = Object.keys(values).filter((name) => document.has(name) && !OPEN.has(name));
    if (changed.length > 0)
      throw invoiceErrors.DOCUMENT_ALREADY_SENT({
        detail: 'Cancel it and duplicate it to correct it.',
        errors: changed.map((name) => ({ pointer: `/${name}`, detail: 'cannot change any more' })),
      });
  };
}

/** Only drafts are deleted. @throws {DOCUMENT_ALREADY_SENT} */
export const keepUndeleted = (_ctx: Ctx, { status }: { readonly status: string }): void => {
  if (status !== 'draft')
    throw invoiceErrors.DOCUMENT_ALREADY_SENT('Only drafts are deleted. Cancel an invoice that was sent.');
};

/** A number stays with its document for good. @throws {DOCUMENT_NUMBERED} */
export const keepNumbered = (): never => {
  throw invoiceErrors.DOCUMENT_NUMBERED('Its number is never given again. It goes with its organization.');
};
