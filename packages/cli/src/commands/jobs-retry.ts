import { command } from '../command.ts';
import { withJobs } from '../failed-jobs.ts';
import { loadConfig } from '../load-config.ts';

export const jobsRetry = command({
  name: 'retry',
  description: 'Has a job that was given up tried again',
  args: {
    id: { type: 'positional', description: 'The id that `jobs list` shows', required: true },
    org: { type: 'string', description: 'The organization that it belongs to', valueHint: 'id', required: true },
  },
  async run({ id, org, config }) {
    const { options } = await loadConfig(config);
    await withJobs(options, (app, service) => app.tenant({ orgId: org }, (ctx) => service.retry(ctx, id)));
    return { ok: true, data: { id, orgId: org }, lines: [`${id} is tried again.`] };
  },
});
