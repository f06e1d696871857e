import type { Ctx } from '@bottlecrm/core';
import type { EstimateStatus } from '@bottlecrm/invoices';
import { addDays, addMinutes, dateOf } from './calendar.ts';
import { createDeal, type Deal, type Trade } from './deals.ts';
import { numberDocuments } from './document-numbers.ts';
import type { Row } from './insert-rows.ts';
import { sentColumns, storeDeals } from './store-deals.ts';
import { range } from './world.ts';

/** An estimate that became an invoice. */
export interface ConvertedEstimate {
  readonly estimateId: string;
  readonly invoiceId: string;
  readonly deal: Deal;
  readonly convertedAt: Date;
}

interface Course {
  readonly status: EstimateStatus;
  readonly isConverted?: boolean;
  readonly count: number;
  /** Days ago, the latest and the earliest. */
  readonly made: readonly [number, number];
}

/** How estimates went, so that no clock has something to do about them on the day of the seed. */
const COURSES: readonly Course[] = [
  { status: 'draft', count: 5, made: [1, 8] },
  { status: 'sent', count: 5, made: [2, 10] },
  { status: 'viewed', count: 5, made: [4, 18] },
  { status: 'accepted', count: 4, made: [8, 25] },
  { status: 'accepted', isConverted: true, count: 10, made: [22, 320] },
  { status: 'declined', count: 5, made: [20, 250] },
  { status: 'expired', count: 6, made: [50, 300] },
];
const VALID_DAYS = 30;
const LONGEST_ANSWER = 15;

/** Estimates of every status; answers those that became invoices. */
export async function seedEstimates(ctx: Ctx, trade: Trade): Promise<ConvertedEstimate[]> {
  const estimates = COURSES.flatMap((course) => range(course.count).map(() => createEstimate(trade, course)));
  const numbers = await numberDocuments(ctx, 'estimate', estimates);
  await storeDeals(
    ctx,
    'estimate',
    estimates.map((one) => ({ ...one, own: { number: numbers.get(one.id), ...one.own } })),
  );
  return estimates.flatMap(({ converted }) => converted ?? []);
}

function createEstimate(trade: Trade, course: Course) {
  const { random, calendar } = trade;
  const age = random.between(...course.made);
  const createdAt = calendar.daysAgo(age);
  const id = random.id(createdAt);
  const deal = createDeal(trade, createdAt);
  const issueDate = dateOf(createdAt);
  const converted = course.isConverted ? convert(trade, { estimateId: id, deal, age }) : undefined;
  const own: Row = {
    ...sentColumns(trade, deal, course.status !== 'draft'),
    status: course.status,
    issue_date: issueDate,
    expiry_date: addDays(issueDate, VALID_DAYS),
    terms: 'Prices hold until the date above.',
    ...journey(trade, course, createdAt),
    ...answer(trade, { course, deal, age }),
    converted_at: converted?.convertedAt ?? null,
    converted_invoice_id: converted?.invoiceId ?? null,
  };
  return { id, deal, createdAt, own, converted };
}

/** Once the client had answered. */
function convert({ random, calendar }: Trade, { age, ...estimate }: { estimateId: string; deal: Deal; age: number }) {
  const convertedAt = calendar.daysAgo(age - LONGEST_ANSWER - 3);
  return { ...estimate, invoiceId: random.id(convertedAt), convertedAt };
}

/** When it was sent, and looked at. */
function journey({ random }: Trade, { status }: Course, createdAt: Date) {
  const sentAt = addMinutes(createdAt, random.between(10, 240));
  const isSeen = status !== 'draft' && status !== 'sent';
  return {
    sent_at: status === 'draft' ? null : sentAt,
    viewed_at: isSeen ? addMinutes(sentAt, random.between(30, 1800)) : null,
  };
}

/** What the client said to it, from an address that is kept for documentation. @see https://www.rfc-editor.org/rfc/rfc5737 */
function answer({ random, calendar }: Trade, { course, deal, age }: { course: Course; deal: Deal; age: number }) {
  const { person } = deal.contact;
  const isAnswer = course.status === 'accepted' || course.status === 'declined';
  const at = isAnswer ? calendar.daysAgo(age - random.between(5, Math.min(age - 1, LONGEST_ANSWER))) : null;
  return {
    accepted_at: course.status === 'accepted' ? at : null,
    declined_at: course.status === 'declined' ? at : null,
    respondent_name: isAnswer ? `${person.firstName} ${person.lastName}` : null,
    respondent_email: isAnswer ? person.email : null,
    respondent_ip: isAnswer ? `203.0.113.${random.between(1, 254)}` : null,
  };
}
