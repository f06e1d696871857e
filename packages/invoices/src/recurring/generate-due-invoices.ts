import { type Ctx, forEachRecord } from '@bottlecrm/core';
import { generateInvoice } from './generate-invoice.ts';
import { pauseRecurringInvoice } from './pause-recurring-invoice.ts';
import { RecurringInvoice } from './recurring-invoice.ts';

/** Invoices that are made in one transaction: the rest of a long time without a worker is left to the next. */
const AT_ONCE = 25;

/**
 * Makes every invoice of a locked schedule whose day has come, each issued on its day. A schedule whose invoice is refused is
 * paused with the reason, and its people are told: the day is made up for when it is resumed.
 * Answers whether some are left.
 */
export async function generateDueInvoices(ctx: Ctx, id: string): Promise<boolean> {
  for (let made = 0; made < AT_ONCE; made += 1) {
    const recurring = await ctx.get(RecurringInvoice, id);
    const { nextOn } = recurring;
    if (!recurring.isActive || nextOn === null || nextOn > ctx.today) return false;
    const options = { partial: true, pointerOf: (_index: number, pointer: string) => pointer };
    const [result] = await forEachRecord(ctx, [nextOn], options, async (day) => {
      const { id: invoiceId } = await generateInvoice(ctx, recurring, day);
      return { status: 'created', id: invoiceId };
    });
    if (result?.error) {
      await pauseRecurringInvoice(ctx, recurring, result.error);
      return false;
    }
  }
  return true;
}
