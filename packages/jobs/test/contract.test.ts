import { randomUUID } from 'node:crypto';
import { sql } from '@bottlecrm/core';
import { describePluginContract, type TestCrm } from '@bottlecrm/testing';
import { jobs } from '../src/index.ts';

let crm: TestCrm;

/** Without workers: what a retried job does would be taken for what the repeat of a request does. */
const plain = [jobs, { redisUrl: '', worker: false }] as const;

describePluginContract({
  plugin: plain,
  prepare: async (test) => {
    crm = test;
  },
  targets: {
    // Nothing that a client sends makes a job fail.
    retryFailedJob: async ({ organization }) => {
      const id = randomUUID();
      await crm.app.crm.tenant({ orgId: organization.id }, (ctx) =>
        sql`insert into failed_jobs (org_id, id, kind, payload, position, created_at, attempts, code, reason)
          values (${ctx.org.id}, ${id}, 'job:job.prune', '{}', 1, now(), 10, 'NOT_FOUND', 'Not found')`.execute(ctx.db),
      );
      return id;
    },
  },
});
