import { Account } from '@bottlecrm/accounts';
import type { Ctx } from '@bottlecrm/core';
import { generateInvoice } from './recurring/generate-invoice.ts';
import { RecurringInvoice } from './recurring-invoice.ts';

/** Invoices that are made in one transaction: the rest of a long time without a worker is left to the next. */
const AT_ONCE = 25;

/**
 * Makes every invoice of a locked schedule whose day has come, each issued on its day; one whose account has been deleted is paused.
 * Answers whether some are left.
 */
export async function generateDueInvoices(ctx: Ctx, id: string): Promise<boolean> {
  for (let made = 0; made < AT_ONCE; made += 1) {
    const recurring = await ctx.get(RecurringInvoice, id);
    if (!recurring.isActive || recurring.nextOn === null || recurring.nextOn > ctx.today) return false;
    const [account] = await ctx.referable(Account, [recurring.accountId]);
    if (account === undefined) {
      await ctx.update(RecurringInvoice, id, { isActive: false }, { set: { pausedBecause: 'account_deleted' } });
      return false;
    }
    await generateInvoice(ctx, recurring, recurring.nextOn);
  }
  return true;
}
