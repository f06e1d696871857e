import type { Ctx } from '@bottlecrm/core';
import { mailReminder } from '../documents/mail-document.ts';
import { Invoice } from './invoice.ts';
import { isReminderDue, type Reminding } from './reminder-due.ts';

/** Mails the client of a locked invoice when a day has come to remind of it, and keeps that it was done. Answers whether it was. */
export async function remindOfInvoice(ctx: Ctx, id: string): Promise<boolean> {
  const system = ctx.elevated;
  const invoice = await system.get(Invoice, id);
  if (!ctx.has('mail') || invoice.clientEmail === null) return false;
  if (!isReminderDue(invoice as Reminding, ctx.today)) return false;
  await mailReminder(system, invoice);
  const set = { lastReminderOn: ctx.today, reminderCount: invoice.reminderCount + 1 };
  await system.update(Invoice, id, {}, { set });
  return true;
}
