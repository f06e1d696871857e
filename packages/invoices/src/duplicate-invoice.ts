import type { Ctx, RecordOf } from '@bottlecrm/core';
import { addDays, daysBetween } from './days.ts';
import { copyOf } from './documents/copy-document.ts';
import { Invoice } from './invoice.ts';

/** A new draft, issued today, with a number of its own and the client, lines and terms of another invoice. @throws {NOT_FOUND} */
export async function duplicateInvoice(ctx: Ctx, id: string): Promise<RecordOf<typeof Invoice>> {
  const invoice = await ctx.get(Invoice, id);
  const { paymentTerms, shipping, poNumber, remindersEnabled, reminderDaysBefore, reminderDaysAfter } = invoice;
  const term = daysBetween(String(invoice.issueDate), String(invoice.dueDate));
  return ctx.create(Invoice, {
    ...(await copyOf(ctx, invoice)),
    paymentTerms,
    ...(paymentTerms === 'custom' ? { dueDate: addDays(ctx.today, term) } : {}),
    shipping,
    poNumber,
    remindersEnabled,
    reminderDaysBefore,
    reminderDaysAfter,
    reminderFrequency: invoice.reminderFrequency,
  } as never);
}
