import { type Ctx, caseFolded, errors, type RawBuilder, sql } from '@bottlecrm/core';
import type { MailStatus } from './rows.ts';

/** A message as the organization's admins see it: how it fared, not what it said. */
export interface MailMessageStatus {
  readonly id: string;
  readonly template: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly messageId: string | null;
  readonly errorCode: string | null;
  readonly error: string | null;
  readonly entity: string | null;
  readonly recordId: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
}

export interface MailMessagesFilter {
  readonly status?: MailStatus;
  readonly template?: string;
  readonly address?: string;
  readonly entity?: string;
  readonly recordId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export const MESSAGE_COLUMNS: RawBuilder<unknown> = sql`id, template, to_addresses as "to", cc_addresses as cc, bcc_addresses as bcc, subject, status,
  attempts, message_id as "messageId", error_code as "errorCode", error, entity, record_id as "recordId",
  created_at as "createdAt", sent_at as "sentAt"`;

const conditionsOf = ({ status, template, address, entity, recordId, from, to }: MailMessagesFilter) => [
  ...(status === undefined ? [] : [sql`status = ${status}`]),
  ...(template === undefined ? [] : [sql`template = ${template}`]),
  ...(address === undefined
    ? []
    : [
        sql`${caseFolded(address)} in (select ${caseFolded(sql.ref('one'))} from unnest(to_addresses || cc_addresses || bcc_addresses) as one)`,
      ]),
  ...(entity === undefined ? [] : [sql`entity = ${entity}`]),
  ...(recordId === undefined ? [] : [sql`record_id = ${recordId}`]),
  ...(from === undefined ? [] : [sql`created_at >= ${from}::timestamptz`]),
  ...(to === undefined ? [] : [sql`created_at < ${to}::timestamptz`]),
];

/** The organization's messages, the newest first; the cursor is the id of the last one seen. */
export async function listMailMessages(ctx: Ctx, filter: MailMessagesFilter = {}) {
  const { limit = 25, cursor } = filter;
  if (cursor !== undefined) await requireCursor(ctx, cursor);
  const after = cursor
    ? [
        sql`(created_at, id) < (select created_at, id from mail_messages where org_id = ${ctx.org.id} and id = ${cursor})`,
      ]
    : [];
  const where = sql.join([sql`org_id = ${ctx.org.id}`, ...conditionsOf(filter), ...after], sql` and `);
  const { rows } = await sql<MailMessageStatus>`select ${MESSAGE_COLUMNS} from mail_messages where ${where}
    order by created_at desc, id desc limit ${limit + 1}`.execute(ctx.db);
  const data = rows.slice(0, limit);
  return { data, page: { limit, nextCursor: rows.length > limit ? (data.at(-1)?.id ?? null) : null } };
}

async function requireCursor(ctx: Ctx, cursor: string): Promise<void> {
  const { rows } = await sql`select 1 from mail_messages where org_id = ${ctx.org.id} and id = ${cursor}`.execute(
    ctx.db,
  );
  const detail = 'is no cursor of this list';
  if (rows.length === 0)
    throw errors.VALIDATION_FAILED({ detail: `?cursor ${detail}`, errors: [{ pointer: '?cursor', detail }] });
}
