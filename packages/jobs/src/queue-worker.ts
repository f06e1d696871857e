import type { Crm, Stoppable } from '@bottlecrm/core';
import {
  backoffMs,
  type Delivery,
  type DeliveryResult,
  deliver,
  describeDelivery,
  failureOf,
  findJob,
  NoHandlerError,
  openOrganization,
} from '@bottlecrm/core/internal';
import { DelayedError, UnrecoverableError, WaitingError } from 'bullmq';
import type { FastifyBaseLogger } from 'fastify';
import type { Backend } from './backend.ts';
import { RECORDED, recordFailure } from './failed-jobs.ts';
import type { JobWorker, QueuedJob } from './job-data.ts';
import type { JobsSettings } from './options.ts';
import { UNKNOWN_WAITS_HOURS } from './outbox-rows.ts';
import { claimProcessed } from './processed.ts';
import type { QueuePlan } from './queues.ts';
import { closeOrCut, endsWithin } from './within.ts';

/** Longest that giving jobs back may take: without it they come back when their locks end. */
const GIVE_BACK_MS = 5000;
/** A job that only another process knows is left to it after this time. */
const UNKNOWN_AGAIN_AFTER_MS = 1000;
const HOUR_MS = 3_600_000;

export interface QueueWorkerOptions {
  readonly app: Crm;
  readonly log: FastifyBaseLogger;
  readonly backend: Backend;
  readonly plan: QueuePlan;
  readonly settings: JobsSettings;
  /** A job left the queue or waits for another attempt. */
  readonly onDone: () => void;
  /** A job was given up. */
  readonly onFailed: () => void;
  /** An attempt of this process ended. */
  readonly onEnded: (result: JobEnd) => void;
}

/** `retried`: it failed and is tried again. `failed`: it failed and was given up. */
export type JobEnd = DeliveryResult | 'retried' | 'failed';

interface Running {
  readonly job: QueuedJob;
  readonly token: string;
}

/** Works on one queue until it is stopped. */
export function startQueueWorker(options: QueueWorkerOptions): Stoppable {
  const { app, log, backend, plan, settings, onDone, onFailed } = options;
  const running = new Map<string, Running>();
  const giveBack = new AbortController();
  let isStopping = false;
  let becameIdle = () => {};

  const worker: JobWorker = backend.worker(
    plan.name,
    async (job, token) => {
      if (isStopping) {
        // It was already on its way when the worker was told to stop.
        await job.moveToWait(token);
        throw new WaitingError();
      }
      running.set(token, { job, token });
      try {
        return await runJob(options, { job, token }, giveBack.signal);
      } finally {
        running.delete(token);
        if (running.size === 0) becameIdle();
      }
    },
    {
      concurrency: plan.concurrency,
      lockDuration: settings.lockSeconds * 1000,
      stalledInterval: settings.lockSeconds * 1000,
      maxStalledCount: settings.maxCrashes,
      settings: {
        backoffStrategy: (made, _type, _error, job) => backoffMs(made, findJob(app, job?.name ?? '')?.backoff),
      },
    },
  );
  worker.on('error', (error) => {
    if (!isStopping) log.error({ err: error, queue: plan.name }, 'queue');
  });
  worker.on('completed', onDone);
  worker.on('failed', (job) => {
    onDone();
    if (!job || job.finishedOn !== undefined) onFailed();
  });
  worker.run().catch((error: unknown) => log.error({ err: error, queue: plan.name }, 'queue worker'));

  async function allDone(): Promise<boolean> {
    if (running.size === 0) return true;
    const idle = new Promise<void>((resolve) => {
      becameIdle = resolve;
    });
    return endsWithin(settings.shutdownSeconds * 1000, idle);
  }

  return {
    async stop() {
      isStopping = true;
      const closed = worker.close();
      if (!(await allDone())) {
        giveBack.abort();
        await endsWithin(GIVE_BACK_MS, giveBackRunning(log, running));
      }
      await closeOrCut(worker, closed);
    },
  };
}

/** Another worker may take them now; what this one has not committed will not happen twice. */
async function giveBackRunning(log: FastifyBaseLogger, running: ReadonlyMap<string, Running>): Promise<void> {
  for (const { job, token } of [...running.values()]) {
    log.warn(describeDelivery(job.data), 'job given back unfinished');
    await job.moveToWait(token).catch((error: unknown) => log.error({ err: error }, 'job not given back'));
  }
}

async function runJob({ app, log, onEnded }: QueueWorkerOptions, { job, token }: Running, signal: AbortSignal) {
  const { data: delivery } = job;
  const attempt = job.attemptsMade + 1;
  const about = { ...describeDelivery(delivery), attempt };
  try {
    const result = await deliver(app, delivery, {
      attempt,
      signal,
      claim: (ctx) => claimProcessed(ctx, delivery.id),
    });
    onEnded(result);
    if (result === 'gone') log.warn(about, 'job ended: its organization is deleted or not active');
    return result;
  } catch (error) {
    if (error instanceof NoHandlerError && !hasWaitedLong(delivery)) {
      // Another process may know it, as during a deploy: no attempt is used up.
      await job.moveToDelayed(Date.now() + UNKNOWN_AGAIN_AFTER_MS, token);
      throw new DelayedError();
    }
    const isLast = attempt >= (job.opts.attempts ?? 1);
    onEnded(isLast ? 'failed' : 'retried');
    log.error({ ...about, err: error }, isLast ? 'job failed and is given up' : 'job failed and is tried again');
    const isRecorded = isLast && (await giveUp(app, log, job, attempt, error));
    // What the queue keeps of it says nothing of anybody.
    const { code } = failureOf(error);
    throw isLast ? new UnrecoverableError(isRecorded ? RECORDED : code) : new Error(code);
  }
}

const hasWaitedLong = ({ createdAt }: Delivery): boolean =>
  Date.now() - Date.parse(createdAt) > UNKNOWN_WAITS_HOURS * HOUR_MS;

/** Where this fails, the sweep of failed jobs remembers it later, without the reason. Answers whether it is remembered. */
async function giveUp(app: Crm, log: FastifyBaseLogger, job: QueuedJob, attempts: number, error: unknown) {
  const { data: delivery } = job;
  try {
    await openOrganization(app, delivery.orgId, (ctx) => recordFailure(ctx, delivery, attempts, failureOf(error)));
    return true;
  } catch (failure) {
    log.error({ err: failure, id: delivery.id, orgId: delivery.orgId }, 'failed job not recorded');
    return false;
  }
}
