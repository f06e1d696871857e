import { defineJob, definePlugin, defineSweep, on, sql, Type } from '@bottlecrm/core';
import { Lead, leadConverted } from '@bottlecrm/leads';

const Id = Type.String({ format: 'uuid' });
const Day = Type.String({ format: 'date' });

// #region job
/** Notes that a lead wants attention. Everything in it commits together, once. */
export const remind = defineJob({
  payload: Type.Object({ leadId: Id, day: Day }, { additionalProperties: false }),
  attempts: 5,
  async handler(ctx, { leadId, day }) {
    // Days may have passed: the lead is looked at as it is now.
    const lead = await ctx.find(Lead, { id: leadId });
    if (!lead || lead.nextFollowUpOn !== day) return;
    await ctx.update(Lead, leadId, { rating: 'hot' });
  },
});
// #endregion job

// #region fan
/** Two jobs: one finds the leads that are due, the other does one of them. */
const remindAll = defineSweep('lead.remindAll', {
  entity: Lead,
  due: (ctx) => sql`t.next_follow_up_on = ${ctx.today} and t.rating is distinct from 'hot'`,
  each: async (ctx, id) => {
    await ctx.update(Lead, id, { rating: 'hot' });
  },
});
// #endregion fan

// #region perform
/** Tells another system. No transaction is open meanwhile. */
const report = (send: (text: string, key: string) => Promise<void>) =>
  defineJob({
    payload: Type.Object({ leadId: Id }, { additionalProperties: false }),
    concurrency: 2,
    backoff: { delaySeconds: 30, maxDelaySeconds: 3600 },
    async perform(job, { leadId }) {
      const lead = await job.tenant((ctx) => ctx.find(Lead, { id: leadId }));
      // A crash after this line sends again: the receiver tells by the key.
      if (lead) await send(`${lead.companyName} was converted`, job.id);
    },
  });
// #endregion perform

// #region plugin
export const reminders = (send: (text: string, key: string) => Promise<void>) =>
  definePlugin({
    name: '@example/reminders',
    core: '^0.1.0',
    requires: ['leads', 'jobs'],
    jobs: { 'lead.remind': remind, 'lead.report': report(send), ...remindAll },
    schedules: {
      'lead.remindAll': { at: '08:00', job: 'lead.remindAll', catchUp: 'latest' },
    },
    hooks: [
      on(leadConverted, async (ctx, { payload: { leadId } }) => {
        await ctx.enqueue('lead.report', { leadId });
      }),
    ],
  });
// #endregion plugin
