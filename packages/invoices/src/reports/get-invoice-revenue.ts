import { type Ctx, type RawBuilder, type SqlBool, sql } from '@bottlecrm/core';
import { Payment } from '../payments/payment.ts';
import { byCurrency, type CurrencyFigure, type Figure, sumOf } from './figures.ts';
import { askedMonths, daysOf } from './months.ts';
import { reportableInvoices } from './read-access.ts';
import type { InvoiceRevenue, InvoiceRevenueInput } from './schemas.ts';

interface Row extends CurrencyFigure {
  /** `YYYY-MM` */
  readonly month: string;
}
type Days = readonly [string, string];

async function invoicedIn(ctx: Ctx, readable: RawBuilder<SqlBool>, [first, last]: Days): Promise<Row[]> {
  const { rows } = await sql<Row>`select to_char(t.issue_date::timestamp, 'YYYY-MM') as month, t.currency,
      count(*)::integer as count, sum(t.total)::text as amount
    from invoices t where ${readable} and t.issue_date between ${first} and ${last}
      and t.status not in ('draft', 'cancelled')
    group by 1, 2`.execute(ctx.db);
  return rows;
}

async function paidIn(ctx: Ctx, readable: RawBuilder<SqlBool>, [first, last]: Days): Promise<Row[]> {
  const { rows } = await sql<Row>`select to_char(p.paid_on::timestamp, 'YYYY-MM') as month, p.currency,
      count(*)::integer as count, sum(p.amount)::text as amount
    from payments p join invoices t on t.org_id = p.org_id and t.id = p.invoice_id
    where p.org_id = ${ctx.org.id} and p.deleted_at is null and p.paid_on between ${first} and ${last} and ${readable}
    group by 1, 2`.execute(ctx.db);
  return rows;
}

/**
 * What was invoiced in each month by issue date, drafts and cancelled invoices left out, and what was paid in it: of invoices
 * that the caller may read, and of their payments whoever recorded them. Every currency that occurs has every month.
 * @throws {VALIDATION_FAILED} @throws {FORBIDDEN}
 */
export async function getInvoiceRevenue(ctx: Ctx, query: InvoiceRevenueInput = {}): Promise<InvoiceRevenue> {
  const { accountId, ...asked } = query;
  const { from, to, months } = askedMonths(asked, ctx.today);
  const readable = reportableInvoices(ctx, ['status', 'currency', 'issueDate', 'total'], accountId);
  ctx.requireFields(Payment, ['currency', 'paidOn', 'amount']);
  const days = daysOf(from, to);
  const invoiced = await invoicedIn(ctx, readable, days);
  const paid = await paidIn(ctx, readable, days);
  const currencies = byCurrency([...invoiced, ...paid]).map(([currency]) => currency);
  const [invoicedOf, paidOf] = [lookup(invoiced), lookup(paid)];
  const data = months.flatMap((month) =>
    currencies.map((currency) => {
      const [issued, received] = [invoicedOf(month, currency), paidOf(month, currency)];
      return {
        month,
        currency,
        invoiced: issued.amount,
        invoiceCount: issued.count,
        paid: received.amount,
        paymentCount: received.count,
      };
    }),
  );
  return { from, to, data };
}

/** The figure of a month and currency: zero where there is none. */
function lookup(rows: readonly Row[]): (month: string, currency: string) => Figure {
  const known = Map.groupBy(rows, ({ month, currency }) => `${month} ${currency}`);
  return (month, currency) => sumOf(known.get(`${month} ${currency}`) ?? []);
}
