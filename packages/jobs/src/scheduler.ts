import {
  type Crm,
  type Ctx,
  database,
  type Occurrence,
  type ScheduleDefinition,
  type Stoppable,
  sql,
} from '@bottlecrm/core';
import { internalsOf, isGone, startWakeLoop } from '@bottlecrm/core/internal';
import { instantOf } from './local-time.ts';
import { occurrencesBetween } from './occurrences.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** What is decided this late was missed. */
const GRACE_MS = 10 * MINUTE;
/** Most occurrences that `catchUp: 'all'` makes up for. */
const CATCH_UP_AT_MOST = 1000;

export interface SchedulerOptions {
  readonly app: Crm;
  /** Connection of the system role, which sees the active organizations and their time zones. */
  readonly systemUrl: string;
  readonly onError: (error: unknown) => void;
  /** @defaultValue the system's clock */
  readonly now?: () => Date;
}

interface Organization {
  readonly id: string;
  readonly timezone: string;
}

export interface Scheduler {
  /** Decides every occurrence that has become due since the tick before. */
  tick(): Promise<void>;
}

export function createScheduler({ app, systemUrl, onError, now = () => new Date() }: SchedulerOptions): Scheduler {
  const decidedUntil = new Map<string, { readonly timezone: string; readonly until: Date }>();
  const { schedules } = internalsOf(app).model.jobs;

  const isDue = (timezone: string, after: Date, until: Date): boolean =>
    [...schedules.values()].some((schedule) => occurrencesBetween(schedule, timezone, after, until).length > 0);

  async function tickOf({ id, timezone }: Organization, time: Date, known: Map<string, boolean>): Promise<void> {
    const before = decidedUntil.get(id);
    if (before?.timezone === timezone) {
      const key = `${timezone} ${before.until.getTime()}`;
      const due = known.get(key) ?? isDue(timezone, before.until, time);
      known.set(key, due);
      if (!due) return;
    }
    await app
      .tenant({ orgId: id }, (ctx) => decide(ctx, schedules, time))
      .catch((error: unknown) => {
        if (!isGone(error)) throw error;
      });
    decidedUntil.set(id, { timezone, until: time });
  }

  return {
    async tick() {
      if (schedules.size === 0) return;
      const time = now();
      const known = new Map<string, boolean>();
      for (const organization of await activeOrganizations(systemUrl)) {
        await tickOf(organization, time, known).catch(onError);
      }
    },
  };
}

/** Ticks with every minute. */
export function startScheduler(options: SchedulerOptions): Stoppable {
  const scheduler = createScheduler(options);
  return startWakeLoop(async () => {
    await scheduler.tick();
    return MINUTE - (Date.now() % MINUTE);
  }, options.onError);
}

export async function activeOrganizations(systemUrl: string): Promise<Organization[]> {
  return database.withClient(systemUrl, async (client) => {
    const { rows } = await client.query<Organization>(
      'select id, timezone from organizations where is_active order by id',
    );
    return rows;
  });
}

/** Decides what is due in the organization of the transaction; other servers wait, and then find it decided. */
async function decide(ctx: Ctx, schedules: ReadonlyMap<string, ScheduleDefinition>, now: Date): Promise<void> {
  await ctx.holdUntilCommit('schedules');
  const { rows } = await sql<Decided & { schedule: string }>`
    select distinct on (schedule) schedule, occurrence, timezone from schedule_occurrences where org_id = ${ctx.org.id}
     order by schedule, decided_at desc, occurrence collate "C" desc`.execute(ctx.db);
  const last = new Map(rows.map((row) => [row.schedule, row]));
  for (const [name, schedule] of schedules) await decideSchedule(ctx, name, schedule, last.get(name), now);
}

/** The last occurrence of a schedule that was decided in an organization, on the clock that it had then. */
interface Decided {
  readonly occurrence: string;
  /** '' where it was not recorded, and for an interval. */
  readonly timezone: string;
}

async function decideSchedule(
  ctx: Ctx,
  name: string,
  schedule: ScheduleDefinition,
  last: Decided | undefined,
  now: Date,
): Promise<void> {
  const { timezone } = ctx.org;
  // Seen for the first time: what was before is nobody's business.
  if (last === undefined) return skipPast(ctx, name, schedule, now);
  const clock = last.timezone || timezone;
  const due = occurrencesBetween(schedule, timezone, instantOfName(last.occurrence, clock), now).filter(
    (one) => one.name > last.occurrence,
  );
  const latest = due.at(-1);
  // The organization moved: from here on its new clock decides, which may show again what the old one has shown.
  if (!latest) return clock === timezone ? undefined : skipPast(ctx, name, schedule, now);
  const taken = occurrencesToRun(schedule, due, now);
  if (!taken.includes(latest)) await record(ctx, name, latest, 'skipped');
  for (const occurrence of taken) {
    if (!(await record(ctx, name, occurrence, 'enqueued'))) continue;
    await ctx.enqueue(schedule.job, schedule.payload?.(occurrence) ?? {});
  }
}

/** Records the latest occurrence that is past as skipped: what comes after it is decided. */
async function skipPast(ctx: Ctx, name: string, schedule: ScheduleDefinition, now: Date): Promise<void> {
  const latest = occurrencesBetween(schedule, ctx.org.timezone, new Date(now.getTime() - 3 * DAY), now).at(-1);
  if (!latest) return;
  // It was decided there already where the organization moved back: now it is the last one again.
  const { rows } = await sql<{ outcome: 'enqueued' | 'skipped' }>`delete from schedule_occurrences
    where org_id = ${ctx.org.id} and schedule = ${name} and occurrence = ${latest.name}
      and timezone = ${clockOf(ctx, latest)} returning outcome`.execute(ctx.db);
  await record(ctx, name, latest, rows[0]?.outcome ?? 'skipped');
}

const clockOf = (ctx: Ctx, { name }: Occurrence): string => (name.endsWith('Z') ? '' : ctx.org.timezone);

/** Of several that are due, those that the schedule's catch-up policy runs. */
export function occurrencesToRun(
  { catchUp = 'latest' }: Pick<ScheduleDefinition, 'catchUp'>,
  due: readonly Occurrence[],
  now: Date,
): readonly Occurrence[] {
  if (catchUp === 'all') return due.slice(-CATCH_UP_AT_MOST);
  if (catchUp === 'latest') return due.slice(-1);
  return due.filter(({ at }) => now.getTime() - at.getTime() <= GRACE_MS);
}

/** When an occurrence was, by its name; a little earlier where the clock never showed it. */
function instantOfName(name: string, timezone: string): Date {
  if (name.endsWith('Z')) return new Date(name);
  const clock = Date.parse(`${name}Z`);
  return new Date(instantOf(timezone, clock) ?? clock - 2 * DAY);
}

/** Answers whether this call decided it. */
async function record(
  ctx: Ctx,
  schedule: string,
  occurrence: Occurrence,
  outcome: 'enqueued' | 'skipped',
): Promise<boolean> {
  const { rows } =
    await sql`insert into schedule_occurrences (org_id, schedule, occurrence, timezone, outcome, decided_at)
    values (${ctx.org.id}, ${schedule}, ${occurrence.name}, ${clockOf(ctx, occurrence)}, ${outcome}, clock_timestamp())
    on conflict do nothing returning schedule`.execute(ctx.db);
  return rows.length > 0;
}
