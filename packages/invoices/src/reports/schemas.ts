import { type Static, type TSchema, Type } from '@bottlecrm/core';
import { ESTIMATE_STATUSES, INVOICE_STATUSES } from '../values.ts';
import { MAX_MONTHS } from './months.ts';

/** Days past the due date. */
export const AGING_BUCKETS = ['current', 'days1To30', 'days31To60', 'days61To90', 'daysOver90'] as const;
export type AgingBucket = (typeof AGING_BUCKETS)[number];

const closed = { additionalProperties: false } as const;
const Count = Type.Integer({ minimum: 0 });
const Currency = Type.String({ description: 'ISO 4217.' });
const Amount = Type.String({ description: 'Decimal string, written as records write money.' });
const Today = Type.String({ format: 'date', description: "The organization's today." });
const Month = Type.String({
  pattern: '^[12]\\d{3}-(0[1-9]|1[0-2])$',
  'x-must': 'be a month, YYYY-MM',
  description: '`YYYY-MM`',
});
const AccountId = Type.String({ format: 'uuid', description: 'Only invoices of this account.' });

/** Properties of these names, each with its schema. */
const each = <K extends string, const S extends TSchema>(names: readonly K[], schemaOf: (name: K) => S): Record<K, S> =>
  Object.fromEntries(names.map((name) => [name, schemaOf(name)])) as Record<K, S>;
const orNull = <const S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

const Figure = Type.Object({ count: Count, amount: Amount }, { ...closed, title: 'InvoiceFigure' });
const CurrencyFigure = Type.Object(
  { currency: Currency, count: Count, amount: Amount },
  { ...closed, title: 'InvoiceCurrencyFigure' },
);
const figures = (description: string) =>
  Type.Object(
    { count: Count, amounts: Type.Array(CurrencyFigure) },
    { ...closed, title: 'InvoiceFigures', description },
  );

export const InvoiceAgingQuery = Type.Object(
  { accountId: Type.Optional(AccountId) },
  { ...closed, title: 'InvoiceAgingQuery' },
);
export const InvoiceAgingResponse = Type.Object(
  {
    asOf: Today,
    data: Type.Array(
      Type.Object(
        { currency: Currency, ...each(AGING_BUCKETS, () => Figure), total: Figure },
        { ...closed, title: 'InvoiceAgingOfCurrency' },
      ),
      { description: 'By currency.' },
    ),
  },
  { ...closed, title: 'InvoiceAgingResponse' },
);
export type InvoiceAging = Static<typeof InvoiceAgingResponse>;

export const InvoiceRevenueQuery = Type.Object(
  {
    from: Type.Optional({ ...Month, description: 'Default: eleven months before `to`.' }),
    to: Type.Optional({ ...Month, description: `Default: the month of today. At most ${MAX_MONTHS} months.` }),
    accountId: Type.Optional(AccountId),
  },
  { ...closed, title: 'InvoiceRevenueQuery' },
);
export type InvoiceRevenueInput = Static<typeof InvoiceRevenueQuery>;
export const InvoiceRevenueResponse = Type.Object(
  {
    from: Month,
    to: Month,
    data: Type.Array(
      Type.Object(
        {
          month: Month,
          currency: Currency,
          invoiced: {
            ...Amount,
            description: 'Total of the invoices issued in the month, but for drafts and cancelled ones.',
          },
          invoiceCount: Count,
          paid: { ...Amount, description: 'Payments of the month.' },
          paymentCount: Count,
        },
        { ...closed, title: 'InvoiceRevenueOfMonth' },
      ),
      { description: 'By month, then currency; every currency that occurs has every month.' },
    ),
  },
  { ...closed, title: 'InvoiceRevenueResponse' },
);
export type InvoiceRevenue = Static<typeof InvoiceRevenueResponse>;

const OPEN = 'status[in]=sent,viewed,partially_paid,overdue';

export const InvoiceDashboardResponse = Type.Object(
  {
    asOf: Today,
    invoices: orNull(
      Type.Object(
        {
          byStatus: Type.Object(
            each(INVOICE_STATUSES, (status) => figures(`\`GET /invoices?status=${status}\`; amounts are totals.`)),
            closed,
          ),
          outstanding: figures(`\`GET /invoices?${OPEN}\`; amounts are what is due.`),
          overdue: figures('`GET /invoices?status=overdue`; amounts are what is due.'),
          dueThisWeek: figures(
            `\`GET /invoices?${OPEN}&dueDate[gte]=…&dueDate[lte]=…\`, today and the six days after it; amounts are what is due.`,
          ),
        },
        { ...closed, title: 'InvoiceDashboardInvoices' },
      ),
    ),
    payments: orNull(
      Type.Object(
        {
          paidThisMonth: figures(
            '`GET /payments?paidOn[gte]=…&paidOn[lte]=…`, the first and the last day of the month.',
          ),
        },
        { ...closed, title: 'InvoiceDashboardPayments' },
      ),
    ),
    estimates: orNull(
      Type.Object(
        {
          byStatus: Type.Object(
            each(ESTIMATE_STATUSES, (status) => figures(`\`GET /estimates?status=${status}\`; amounts are totals.`)),
            closed,
          ),
          acceptanceRate: Type.Unsafe<number | null>({
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
            description:
              'Accepted ones of those that were accepted or declined, to four decimals; null when none was: `GET /estimates?status=accepted` and `?status=declined`.',
          }),
        },
        { ...closed, title: 'InvoiceDashboardEstimates' },
      ),
    ),
    recurringInvoices: orNull(
      Type.Object(
        { activeCount: { ...Count, description: '`GET /recurring-invoices?isActive=true`' } },
        { ...closed, title: 'InvoiceDashboardRecurringInvoices' },
      ),
    ),
  },
  {
    ...closed,
    title: 'InvoiceDashboardResponse',
    description:
      'Each figure names the list that it agrees with, `total=true` and a currency where there is one; a part is null when its caller may not read what it tells of.',
  },
);
export type InvoiceDashboard = Static<typeof InvoiceDashboardResponse>;
export type DashboardPart<K extends keyof InvoiceDashboard> = NonNullable<InvoiceDashboard[K]>;

export const OverdueAmount = Type.Object(
  {
    overdueAmount: orNull(
      Type.Array(Type.Object({ currency: Currency, amount: Amount }, { ...closed, title: 'OverdueAmountOfCurrency' }), {
        description: 'What is due of overdue invoices, by currency; null when the caller may not read it.',
      }),
    ),
  },
  closed,
);
