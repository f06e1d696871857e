import { type Ctx, errors, sql } from '@bottlecrm/core';
import { type Delivery, type Failure, findKind, wakeRelays } from '@bottlecrm/core/internal';

/** What the queue says of a failed job that the organization's table remembers: it may have been tried again since. */
export const RECORDED = 'recorded';

/** Remembers a delivery that is given up. What was remembered before stays: it may know more. */
export async function recordFailure(ctx: Ctx, delivery: Delivery, attempts: number, failure: Failure): Promise<void> {
  const { id, kind, payload, position, createdAt } = delivery;
  const { code, reason, detail } = failure;
  await sql`insert into failed_jobs (org_id, id, kind, payload, position, created_at, attempts, code, reason, detail)
    values (${ctx.org.id}, ${id}, ${kind}, ${JSON.stringify(payload)}::jsonb, ${position}, ${createdAt}, ${attempts},
      ${code}, ${reason}, ${detail})
    on conflict do nothing`.execute(ctx.db);
}

export interface FailedJob {
  readonly id: string;
  /** The job's or the event's name. */
  readonly name: string;
  /** Which handler of the event it was; null for a job. */
  readonly handler: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly code: string;
  readonly reason: string;
  /** Only for who runs the server. */
  readonly detail?: string | null;
  readonly createdAt: string;
  readonly failedAt: string;
}

export interface ListFailedOptions {
  /** @defaultValue 25 */
  readonly limit?: number | undefined;
  /** The id of the last one seen. */
  readonly cursor?: string | undefined;
  /** Besides what the organization may read. @defaultValue false */
  readonly withDetail?: boolean;
}

interface FailedRow extends Omit<FailedJob, 'name' | 'handler'> {
  readonly kind: string;
}

export interface FailedPage {
  readonly data: FailedJob[];
  readonly page: { readonly limit: number; readonly nextCursor: string | null };
}

const nameOf = (kind: string): Pick<FailedJob, 'name' | 'handler'> => {
  const parsed = findKind(kind);
  if (!parsed) return { name: kind, handler: null };
  return parsed.type === 'job' ? { name: parsed.job, handler: null } : { name: parsed.event, handler: parsed.handler };
};

/** The organization's failed jobs, newest first. */
export async function listFailedJobs(
  ctx: Ctx,
  { limit = 25, cursor, withDetail = false }: ListFailedOptions = {},
): Promise<FailedPage> {
  const after = cursor
    ? sql`and (failed_at, id) < (select failed_at, id from failed_jobs where org_id = ${ctx.org.id} and id = ${cursor})`
    : sql``;
  const { rows } = await sql<FailedRow>`select id, kind, payload, attempts, code, reason, created_at as "createdAt",
      failed_at as "failedAt" ${withDetail ? sql`, detail` : sql``} from failed_jobs where org_id = ${ctx.org.id} ${after}
    order by failed_at desc, id desc limit ${limit + 1}`.execute(ctx.db);
  const data = rows.slice(0, limit).map(({ kind, ...row }) => ({ ...row, ...nameOf(kind) }));
  return { data, page: { limit, nextCursor: rows.length > limit ? (data.at(-1)?.id ?? null) : null } };
}

/** Puts a failed job back into the outbox, as the same delivery. @throws {NOT_FOUND} */
export async function retryFailedJob(ctx: Ctx, id: string): Promise<{ id: string }> {
  const { rows } = await sql`with failed as (
      delete from failed_jobs where org_id = ${ctx.org.id} and id = ${id}
      returning org_id, id, kind, payload, position, created_at)
    insert into outbox (org_id, id, kind, payload, tx, created_at)
    select org_id, id, kind, payload, position, created_at from failed returning id`.execute(ctx.db);
  if (rows.length === 0) throw errors.NOT_FOUND();
  wakeRelays(ctx);
  return { id };
}
