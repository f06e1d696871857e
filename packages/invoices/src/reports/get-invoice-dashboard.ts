import { type Ctx, sql } from '@bottlecrm/core';
import { addDays } from '../days.ts';
import { Estimate } from '../estimates/estimate.ts';
import { Invoice } from '../invoices/invoice.ts';
import { INVOICE_MOVES } from '../invoices/invoice-moves.ts';
import { Decimal } from '../money/decimal.ts';
import { Payment } from '../payments/payment.ts';
import { RecurringInvoice } from '../recurring/recurring-invoice.ts';
import { ESTIMATE_STATUSES, type EstimateStatus, INVOICE_STATUSES, type InvoiceStatus } from '../values.ts';
import { type CurrencyFigure, type Figures, figuresOf } from './figures.ts';
import { daysOf, monthOf } from './months.ts';
import { partOrNull, reportable } from './read-access.ts';
import type { DashboardPart, InvoiceDashboard } from './schemas.ts';

/** Today and the six days after it. */
const WEEK_DAYS = 7;
const RATE_DIGITS = 4;

type Row<S extends string> = CurrencyFigure & { readonly status: S };

const byStatus = <S extends string>(statuses: readonly S[], rows: readonly Row<S>[]): Record<S, Figures> =>
  Object.fromEntries(
    statuses.map((status) => [status, figuresOf(rows.filter((row) => row.status === status))]),
  ) as Record<S, Figures>;

async function invoicesPart(ctx: Ctx): Promise<DashboardPart<'invoices'>> {
  const readable = reportable(ctx, Invoice, ['status', 'currency', 'dueDate', 'total', 'amountDue']);
  const lastDay = addDays(ctx.today, WEEK_DAYS - 1);
  const { rows } = await sql<Row<InvoiceStatus> & { isDueThisWeek: boolean; due: string }>`select t.status, t.currency,
      coalesce(t.due_date between ${ctx.today} and ${lastDay}, false) as "isDueThisWeek",
      count(*)::integer as count, sum(t.total)::text as amount, sum(t.amount_due)::text as due
    from invoices t where ${readable} group by 1, 2, 3`.execute(ctx.db);
  const due = rows.map((row) => ({ ...row, amount: row.due }));
  const open = due.filter(({ status }) => INVOICE_MOVES.pay.from.some((one) => one === status));
  return {
    byStatus: byStatus(INVOICE_STATUSES, rows),
    outstanding: figuresOf(open),
    overdue: figuresOf(due.filter(({ status }) => status === 'overdue')),
    dueThisWeek: figuresOf(open.filter(({ isDueThisWeek }) => isDueThisWeek)),
  };
}

async function paymentsPart(ctx: Ctx): Promise<DashboardPart<'payments'>> {
  const readable = reportable(ctx, Payment, ['currency', 'paidOn', 'amount']);
  const [first, last] = daysOf(monthOf(ctx.today));
  const { rows } = await sql<CurrencyFigure>`select t.currency, count(*)::integer as count,
      sum(t.amount)::text as amount
    from payments t where ${readable} and t.paid_on between ${first} and ${last} group by 1`.execute(ctx.db);
  return { paidThisMonth: figuresOf(rows) };
}

async function estimatesPart(ctx: Ctx): Promise<DashboardPart<'estimates'>> {
  const readable = reportable(ctx, Estimate, ['status', 'currency', 'total']);
  const { rows } = await sql<Row<EstimateStatus>>`select t.status, t.currency, count(*)::integer as count,
      sum(t.total)::text as amount
    from estimates t where ${readable} group by 1, 2`.execute(ctx.db);
  const figures = byStatus(ESTIMATE_STATUSES, rows);
  return { byStatus: figures, acceptanceRate: rateOf(figures.accepted.count, figures.declined.count) };
}

function rateOf(accepted: number, declined: number): number | null {
  const answered = accepted + declined;
  return answered === 0 ? null : new Decimal(accepted).div(answered).toDecimalPlaces(RATE_DIGITS).toNumber();
}

async function recurringPart(ctx: Ctx): Promise<DashboardPart<'recurringInvoices'>> {
  const readable = reportable(ctx, RecurringInvoice, ['isActive']);
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count
    from recurring_invoices t where ${readable} and t.is_active`.execute(ctx.db);
  return { activeCount: rows[0]?.count ?? 0 };
}

/**
 * The figures of today, each of which is what a list has that its caller may ask for. A part is null when the caller may not
 * read what it tells of.
 */
export async function getInvoiceDashboard(ctx: Ctx): Promise<InvoiceDashboard> {
  return {
    asOf: ctx.today,
    invoices: await partOrNull(() => invoicesPart(ctx)),
    payments: await partOrNull(() => paymentsPart(ctx)),
    estimates: await partOrNull(() => estimatesPart(ctx)),
    recurringInvoices: await partOrNull(() => recurringPart(ctx)),
  };
}
