import { defineJob, type ScheduleDefinition, sql, Type } from '@bottlecrm/core';
import { deliverMessage, SEND_JOB } from './messages/deliver.ts';
import type { MailService } from './service.ts';

const CONTENT_DAYS = 30;

const send = defineJob({
  payload: Type.Object({ messageId: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  // A queue of its own: a slow mail server keeps nothing else waiting.
  concurrency: 5,
  // For faults of ours; those of mail servers are counted with the message.
  attempts: 10,
  perform: (job, { messageId }) => deliverMessage(job, messageId),
});

/** What a message said is not kept for ever, only that there was one. One that has not left by then never does: its job is gone. */
const prune = defineJob({
  payload: Type.Object({}, { additionalProperties: false }),
  async handler(ctx) {
    await sql`update mail_messages set content = null, status = 'failed',
        error_code = coalesce(error_code, 'MAIL_NOT_SENT'), error = coalesce(error, 'It could not be sent within a month.')
      where org_id = ${ctx.org.id} and content is not null
        and created_at < now() - make_interval(days => ${CONTENT_DAYS}::int)`.execute(ctx.db);
  },
});

/** No schedule runs in the installation's own context: each organization's removes what is old there. */
const pruneSignIn = defineJob({
  payload: Type.Object({}, { additionalProperties: false }),
  async perform(job) {
    const service = await job.tenant(async (ctx) => ctx.service<MailService>('mail'));
    await service.forgetSignInMail();
  },
});

export const mailJobs = { [SEND_JOB]: send, 'mail.prune': prune, 'mail.pruneSignIn': pruneSignIn };
export const mailSchedules: Readonly<Record<string, ScheduleDefinition>> = {
  'mail.prune': { at: '03:40', job: 'mail.prune' },
  'mail.pruneSignIn': { at: '03:45', job: 'mail.pruneSignIn' },
};
