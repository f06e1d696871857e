import { type Ctx, type RecordOf, type ResolveHook, refuse, sql } from '@bottlecrm/core';
import { addDays } from '../days.ts';
import { occurrenceFrom, type RecurringSchedule } from './occurrences.ts';
import type { RecurringInvoice } from './recurring-invoice.ts';

const SCHEDULE = ['frequency', 'intervalDays', 'startsOn', 'endsOn'] as const;

const laterOf = (one: string, other: string): string => (one > other ? one : other);
const earlierOf = (one: string, other: string): string => (one < other ? one : other);

/** @throws {VALIDATION_FAILED} */
function checkSchedule({ frequency, intervalDays, startsOn, endsOn }: RecurringSchedule): void {
  if (frequency === 'custom_days' && intervalDays === null)
    throw refuse('/intervalDays', 'is required with the frequency custom_days');
  if (frequency !== 'custom_days' && intervalDays !== null)
    throw refuse('/intervalDays', 'is for the frequency custom_days alone');
  if (endsOn !== null && endsOn < startsOn) throw refuse('/endsOn', 'must not be before startsOn');
}

/** The first day from one on, after the latest that was taken. */
const nextDay = (schedule: RecurringSchedule, from: string, lastOn: string | null | undefined): string | undefined =>
  occurrenceFrom(schedule, lastOn ? laterOf(from, addDays(lastOn, 1)) : from);

/**
 * The next day follows from the schedule, from today on. What a member's pause left out is not made up for; days that passed
 * while nothing ran, or that were refused, are, also when the schedule is changed meanwhile. No day is taken twice.
 */
export const planNext: ResolveHook<typeof RecurringInvoice> = (ctx, values, { body, current }) => {
  const changed = SCHEDULE.some((name) => values[name] !== undefined);
  const resumed = current !== undefined && current.isActive === false && values.isActive === true;
  if (resumed) Object.assign(values, { pausedBecause: null, pauseDetail: null });
  if (current && !changed && !resumed) return;
  if (
    current &&
    values.frequency !== undefined &&
    values.frequency !== 'custom_days' &&
    body.intervalDays === undefined
  )
    values.intervalDays = null;
  const { frequency, startsOn, intervalDays = null, endsOn = null } = { ...current, ...values };
  if (frequency === undefined || startsOn === undefined) return;
  const schedule: RecurringSchedule = { frequency, startsOn, intervalDays, endsOn };
  checkSchedule(schedule);
  const { nextOn, lastOn } = { nextOn: null, lastOn: null, ...current };
  const rested = resumed && current?.pausedBecause === null;
  const from = nextOn && !rested ? earlierOf(nextOn, ctx.today) : ctx.today;
  values.nextOn = nextDay(schedule, from, lastOn) ?? null;
};

/** One that was deleted rested meanwhile, too. */
export const planRestored = async (ctx: Ctx, current: RecordOf<typeof RecurringInvoice>): Promise<void> => {
  const nextOn = nextDay(current, ctx.today, current.lastOn) ?? null;
  await sql`update recurring_invoices set next_on = ${nextOn}::date
    where org_id = ${ctx.org.id} and id = ${current.id}`.execute(ctx.db);
};
