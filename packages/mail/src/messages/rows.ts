import { type Ctx, INSTALLATION_ORG_ID, runLater, sql } from '@bottlecrm/core';

export const MAIL_STATUSES = ['queued', 'sending', 'sent', 'failed'] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];

/** A message that is about to be kept. */
export interface NewMessage {
  readonly id: string;
  readonly template: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly record?: { readonly entity: string; readonly id: string } | undefined;
  /** Sealed. */
  readonly content: string;
  readonly jobId: string;
}

/** A message that this run may send. */
export interface ClaimedMessage {
  readonly id: string;
  readonly template: string;
  readonly subject: string;
  readonly content: string | null;
  readonly attempts: number;
  /** RFC 3339 UTC. */
  readonly createdAt: string;
}

/** Nothing when it is there already: the same effect is one message. */
export async function insertMessage(ctx: Ctx, message: NewMessage): Promise<void> {
  const { id, template, to, cc, bcc, subject, record, content, jobId } = message;
  const insert = sql`insert into mail_messages (org_id, id, template, to_addresses, cc_addresses, bcc_addresses, subject, status,
      entity, record_id, content, job_id)
    values (${ctx.org.id}, ${id}, ${template}, ${to}::text[], ${cc}::text[], ${bcc}::text[], ${subject}, 'queued',
      ${record?.entity ?? null}, ${record?.id ?? null}, ${content}, ${jobId})
    on conflict do nothing`;
  await runLater(ctx.db, insert);
}

/** Undefined when it was sent, was given up, or belongs to another delivery by now. */
export async function claimMessage(ctx: Ctx, id: string, jobId: string): Promise<ClaimedMessage | undefined> {
  const { rows } = await sql<ClaimedMessage>`update mail_messages set status = 'sending', attempts = attempts + 1
    where org_id = ${ctx.org.id} and id = ${id} and job_id = ${jobId} and status in ('queued', 'sending')
    returning id, template, subject, content, attempts, created_at as "createdAt"`.execute(ctx.db);
  return rows[0];
}

/** The installation's own mail names people, and organizations that may be erased: once it has left, or is given up, nobody. */
const ANONYMOUS = sql`to_addresses = '{}', cc_addresses = '{}', bcc_addresses = '{}', subject = ''`;

const isSignIn = (ctx: Ctx): boolean => ctx.org.id === INSTALLATION_ORG_ID;
const anonymous = (ctx: Ctx) => (isSignIn(ctx) ? sql`, ${ANONYMOUS}` : sql``);

export async function markSent(ctx: Ctx, id: string, messageId: string, note: string | undefined): Promise<void> {
  await sql`update mail_messages set status = 'sent', sent_at = now(), message_id = ${messageId}, content = null,
      error_code = ${note === undefined ? null : 'MAIL_PARTLY_REFUSED'}, error = ${isSignIn(ctx) ? null : (note ?? null)}
      ${anonymous(ctx)}
    where org_id = ${ctx.org.id} and id = ${id} and status <> 'sent'`.execute(ctx.db);
}

export interface FailureRecord {
  readonly code: string;
  readonly reason: string;
}

/** Nobody can try sign-in mail again, and it may hold a link that is still good: nothing of it stays. */
export async function markFailed(ctx: Ctx, id: string, jobId: string, { code, reason }: FailureRecord): Promise<void> {
  const keeps = !isSignIn(ctx);
  await sql`update mail_messages set status = 'failed', error_code = ${code}, error = ${keeps ? reason : null},
      content = case when ${keeps} then content end ${anonymous(ctx)}
    where org_id = ${ctx.org.id} and id = ${id} and job_id = ${jobId} and status = 'sending'`.execute(ctx.db);
}

/** Leaves it to another delivery. */
export async function markPostponed(
  ctx: Ctx,
  id: string,
  jobId: string,
  nextJobId: string,
  { code, reason }: FailureRecord,
): Promise<void> {
  await sql`update mail_messages set status = 'queued', job_id = ${nextJobId}, error_code = ${code}, error = ${reason}
    where org_id = ${ctx.org.id} and id = ${id} and job_id = ${jobId} and status = 'sending'`.execute(ctx.db);
}
