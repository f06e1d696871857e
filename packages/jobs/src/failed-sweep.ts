import type { Crm, Stoppable } from '@bottlecrm/core';
import {
  CRASHED,
  describeDelivery,
  failureOf,
  isGone,
  openOrganization,
  startWakeLoop,
} from '@bottlecrm/core/internal';
import type { FastifyBaseLogger } from 'fastify';
import { RECORDED, recordFailure } from './failed-jobs.ts';
import type { JobQueue, QueuedJob } from './job-data.ts';
import type { OpenQueue } from './queues.ts';

const SWEEP_EVERY_MS = 60_000;
const JOBS_AT_ONCE = 100;

export interface FailedSweep extends Stoppable {
  wake(): void;
}

/** Takes failed jobs out of the queue once the organization's own table remembers them. */
export function startFailedSweep(
  app: Crm,
  log: FastifyBaseLogger,
  queues: readonly OpenQueue[],
  onError: (error: unknown) => void,
): FailedSweep {
  return startWakeLoop(async () => {
    for (const { queue } of queues) while ((await sweep(app, log, queue)) === JOBS_AT_ONCE);
    return SWEEP_EVERY_MS;
  }, onError);
}

async function sweep(app: Crm, log: FastifyBaseLogger, queue: JobQueue): Promise<number> {
  const failed = await queue.getFailed(0, JOBS_AT_ONCE - 1);
  for (const job of failed) {
    if (job.failedReason !== RECORDED) await remember(app, log, job);
    await job.remove();
  }
  return failed.length;
}

async function remember(app: Crm, log: FastifyBaseLogger, job: QueuedJob): Promise<void> {
  const { data: delivery, attemptsMade, failedReason = '' } = job;
  const about = describeDelivery(delivery);
  const failure = failedReason.includes('stalled') ? CRASHED : { ...failureOf(undefined), detail: failedReason };
  try {
    await openOrganization(app, delivery.orgId, (ctx) => recordFailure(ctx, delivery, attemptsMade, failure));
    log.error(about, 'job is in the failed list');
  } catch (error) {
    if (!isGone(error)) throw error;
    log.warn(about, 'failed job dropped: its organization is deleted or not active');
  }
}
