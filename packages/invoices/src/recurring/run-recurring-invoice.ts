import type { Ctx, RecordOf } from '@bottlecrm/core';
import type { CopyInput } from '../documents/schemas.ts';
import { invoiceErrors } from '../errors.ts';
import { Invoice } from '../invoices/invoice.ts';
import { generateInvoice } from './generate-invoice.ts';
import { RecurringInvoice } from './recurring-invoice.ts';

/**
 * Makes the next invoice of a schedule now, issued today, ahead of its day; the schedule goes on with the day after it. Of two at
 * once each makes one of its own.
 * @throws {NOT_FOUND} {FORBIDDEN} {RECURRING_INVOICE_PAUSED} {RECURRING_INVOICE_ENDED} {INVALID_REFERENCE}
 * @throws {VALIDATION_FAILED} naming a required custom field that neither the schedule nor `input` has
 */
export async function runRecurringInvoice(
  ctx: Ctx,
  id: string,
  input: CopyInput = {},
): Promise<RecordOf<typeof Invoice>> {
  if (input.customFields) ctx.requireWritable(Invoice, ['customFields']);
  const recurring = await ctx.lock(RecurringInvoice, id, 'recurringInvoice:run');
  if (!recurring.isActive) throw invoiceErrors.RECURRING_INVOICE_PAUSED('Activate it first.');
  if (recurring.nextOn === null) throw invoiceErrors.RECURRING_INVOICE_ENDED('Its last day has passed.');
  return generateInvoice(ctx, recurring, ctx.today, input);
}
