import { randomUUID } from 'node:crypto';
import type { CrmPlugin } from '@bottlecrm/core';
import { jobs } from '@bottlecrm/jobs';
import { describePluginContract, type TestCrm } from '@bottlecrm/testing';
import { mail } from '../src/index.ts';

let test: TestCrm;

describePluginContract({
  plugin: mail as CrmPlugin,
  with: [[jobs as CrmPlugin, { redisUrl: '', worker: false }]],
  prepare: async (prepared) => {
    test = prepared;
  },
  bodies: { updateMailSettings: (side) => ({ fromName: side.text(), replyTo: `${side.text()}@example.com` }) },
  targets: {
    // Messages are made by plugins alone, and fail by a server.
    retryMailMessage: async ({ organization }) => {
      const id = randomUUID();
      await test.adminSql(
        `insert into mail_messages (org_id, id, template, to_addresses, cc_addresses, bcc_addresses, subject, status, content, job_id)
         values ($1, $2, 'test/failed', '{}', '{}', '{}', 'Failed', 'failed', 'sealed', $2)`,
        [organization.id, id],
      );
      return id;
    },
  },
});
