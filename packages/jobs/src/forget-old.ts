import { type Crm, type Ctx, type Stoppable, sql } from '@bottlecrm/core';
import { startWakeLoop } from '@bottlecrm/core/internal';

/** No delivery comes back after this time. */
const KEPT_DAYS = 30;
/** Payload and detail of a failed job may say something of people: nobody tries it again after this time. */
const FAILED_KEPT_DAYS = 90;
const HOUR_MS = 3_600_000;

const daysAgo = (days: number) => sql`now() - make_interval(days => ${days}::int)`;

/** Forgets what nobody needs any more, in the organization of the transaction. */
export async function forgetOld(ctx: Ctx): Promise<void> {
  const oldest = daysAgo(KEPT_DAYS);
  await sql`delete from processed_jobs where org_id = ${ctx.org.id} and processed_at < ${oldest}`.execute(ctx.db);
  await sql`delete from failed_jobs where org_id = ${ctx.org.id}
    and failed_at < ${daysAgo(FAILED_KEPT_DAYS)}`.execute(ctx.db);
  // The last one of each tells where the schedule goes on.
  await sql`delete from schedule_occurrences old where org_id = ${ctx.org.id} and decided_at < ${oldest}
    and exists (select 1 from schedule_occurrences later where later.org_id = old.org_id
      and later.schedule = old.schedule and later.decided_at > old.decided_at)`.execute(ctx.db);
}

/** No schedule runs in the installation's own context, where every sign-in leaves a row. */
export const startForgetting = (app: Crm, onError: (error: unknown) => void): Stoppable =>
  startWakeLoop(async () => {
    await app.installation(forgetOld);
    return HOUR_MS;
  }, onError);
