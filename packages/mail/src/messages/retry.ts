import { type Ctx, errors, sql } from '@bottlecrm/core';
import { mailErrors } from '../errors.ts';
import { SEND_JOB } from './deliver.ts';
import { type MailMessageStatus, MESSAGE_COLUMNS } from './list.ts';
import type { MailStatus } from './rows.ts';

/**
 * Sends a failed message again: the same one, under the same Message-ID.
 * @throws {NOT_FOUND} @throws {MAIL_NOT_FAILED} @throws {MAIL_CONTENT_GONE}
 */
export async function retryMailMessage(ctx: Ctx, id: string): Promise<MailMessageStatus> {
  const { rows } = await sql<{ status: MailStatus; kept: boolean }>`select status, content is not null as kept
    from mail_messages where org_id = ${ctx.org.id} and id = ${id} for update`.execute(ctx.db);
  const [message] = rows;
  if (!message) throw errors.NOT_FOUND();
  if (message.status !== 'failed') throw mailErrors.MAIL_NOT_FAILED(`The message is ${message.status}.`);
  if (!message.kept) throw mailErrors.MAIL_CONTENT_GONE('What it said was removed: have it written again.');
  const jobId = await ctx.enqueue(SEND_JOB, { messageId: id });
  const { rows: updated } = await sql<MailMessageStatus>`update mail_messages
    set status = 'queued', attempts = 0, error_code = null, error = null, job_id = ${jobId}
    where org_id = ${ctx.org.id} and id = ${id} returning ${MESSAGE_COLUMNS}`.execute(ctx.db);
  return updated[0] as MailMessageStatus;
}
