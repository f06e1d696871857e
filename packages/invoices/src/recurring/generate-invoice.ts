import { type Ctx, type RecordOf, refuseReference } from '@bottlecrm/core';
import { clientSnapshot } from '../documents/client-snapshot.ts';
import { copyOf, isContactThere } from '../documents/copy-document.ts';
import type { CopyInput } from '../documents/schemas.ts';
import { recurringInvoiceGenerated } from '../events.ts';
import { Invoice } from '../invoices/invoice.ts';
import { sendInvoice } from '../invoices/send-invoice.ts';
import { occurrenceAfter } from './occurrences.ts';
import { RecurringInvoice } from './recurring-invoice.ts';

/** Whom the invoice belongs to when nobody is assigned: whoever set the schedule up sees what it makes. */
export const peopleOf = ({ assigneeIds, createdBy }: RecordOf<typeof RecurringInvoice>): string[] =>
  assigneeIds.length === 0 && createdBy ? [createdBy] : assigneeIds;

async function canBeSent(ctx: Ctx, invoice: RecordOf<typeof Invoice>): Promise<boolean> {
  if (invoice.lineItems.length === 0) return false;
  return !ctx.has('mail') || typeof (await clientSnapshot(ctx, invoice)).clientEmail === 'string';
}

/**
 * Makes the invoice of a locked schedule's next day, issued on `issueDate`, and plans the one after it. Sent where the schedule
 * says so; without lines or an address to send it to it stays a draft.
 * @throws {INVALID_REFERENCE} when the account has been deleted, or the contact has left it
 * @throws {VALIDATION_FAILED} naming a required custom field that neither the schedule nor `input` has
 */
export async function generateInvoice(
  ctx: Ctx,
  recurring: RecordOf<typeof RecurringInvoice>,
  issueDate: string,
  input: CopyInput = {},
): Promise<RecordOf<typeof Invoice>> {
  const system = ctx.elevated;
  const { id, nextOn, paymentTerms, shipping, poNumber, reminderFrequency } = recurring;
  if (nextOn === null) throw new RangeError('A schedule that has ended makes no invoice.');
  if (!(await isContactThere(ctx, recurring))) throw refuseReference('/contactId');
  const { remindersEnabled, reminderDaysBefore, reminderDaysAfter } = recurring;
  const invoicing = { paymentTerms, shipping, poNumber, remindersEnabled, reminderDaysBefore, reminderDaysAfter };
  const copy = await copyOf(ctx, { ...recurring, assigneeIds: peopleOf(recurring) });
  const values = { ...copy, ...invoicing, reminderFrequency, issueDate, ...input };
  const invoice = await system.create(Invoice, values, {
    set: { recurringInvoiceId: id, recurringOn: nextOn },
    madeFrom: { entity: RecurringInvoice, record: recurring },
  });
  const next = {
    nextOn: occurrenceAfter(recurring, nextOn) ?? null,
    lastOn: nextOn,
    generatedCount: recurring.generatedCount + 1,
  };
  await system.update(RecurringInvoice, id, {}, { set: next });
  await ctx.emit(recurringInvoiceGenerated, { recurringInvoiceId: id, invoiceId: invoice.id });
  return recurring.autoSend && (await canBeSent(system, invoice)) ? sendInvoice(system, invoice.id) : invoice;
}
