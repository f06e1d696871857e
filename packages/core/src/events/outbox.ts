import { v7 as uuidv7 } from 'uuid';
import { sql } from '../database/sql.ts';
import { runLater } from '../database/together.ts';
import type { TObject } from '../entity/type.ts';
import { insideOf } from '../records/inside-of.ts';
import type { OutboxWriter } from '../records/records-runtime.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import type { EnqueuedJob, EnqueueOptions } from '../tenancy/declarations.ts';
import { afterCommit } from '../tenancy/transaction.ts';
import type { EventHandlers } from './event-handlers.ts';
import type { JobCatalogue } from './job-catalogue.ts';
import { eventKind, jobKind } from './kinds.ts';
import { OutboxSignal } from './outbox-signal.ts';

/** Writes effects with the change that causes them: they leave after commit, or never were. Returns their ids. */
async function writeOutbox(ctx: Ctx, kinds: readonly string[], payload: object, availableAt?: Date): Promise<string[]> {
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

/** The outbox of one application: events and jobs on their way to what handles them. */
export class Outbox extends OutboxSignal implements OutboxWriter {
  readonly #handlers: EventHandlers;
  readonly #jobs: JobCatalogue;

  constructor({ handlers, jobs }: { readonly handlers: EventHandlers; readonly jobs: JobCatalogue }) {
    super();
    this.#handlers = handlers;
    this.#jobs = jobs;
  }

  isHeard(event: string): boolean {
    return this.#handlers.of(event).length > 0;
  }

  /** Writes one row for each handler, so that one which fails repeats no other. Writes nothing when nobody listens. */
  async writeEvent(ctx: Ctx, event: string, payload: object): Promise<void> {
    const kinds = this.#handlers.of(event).map(({ name }) => eventKind(event, name));
    await writeOutbox(ctx, kinds, payload);
  }

  /** Writes a job; returns its id. @throws TypeError for an unknown job, a payload that does not fit it, or two times at once. */
  async enqueueJob(
    ctx: Ctx,
    job: EnqueuedJob<TObject> | string,
    payload: object,
    { delaySeconds, at }: EnqueueOptions,
  ): Promise<string> {
    const name = this.#jobs.nameOf(job);
    this.#jobs.checkPayload(name, payload);
    this.#jobs.checkPlace(name, ctx.org.id);
    if (delaySeconds !== undefined && at !== undefined) throw new TypeError('A job takes either delaySeconds or at.');
    if (delaySeconds !== undefined && !(delaySeconds >= 0)) throw new TypeError('delaySeconds is a number from 0.');
    if (at !== undefined && Number.isNaN(at.getTime())) throw new TypeError('at is not a valid time.');
    const availableAt = delaySeconds === undefined ? at : new Date(Date.now() + delaySeconds * 1000);
    const [id = ''] = await writeOutbox(ctx, [jobKind(name)], payload, availableAt);
    return id;
  }
}
