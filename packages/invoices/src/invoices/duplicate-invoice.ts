import type { Ctx, RecordOf } from '@bottlecrm/core';
import { addDays, daysBetween } from '../days.ts';
import { copyOf } from '../documents/copy-document.ts';
import type { CopyInput } from '../documents/schemas.ts';
import { Invoice } from './invoice.ts';

/**
 * A new draft, issued today, with a number of its own and the client, lines and terms of another invoice.
 * @throws {NOT_FOUND} @throws {VALIDATION_FAILED} naming a required custom field that neither has
 */
export async function duplicateInvoice(ctx: Ctx, id: string, input: CopyInput = {}): Promise<RecordOf<typeof Invoice>> {
  const invoice = await ctx.get(Invoice, id);
  const { paymentTerms, shipping, poNumber, remindersEnabled, reminderDaysBefore, reminderDaysAfter } = invoice;
  const term = daysBetween(String(invoice.issueDate), String(invoice.dueDate));
  const copy = {
    ...(await copyOf(ctx, invoice)),
    paymentTerms,
    ...(paymentTerms === 'custom' ? { dueDate: addDays(ctx.today, term) } : {}),
    shipping,
    poNumber,
    remindersEnabled,
    reminderDaysBefore,
    reminderDaysAfter,
    reminderFrequency: invoice.reminderFrequency,
    ...input,
  };
  return ctx.create(Invoice, copy, { madeFrom: { entity: Invoice, record: invoice } });
}
