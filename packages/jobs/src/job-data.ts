import type { Delivery, DeliveryResult } from '@bottlecrm/core/internal';
import type { Job, Queue, Worker } from 'bullmq';

/** What the queue stores of a job: ids, and nothing that says anything of a person. */
export type JobData = Delivery;
export type JobQueue = Queue<JobData, DeliveryResult, string>;
export type JobWorker = Worker<JobData, DeliveryResult, string>;
export type QueuedJob = Job<JobData, DeliveryResult, string>;

/**
 * The same for the same row of the outbox, so that adding it twice adds it once; another one when it is tried anew later. The
 * organization comes first: the relay counts by it.
 */
export const queueIdOf = (orgId: string, id: string, availableAt: string): string =>
  `${orgId}.${id}.${Date.parse(availableAt)}`;

export const orgIdOf = (queueId: string): string => queueId.slice(0, 36);
