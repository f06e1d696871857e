import { CrmError } from '../errors/crm-error.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { inSpan } from '../tenancy/span.ts';
import { INSTALLATION_ORG_ID } from '../tenancy/transaction.ts';
import type { CrmEvent } from './event.ts';
import type { EventsRuntime } from './events-runtime.ts';
import type { PerformedJob } from './job.ts';
import { findKind, type Kind } from './kinds.ts';
import { JobTimeoutError, withinTimeLimit } from './time-limit.ts';

/** One row of the outbox on its way to what handles it. */
export interface Delivery {
  readonly orgId: string;
  /** The row's id: the same at every delivery. */
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The transaction that wrote it. */
  readonly position: number;
  /** RFC 3339 UTC. */
  readonly createdAt: string;
}

export interface DeliveryRun {
  /** 1 at the first. */
  readonly attempt: number;
  readonly signal: AbortSignal;
  /** Called first in the transaction of the effects: false when they have happened already. */
  readonly claim?: (ctx: Ctx) => Promise<boolean>;
}

/** `gone`: the organization is deleted or not active; nothing of it runs any more. `repeated`: it had been done before. */
export type DeliveryResult = 'done' | 'repeated' | 'gone';

/** Nothing in this process handles it; another one may. */
export class NoHandlerError extends Error {
  override readonly name = 'NoHandlerError';
}

/** Runs what a delivery is for, in transactions of its organization. @throws what the handler throws, and NoHandlerError. */
export async function deliver(app: EventsRuntime, delivery: Delivery, run: DeliveryRun): Promise<DeliveryResult> {
  const kind = findKind(delivery.kind);
  if (!kind) throw noHandler(`"${delivery.kind}"`);
  const name = kind.type === 'event' ? `bottlecrm.event ${kind.event}` : `bottlecrm.job ${kind.job}`;
  const attributes = {
    'bottlecrm.org.id': delivery.orgId,
    'bottlecrm.delivery.id': delivery.id,
    'bottlecrm.attempt': run.attempt,
    ...(kind.type === 'event' ? { 'bottlecrm.handler': kind.handler } : {}),
  };
  return inSpan(app.options.tracer, name, attributes, () => deliverKind(app, kind, delivery, run));
}

async function deliverKind(
  app: EventsRuntime,
  kind: Kind,
  delivery: Delivery,
  run: DeliveryRun,
): Promise<DeliveryResult> {
  if (kind.type === 'event') {
    const named = app.model.handlers.of(kind.event).find(({ name }) => name === kind.handler);
    if (!named) throw noHandler(`handler "${kind.handler}" of ${kind.event}`);
    return inOrganization(app, delivery, run, (ctx) =>
      withinTimeLimit(named.timeLimitSeconds, run.signal, (signal) =>
        named.handler(ctx, eventOf(kind.event, delivery, signal)),
      ),
    );
  }
  const job = app.model.jobs.jobs.get(kind.job);
  if (!job) throw noHandler(`job ${kind.job}`);
  app.model.jobs.checkPayload(kind.job, delivery.payload);
  app.model.jobs.checkPlace(kind.job, delivery.orgId);
  if (job.perform) return perform(app, delivery, run, job, kind.job);
  const { handler, timeLimitSeconds } = job;
  return inOrganization(app, delivery, run, (ctx) =>
    withinTimeLimit(timeLimitSeconds, run.signal, (signal) =>
      handler(ctx, delivery.payload, jobRunOf(delivery, { ...run, signal }, kind.job)),
    ),
  );
}

const noHandler = (what: string) =>
  new NoHandlerError(
    `This process has no ${what}. Register its plugin in bottlecrm.config.ts, which server and worker share.`,
  );

/** Its payload was held against the event's schema when it was written. */
const eventOf = (
  name: string,
  { id, orgId, payload, position, createdAt }: Delivery,
  signal: AbortSignal,
): CrmEvent<never> => ({
  id,
  name,
  orgId,
  // The type of a payload is known where the handler was registered, and nowhere in between.
  payload: payload as never,
  position,
  createdAt,
  signal,
});

const jobRunOf = ({ id, orgId, createdAt }: Delivery, { attempt, signal }: DeliveryRun, name: string) => ({
  id,
  name,
  orgId,
  attempt,
  createdAt,
  signal,
});

/** The job's own transactions first; a last one records that it was done. */
async function perform(
  app: EventsRuntime,
  delivery: Delivery,
  run: DeliveryRun,
  job: PerformedJob,
  name: string,
): Promise<DeliveryResult> {
  const { claim } = run;
  const seen = await inOrganization(app, delivery, {}, async (ctx) => claim && unlessNew(await claim(ctx)));
  if (seen !== 'done') return seen;
  await withinTimeLimit(job.timeLimitSeconds, run.signal, async (signal) => {
    const tenant = async <T>(work: (ctx: Ctx) => Promise<T>) => {
      // Past its time limit an attempt begins nothing more; a worker that must end lets it finish.
      if (signal.reason instanceof JobTimeoutError) throw signal.reason;
      return openOrganization(app, delivery.orgId, work);
    };
    await job.perform({ ...jobRunOf(delivery, { ...run, signal }, name), tenant }, delivery.payload);
  });
  return inOrganization(app, delivery, run, () => {});
}

/** Ends a transaction without effect, saying why. */
class Ending extends Error {
  readonly isExpected = true;
  readonly result: DeliveryResult;

  constructor(result: DeliveryResult) {
    super(result);
    this.result = result;
  }
}

/** What was only looked at is not recorded yet. */
const unlessNew = (isNew: boolean): never => {
  throw new Ending(isNew ? 'done' : 'repeated');
};

async function inOrganization(
  app: EventsRuntime,
  delivery: Delivery,
  { claim }: Pick<DeliveryRun, 'claim'>,
  work: (ctx: Ctx) => unknown,
): Promise<DeliveryResult> {
  let entered = false;
  try {
    return await openOrganization(app, delivery.orgId, async (ctx) => {
      entered = true;
      if (claim && !(await claim(ctx))) return 'repeated';
      await work(ctx);
      return 'done';
    });
  } catch (error) {
    if (error instanceof Ending) return error.result;
    if (!entered && isGone(error)) return 'gone';
    throw error;
  }
}

/** What opening the organization's transaction says of one that is gone; a handler may mean something else by it. */
export const isGone = (error: unknown): boolean => error instanceof CrmError && error.code === 'UNAUTHENTICATED';

/** One transaction of the organization, or of the installation's own context. */
export function openOrganization<T>(app: EventsRuntime, orgId: string, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  return orgId === INSTALLATION_ORG_ID ? app.installation(work) : app.tenant({ orgId }, work);
}
