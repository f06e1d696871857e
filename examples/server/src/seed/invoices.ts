import type { Ctx } from '@bottlecrm/core';
import type { InvoiceStatus, PaymentTerms } from '@bottlecrm/invoices';
import { addDays, addMinutes, dateOf } from './calendar.ts';
import { createDeal, type Trade } from './deals.ts';
import { numberDocuments } from './document-numbers.ts';
import type { ConvertedEstimate } from './estimates.ts';
import type { Row } from './insert-rows.ts';
import { createPayments, type Payable, paidOf, type SeededPayment, storePayments } from './payments.ts';
import type { Occurrence } from './recurring-invoices.ts';
import { sentColumns, storeDeals } from './store-deals.ts';
import { range } from './world.ts';

/** What an invoice came from. */
interface Origin {
  readonly estimateId?: string;
  readonly occurrence?: Occurrence;
}

type SeededInvoice = Payable & { readonly origin: Origin };

interface Course {
  readonly status: InvoiceStatus;
  readonly count: number;
  /** Days ago, the latest and the earliest. */
  readonly made: readonly [number, number];
}

/** How invoices went that came from nothing else, so that no clock has something to do about them on the day of the seed. */
const COURSES: readonly Course[] = [
  { status: 'draft', count: 7, made: [1, 9] },
  { status: 'sent', count: 7, made: [2, 12] },
  { status: 'viewed', count: 6, made: [4, 20] },
  { status: 'partially_paid', count: 6, made: [10, 22] },
  { status: 'overdue', count: 8, made: [50, 120] },
  { status: 'paid', count: 20, made: [25, 330] },
  { status: 'cancelled', count: 4, made: [30, 300] },
];
/** With their days. */
const USUAL_TERMS: readonly [PaymentTerms, number] = ['net_30', 30];
const LONG_TERMS: readonly [PaymentTerms, number] = ['net_45', 45];

/** Invoices of every status: those that estimates became, those that schedules made, and others. */
export async function seedInvoices(
  ctx: Ctx,
  trade: Trade,
  { converted, occurrences }: { converted: readonly ConvertedEstimate[]; occurrences: readonly Occurrence[] },
): Promise<void> {
  const invoices = [
    ...converted.map((estimate) => ofEstimate(trade, estimate)),
    ...occurrences.map((occurrence) => ofSchedule(trade, occurrence)),
    ...COURSES.flatMap((course) => range(course.count).map(() => ofItself(trade, course))),
  ];
  const payments = new Map(invoices.map((invoice) => [invoice.id, createPayments(trade, invoice)]));
  const numbers = await numberDocuments(ctx, 'invoice', invoices);
  await storeDeals(
    ctx,
    'invoice',
    invoices.map((one) => ({
      ...one,
      own: { number: numbers.get(one.id), ...columnsOf(trade, one, payments.get(one.id) ?? []) },
    })),
  );
  await storePayments(ctx, [...payments.values()].flat());
}

function ofItself(trade: Trade, { status, made }: Course): SeededInvoice {
  const { random, calendar } = trade;
  const createdAt = calendar.daysAgo(random.between(...made));
  const deal = createDeal(trade, createdAt, random.chance(0.1) ? { shipping: '12.50' } : {});
  return { id: random.id(createdAt), deal, createdAt, status, origin: {} };
}

function ofEstimate(trade: Trade, { estimateId, invoiceId, deal, convertedAt }: ConvertedEstimate): SeededInvoice {
  return { id: invoiceId, deal, createdAt: convertedAt, status: statusAt(trade, convertedAt), origin: { estimateId } };
}

function ofSchedule(trade: Trade, occurrence: Occurrence): SeededInvoice {
  // Before office hours, and the day of the schedule in every organization's time zone.
  const createdAt = new Date(`${occurrence.on}T05:05:00Z`);
  const { deal } = occurrence;
  const id = trade.random.id(createdAt);
  return { id, deal, createdAt, status: statusAt(trade, createdAt), origin: { occurrence } };
}

/** Where an invoice of that age stands, as a rule. */
function statusAt({ random, calendar }: Trade, createdAt: Date): InvoiceStatus {
  const age = calendar.ageOf(createdAt);
  if (age < 12) return 'sent';
  if (age < 25) return 'viewed';
  return age > 50 && random.chance(0.15) ? 'overdue' : 'paid';
}

function columnsOf(trade: Trade, invoice: SeededInvoice, payments: readonly SeededPayment[]): Row {
  const { random } = trade;
  const { deal, createdAt, status, origin } = invoice;
  const issueDate = dateOf(createdAt);
  const [paymentTerms, days] = origin.occurrence ? USUAL_TERMS : random.pick([USUAL_TERMS, USUAL_TERMS, LONG_TERMS]);
  const { paid, due } = paidOf(deal, payments);
  return {
    ...sentColumns(trade, deal, status !== 'draft'),
    status,
    shipping: deal.shipping,
    issue_date: issueDate,
    payment_terms: paymentTerms,
    due_date: addDays(issueDate, days),
    terms: `Payable within ${days} days. Please name the number of the invoice with your payment.`,
    po_number: random.chance(0.4) ? `PO-${random.between(10_000, 99_999)}` : null,
    amount_paid: paid,
    amount_due: due,
    estimate_id: origin.estimateId ?? null,
    recurring_invoice_id: origin.occurrence?.recurringInvoiceId ?? null,
    recurring_on: origin.occurrence?.on ?? null,
    ...journey(trade, invoice),
    paid_at: status === 'paid' ? (payments.at(-1)?.createdAt ?? null) : null,
  };
}

/** When it was sent, looked at or cancelled. */
function journey({ random }: Trade, { status, createdAt }: SeededInvoice): Row {
  const sentAt = addMinutes(createdAt, random.between(5, 240));
  const isSeen = status !== 'draft' && status !== 'sent' && random.chance(status === 'viewed' ? 1 : 0.85);
  return {
    sent_at: status === 'draft' ? null : sentAt,
    viewed_at: isSeen ? addMinutes(sentAt, random.between(30, 1800)) : null,
    cancelled_at: status === 'cancelled' ? addMinutes(sentAt, random.between(2000, 8000)) : null,
  };
}
