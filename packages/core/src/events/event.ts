import type { Ctx } from '../tenancy/ctx.ts';

/** What a handler of `app.crm.on` is given. Delivery is at least once and unordered. */
export interface CrmEvent {
  /** The same at every delivery of this event: record effects under it. */
  readonly id: string;
  /** Such as `lead.converted` or `lead.updated`. */
  readonly name: string;
  readonly orgId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The transaction's position in the change log: a handler that has seen a later one of the same record drops this one. */
  readonly position: number;
  /** RFC 3339 UTC. */
  readonly createdAt: string;
}

/** Runs after commit, in a transaction of the event's organization of its own; throws to be called again later. */
export type EventHandler = (ctx: Ctx, event: CrmEvent) => void | Promise<void>;

/** What happens to records of every entity, told as `<entity>.<happening>` to whoever listens. */
export const RECORD_HAPPENINGS = ['created', 'updated', 'deleted', 'restored', 'purged'] as const;
export type RecordHappening = (typeof RECORD_HAPPENINGS)[number];
