import type { AnyEvent } from '../entity/events.ts';
import type { Ctx } from '../tenancy/ctx.ts';

/** What a handler of an event is given. Delivery is at least once and unordered. */
export interface CrmEvent<out P extends object = object> {
  /** The same at every delivery of this event: record effects under it. */
  readonly id: string;
  /** Such as `lead.converted` or `lead.updated`. */
  readonly name: string;
  readonly orgId: string;
  readonly payload: Readonly<P>;
  /** The transaction's position in the change log: a handler that has seen a later one of the same record drops this one. */
  readonly position: number;
  /** RFC 3339 UTC. */
  readonly createdAt: string;
  /** Aborted at the handler's time limit, and when the worker must end and cannot wait any longer. */
  readonly signal: AbortSignal;
}

/** Runs after commit, in a transaction of the event's organization of its own; throws to be called again later. */
export type EventHandler<in P extends object = never> = (ctx: Ctx, event: CrmEvent<P>) => void | Promise<void>;

/** Options of `app.crm.on` and of a plugin's `on`. */
export interface HandlerOptions {
  /**
   * By which deliveries find the handler again: it must stay the same across restarts.
   * @defaultValue `host`, `host-2` in order of registration; of a plugin, its short name
   */
  readonly name?: string;
  /** How long one attempt may take before it fails and is tried again, in seconds. @defaultValue no limit */
  readonly timeLimitSeconds?: number;
}

/** A plugin's handler of an event, made with `on`. */
export interface EventSubscription {
  readonly kind: 'on';
  readonly event: AnyEvent;
  readonly handler: EventHandler;
  readonly name: string | undefined;
  readonly timeLimitSeconds?: number;
}

/** Subscribes a plugin to an event: `hooks: [on(leadConverted, askForReview)]`. */
export function on<P extends object>(
  event: AnyEvent<P>,
  handler: EventHandler<P>,
  { name, timeLimitSeconds }: HandlerOptions = {},
): EventSubscription {
  return { kind: 'on', event, handler, name, ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds }) };
}
