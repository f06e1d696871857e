import { type BeforeHook, type DeriveHook, refuse, sql } from '@bottlecrm/core';
import { addDays } from '../days.ts';
import { occurrenceFrom, type RecurringSchedule } from './occurrences.ts';

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
export const planNext: DeriveHook = (ctx, values, { body, current }) => {
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
  const after = { intervalDays: null, endsOn: null, ...current, ...values };
  const schedule = after as unknown as RecurringSchedule;
  checkSchedule(schedule);
  const { nextOn, lastOn } = (current ?? {}) as { nextOn?: string | null; lastOn?: string | null };
  const rested = resumed && current?.pausedBecause === null;
  const from = nextOn && !rested ? earlierOf(nextOn, ctx.today) : ctx.today;
  values.nextOn = nextDay(schedule, from, lastOn) ?? null;
};

/** One that was deleted rested meanwhile, too. */
export const planRestored: BeforeHook = async (ctx, _values, current) => {
  const nextOn = nextDay(current as unknown as RecurringSchedule, ctx.today, current?.lastOn as string | null) ?? null;
  await sql`update recurring_invoices set next_on = ${nextOn}::date
    where org_id = ${ctx.org.id} and id = ${current?.id}`.execute(ctx.db);
};
