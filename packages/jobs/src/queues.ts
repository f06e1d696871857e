import type { JobDefinition } from '@bottlecrm/core';
import { jobKind } from '@bottlecrm/core/internal';
import type { Backend } from './backend.ts';
import { type JobQueue, orgIdOf } from './job-data.ts';

export const SHARED_QUEUE = 'bottlecrm';

/** A queue with the kinds of deliveries that go through it; the shared one takes all that no other does. */
export interface QueuePlan {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly isShared: boolean;
  /** How many one worker runs at once. */
  readonly concurrency: number;
}

/** A job that limits its concurrency has a queue of its own, since a worker's limit is for a queue. */
export function planQueues(jobs: ReadonlyMap<string, JobDefinition>, concurrency: number): QueuePlan[] {
  const limited = [...jobs].flatMap(([name, job]) =>
    job.concurrency === undefined
      ? []
      : [{ name: `${SHARED_QUEUE}-${name}`, kinds: [jobKind(name)], isShared: false, concurrency: job.concurrency }],
  );
  return [
    { name: SHARED_QUEUE, kinds: limited.flatMap(({ kinds }) => kinds), isShared: true, concurrency },
    ...limited,
  ];
}

export interface OpenQueue extends QueuePlan {
  readonly queue: JobQueue;
}

export function openQueues(
  backend: Backend,
  plans: readonly QueuePlan[],
  onError: (error: unknown) => void,
): OpenQueue[] {
  return plans.map((plan) => {
    const queue = backend.queue(plan.name);
    queue.on('error', onError);
    return { ...plan, queue };
  });
}

export interface Admitted {
  readonly busy: ReadonlyMap<string, number>;
  readonly retrying: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Who has how much in the queue. The queue stays short, since the relay holds back what does not fit. */
export async function admittedIn(queue: JobQueue): Promise<Admitted> {
  const busy = [...(await queue.getRanges(['wait'], 0, -1)), ...(await queue.getRanges(['active'], 0, -1))];
  const retrying = await queue.getRanges(['delayed'], 0, -1);
  return { busy: countByOrganization(busy), retrying: countByOrganization(retrying), total: busy.length };
}

/** Removes what an organization has waiting in a queue; what runs ends by itself. */
export async function removeJobsOf(queue: JobQueue, orgId: string): Promise<void> {
  const ids = [...(await queue.getRanges(['wait'], 0, -1)), ...(await queue.getRanges(['delayed'], 0, -1))];
  for (const id of ids) if (orgIdOf(id) === orgId) await queue.remove(id);
}

function countByOrganization(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(orgIdOf(id), (counts.get(orgIdOf(id)) ?? 0) + 1);
  return counts;
}
