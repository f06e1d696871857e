import type { OpenJobRun } from '@bottlecrm/core';
import type { MailService } from '../service.ts';
import { findSettings } from '../settings/settings.ts';
import { MailFailure } from '../transport/transport.ts';
import { attach } from './attach.ts';
import { composeMail, type Sender } from './compose.ts';
import { type MailContent, openContent } from './content.ts';
import { type ClaimedMessage, claimMessage, markFailed, markPostponed, markSent } from './rows.ts';

export const SEND_JOB = 'mail.send';

/** Seconds until the next attempt: doubled each time, shortened at random by up to a half so that failures spread. */
export function retryDelay(
  attempts: number,
  {
    retryDelaySeconds,
    maxRetryDelaySeconds,
  }: { readonly retryDelaySeconds: number; readonly maxRetryDelaySeconds: number },
  random: () => number = Math.random,
): number {
  return Math.min(maxRetryDelaySeconds, retryDelaySeconds * 2 ** Math.min(attempts - 1, 30)) * (1 - random() / 2);
}

/**
 * One attempt. Between the server's answer and the row that tells of it lies a moment: who dies in it sends the message once
 * more, with the same Message-ID.
 */
export async function deliverMessage(job: OpenJobRun, id: string): Promise<void> {
  const claimed = await job.tenant(async (ctx) => {
    const service = ctx.service<MailService>('mail');
    const message = await claimMessage(ctx, id, job.id);
    if (!message) return undefined;
    const { from } = service;
    return { service, message, sender: { from, org: ctx.org, settings: await findSettings(ctx) } };
  });
  if (!claimed) return;
  const { service, message, sender } = claimed;
  try {
    const note = await attempt(job, service, message, sender);
    service.counts.sent += 1;
    await job.tenant((ctx) => markSent(ctx, id, service.messageIdOf(id), note));
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    await recordFailure(job, service, message, error);
  }
}

async function attempt(job: OpenJobRun, service: MailService, message: ClaimedMessage, sender: Sender) {
  const content = contentOf(service, sender.org.id, message);
  const { attachmentSources, options, transport } = service;
  const attachments = await attach(content.attachments, attachmentSources, job.tenant, options.maxAttachmentBytes);
  return transport.send(composeMail(message, content, sender, attachments), job.signal);
}

/** @throws MailFailure */
function contentOf({ keys }: MailService, orgId: string, { id, content }: ClaimedMessage): MailContent {
  try {
    if (content !== null) return openContent(keys, orgId, id, content);
  } catch (error) {
    throw new MailFailure(
      'MAIL_UNREADABLE',
      'The message was written with another secret of this installation, and cannot be read any more.',
      true,
      error,
    );
  }
  throw new MailFailure('MAIL_UNREADABLE', 'The message is no longer kept.', true);
}

/** What a server says of a message names its recipients: that is in the row alone. */
const loggable = ({ code, cause }: MailFailure): unknown =>
  code === 'MAIL_REFUSED' || code === 'MAIL_DEFERRED' ? undefined : cause;

/** Another attempt is another delivery, enqueued with the row that waits for it: no outage of a mail server fills the queue. */
async function recordFailure(job: OpenJobRun, service: MailService, message: ClaimedMessage, failure: MailFailure) {
  const { id, attempts } = message;
  const { code, message: reason, isFinal } = failure;
  const { options, log } = service;
  const ends = isFinal || attempts >= options.maxAttempts;
  const about = { mail: id, orgId: job.orgId, template: message.template, attempts, code, err: loggable(failure) };
  service.counts[ends ? 'failed' : 'postponed'] += 1;
  log.warn(about, ends ? 'message failed and is given up' : 'message failed and is tried again');
  await job.tenant(async (ctx) => {
    if (ends) return markFailed(ctx, id, job.id, { code, reason });
    const delaySeconds = retryDelay(attempts, options);
    const next = await ctx.enqueue(SEND_JOB, { messageId: id }, { delaySeconds });
    return markPostponed(ctx, id, job.id, next, { code, reason });
  });
}
