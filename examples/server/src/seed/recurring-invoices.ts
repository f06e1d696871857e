import type { Ctx } from '@bottlecrm/core';
import type { RecurringFrequency } from '@bottlecrm/invoices';
import { addDays } from './calendar.ts';
import { createDeal, type Deal, type DealOptions, type Trade } from './deals.ts';
import { storeDeals } from './store-deals.ts';
import { range } from './world.ts';

/** A day on which a recurring invoice made one. */
export interface Occurrence {
  readonly recurringInvoiceId: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly deal: Deal;
}

interface Plan {
  readonly content: NonNullable<DealOptions['content']>;
  readonly frequency: RecurringFrequency;
  /** Days until the next one. */
  readonly nextIn: number;
  /** How many it has made. */
  readonly made: number;
  readonly isActive: boolean;
}

const PLANS: readonly Plan[] = [
  { content: { 'SUP-PRE': '1' }, frequency: 'monthly', nextIn: 9, made: 6, isActive: true },
  { content: { 'SUP-STD': '3' }, frequency: 'quarterly', nextIn: 40, made: 2, isActive: true },
  { content: { 'LIC-CRM': '20', 'LIC-REP': '1' }, frequency: 'yearly', nextIn: 120, made: 1, isActive: true },
  { content: { 'SRV-CON': '7.5' }, frequency: 'biweekly', nextIn: 5, made: 3, isActive: false },
];
const MONTHS: Partial<Record<RecurringFrequency, number>> = { monthly: 1, quarterly: 3, yearly: 12 };
/** A day that every month has. */
const LAST_SAFE_DAY = '28';

/** Recurring invoices whose next day is to come, none of which sends anything by itself; answers what they have made. */
export async function seedRecurringInvoices(ctx: Ctx, trade: Trade): Promise<Occurrence[]> {
  const { random, calendar } = trade;
  const recurring = PLANS.map((plan) => {
    const { content, frequency, made, isActive } = plan;
    const nextOn = nextDay(trade, plan);
    const days = range(made).map((at) => dayBefore(frequency, nextOn, made - at));
    const createdAt = calendar.daysAgo(calendar.ageOf(new Date(days[0] ?? nextOn)) + 3);
    const own = {
      frequency,
      is_active: isActive,
      starts_on: days[0],
      next_on: nextOn,
      last_on: days.at(-1),
      generated_count: made,
    };
    return { id: random.id(createdAt), deal: createDeal(trade, createdAt, { content }), createdAt, own, days };
  });
  await storeDeals(ctx, 'recurring_invoice', recurring);
  return recurring.flatMap(({ id, deal, days }) => days.map((on) => ({ recurringInvoiceId: id, on, deal })));
}

function nextDay({ calendar }: Trade, { frequency, nextIn }: Plan): string {
  const day = calendar.date(nextIn);
  return MONTHS[frequency] && day.slice(8) > LAST_SAFE_DAY ? `${day.slice(0, 8)}${LAST_SAFE_DAY}` : day;
}

/** The day so many times before another. */
function dayBefore(frequency: RecurringFrequency, day: string, times: number): string {
  const months = MONTHS[frequency];
  if (months === undefined) return addDays(day, -14 * times);
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months * times, Number(day.slice(8)))).toISOString().slice(0, 10);
}
