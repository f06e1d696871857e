import { command } from '../command.ts';
import { type FailedJobLine, organizationIds, withJobs } from '../failed-jobs.ts';
import { loadConfig } from '../load-config.ts';
import { tableLines } from '../output.ts';

const PER_ORGANIZATION = 100;

export const jobsList = command({
  name: 'list',
  description: 'Lists jobs that were given up, newest first, with organization and reason',
  args: { org: { type: 'string', description: 'Only those of this organization', valueHint: 'id' } },
  async run({ org, config }) {
    const { options } = await loadConfig(config);
    const failed = await withJobs(options, async (app, service) => {
      const found: FailedJobLine[] = [];
      for (const orgId of await organizationIds(options, org)) {
        const { data } = await app.tenant({ orgId, readOnly: true }, (ctx) =>
          service.listFailed(ctx, { limit: PER_ORGANIZATION, withDetail: true }),
        );
        found.push(...data.map((job) => ({ orgId, ...job })));
      }
      return found;
    });
    const rows = failed.map(({ orgId, id, name, handler, attempts, code, reason, failedAt }) => [
      failedAt,
      orgId,
      id,
      handler === null ? name : `${name} (${handler})`,
      String(attempts),
      `${code}: ${reason}`,
    ]);
    const head = ['failed at', 'organization', 'id', 'job', 'attempts', 'reason'];
    return {
      ok: true,
      data: { failed },
      lines: rows.length === 0 ? ['No job was given up.'] : tableLines([head, ...rows]),
    };
  },
});
