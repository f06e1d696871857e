import { type Ctx, sql } from '@bottlecrm/core';
import { INVOICE_MOVES } from '../invoices/invoice-moves.ts';
import { byCurrency, type CurrencyFigure, sumOf } from './figures.ts';
import { reportableInvoices } from './read-access.ts';
import { AGING_BUCKETS, type AgingBucket, type InvoiceAging } from './schemas.ts';

interface Row extends CurrencyFigure {
  readonly bucket: AgingBucket;
}

/**
 * What is due of invoices that were sent and are not wholly paid, by currency and days past the due date on the organization's
 * clock: of those that the caller may read.
 * @throws {FORBIDDEN}
 */
export async function getInvoiceAging(ctx: Ctx, query: { readonly accountId?: string } = {}): Promise<InvoiceAging> {
  const readable = reportableInvoices(ctx, ['status', 'currency', 'dueDate', 'amountDue'], query.accountId);
  const today = sql`${ctx.today}::date`;
  const { rows } = await sql<Row>`select t.currency, case
      when t.due_date is null or t.due_date >= ${today} then 'current'
      when t.due_date >= ${today} - 30 then 'days1To30'
      when t.due_date >= ${today} - 60 then 'days31To60'
      when t.due_date >= ${today} - 90 then 'days61To90'
      else 'daysOver90' end as bucket, count(*)::integer as count, sum(t.amount_due)::text as amount
    from invoices t where ${readable} and t.status = any(${[...INVOICE_MOVES.pay.from]}::text[])
    group by 1, 2`.execute(ctx.db);
  const data = byCurrency(rows).map(([currency, own]) => ({
    currency,
    ...bucketsOf((bucket) => sumOf(own.filter((row) => row.bucket === bucket))),
    total: sumOf(own),
  }));
  return { asOf: ctx.today, data };
}

const bucketsOf = <T>(of: (bucket: AgingBucket) => T): Record<AgingBucket, T> =>
  Object.fromEntries(AGING_BUCKETS.map((bucket) => [bucket, of(bucket)])) as Record<AgingBucket, T>;
