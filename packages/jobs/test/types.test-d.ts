import type { CrmPlugin, Ctx, OpenJobRun } from '@bottlecrm/core';
import { defineConfig, defineJob, definePlugin, Type } from '@bottlecrm/core';
import { type FailedPage, type JobsService, jobs } from '@bottlecrm/jobs';

const Payload = Type.Object({ leadId: Type.String({ format: 'uuid' }), count: Type.Optional(Type.Integer()) });

export const handled = defineJob({
  payload: Payload,
  handler(ctx, { leadId, count }, job) {
    ctx satisfies Ctx;
    leadId satisfies string;
    count satisfies number | undefined;
    job.attempt satisfies number;
    job.signal satisfies AbortSignal;
    // @ts-expect-error a handler is in its transaction already
    job.tenant;
  },
});

export const performed = defineJob({
  payload: Payload,
  async perform(job, payload) {
    job satisfies OpenJobRun;
    const name = await job.tenant(async (ctx) => ctx.org.name);
    name satisfies string;
    payload.leadId satisfies string;
  },
});

// @ts-expect-error either a handler or perform
export const both = defineJob({ payload: Payload, handler() {}, perform() {} });

export async function use(ctx: Ctx): Promise<FailedPage> {
  const id = await ctx.enqueue(handled, { leadId: 'x' }, { delaySeconds: 5 });
  id satisfies string;
  await ctx.enqueue('lead.remind', { leadId: 'x' }, { at: new Date() });
  // @ts-expect-error the payload of the job
  await ctx.enqueue(handled, { lead: 'x' });
  // @ts-expect-error a misspelt option
  await ctx.enqueue(handled, { leadId: 'x' }, { delay: 5 });
  const service: JobsService = ctx.service(jobs);
  return service.listFailed(ctx, { limit: 10 });
}

export const plugin: CrmPlugin = definePlugin({
  name: '@test/plugin',
  core: '^0.1.0',
  jobs: { 'lead.remind': handled, 'lead.report': performed },
  schedules: {
    'lead.remind': { at: '08:00', job: 'lead.remind', payload: ({ name }) => ({ leadId: name }), catchUp: 'all' },
    // @ts-expect-error a time or an interval
    'lead.report': { at: '08:00', everyMinutes: 5, job: 'lead.report' },
  },
});

export const config = defineConfig({ plugins: [[jobs, { worker: false, concurrency: 10 }], plugin] });
