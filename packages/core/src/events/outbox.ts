import { v7 as uuidv7 } from 'uuid';
import { sql } from '../database/sql.ts';
import { runLater } from '../database/together.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import { type RecordEventPayload, type RecordHappening, recordEvent } from '../entity/events.ts';
import { insideOf } from '../records/inside-of.ts';
import type { TenantCtx } from '../records/tenant-ctx.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { afterCommit } from '../tenancy/transaction.ts';
import type { EnqueueOptions, JobDefinition } from './job.ts';
import { eventKind, jobKind } from './kinds.ts';

type Payload = object;

/** Writes effects with the change that causes them: they leave after commit, or never were. Answers their ids. */
async function writeOutbox(
  ctx: Ctx,
  kinds: readonly string[],
  payload: Payload,
  availableAt?: Date,
): Promise<string[]> {
  if (kinds.length === 0) return [];
  const ids = kinds.map(() => uuidv7());
  const when = availableAt === undefined ? sql`now()` : sql`${availableAt.toISOString()}::timestamptz`;
  await runLater(
    ctx.db,
    sql`insert into outbox (org_id, id, kind, payload, available_at)
      select ${ctx.org.id}::uuid, e.id, e.kind, ${JSON.stringify(payload)}::jsonb, ${when}
        from unnest(${ids}::uuid[], ${kinds}::text[]) as e (id, kind)`,
  );
  wakeRelays(ctx);
  return ids;
}

/** Has relays woken when the transaction commits, for rows of the outbox that it wrote. */
export function wakeRelays(ctx: Ctx): void {
  const { app, db } = insideOf(ctx);
  afterCommit(db, app.outbox.committed);
}

/** One row for each handler, so that one which fails repeats no other. Nothing when nobody listens. */
export async function writeEvent(ctx: TenantCtx, event: string, payload: Payload): Promise<void> {
  const kinds = ctx.app.handlers.of(event).map(({ name }) => eventKind(event, name));
  await writeOutbox(ctx, kinds, payload);
}

/** Whether anybody listens to what happens to an entity's records. */
export const isHeard = (ctx: TenantCtx, { name }: CompiledEntity, happening: RecordHappening): boolean =>
  ctx.app.handlers.of(`${name}.${happening}`).length > 0;

/** Tells whoever listens what happened to a record. */
export async function announce(
  ctx: TenantCtx,
  entity: CompiledEntity,
  happening: RecordHappening,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  const payload = { entity: entity.name, recordId: String(record.id), version: Number(record.version) };
  await writeEvent(ctx, recordEvent(entity, happening).name, payload satisfies RecordEventPayload);
}

/** @throws TypeError for an unknown job, a payload that does not fit it, or two times at once. */
export async function enqueueJob(
  ctx: TenantCtx,
  job: JobDefinition | string,
  payload: Payload,
  { delaySeconds, at }: EnqueueOptions,
): Promise<string> {
  const name = ctx.app.jobs.nameOf(job);
  ctx.app.jobs.checkPayload(name, payload);
  if (delaySeconds !== undefined && at !== undefined) throw new TypeError('A job takes either delaySeconds or at.');
  if (delaySeconds !== undefined && !(delaySeconds >= 0)) throw new TypeError('delaySeconds is a number from 0.');
  if (at !== undefined && Number.isNaN(at.getTime())) throw new TypeError('at is not a valid time.');
  const availableAt = delaySeconds === undefined ? at : new Date(Date.now() + delaySeconds * 1000);
  const [id = ''] = await writeOutbox(ctx, [jobKind(name)], payload, availableAt);
  return id;
}
