import { defineJob, type ScheduleDefinition, sql, Type } from '@bottlecrm/core';

const KEPT_DAYS = 30;

/** Forgets what no delivery can come back to any more. */
const prune = defineJob({
  payload: Type.Object({}, { additionalProperties: false }),
  async handler(ctx) {
    const oldest = sql`now() - make_interval(days => ${KEPT_DAYS}::int)`;
    await sql`delete from processed_jobs where org_id = ${ctx.org.id} and processed_at < ${oldest}`.execute(ctx.db);
    // The last one of each tells where the schedule goes on.
    await sql`delete from schedule_occurrences old where org_id = ${ctx.org.id} and decided_at < ${oldest}
      and exists (select 1 from schedule_occurrences later where later.org_id = old.org_id
        and later.schedule = old.schedule and later.occurrence > old.occurrence)`.execute(ctx.db);
  },
});

export const ownJobs = { 'job.prune': prune };
export const ownSchedules: Readonly<Record<string, ScheduleDefinition>> = {
  'job.prune': { at: '03:30', job: 'job.prune' },
};
