import { accountSummaryPart } from '@bottlecrm/accounts';
import { type Ctx, sql } from '@bottlecrm/core';
import { type CurrencyFigure, figuresOf } from './figures.ts';
import { partOrNull, reportableInvoices } from './read-access.ts';
import { OverdueAmount } from './schemas.ts';

async function overdueAmountOf(ctx: Ctx, accountId: string): Promise<{ currency: string; amount: string }[]> {
  const readable = reportableInvoices(ctx, ['status', 'currency', 'amountDue'], accountId);
  const { rows } = await sql<CurrencyFigure>`select t.currency, count(*)::integer as count,
      sum(t.amount_due)::text as amount
    from invoices t where ${readable} and t.status = 'overdue' group by 1`.execute(ctx.db);
  return figuresOf(rows).amounts.map(({ currency, amount }) => ({ currency, amount }));
}

/** What an account has not paid in time, in its summary. */
export const overdueAmountPart = accountSummaryPart({
  name: 'invoices',
  schema: OverdueAmount,
  compute: async (ctx, accountId) => ({ overdueAmount: await partOrNull(() => overdueAmountOf(ctx, accountId)) }),
});
