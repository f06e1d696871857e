import type { MetricsRegistry, Reading } from '@bottlecrm/core';
import type { JobEnd } from './queue-worker.ts';
import type { OpenQueue } from './queues.ts';
import type { JobsService } from './service.ts';

/** The queue is asked no more often. */
const MAX_AGE_MS = 5000;
const STATES = { waiting: 'wait', active: 'active', delayed: 'delayed', failed: 'failed' } as const;

/** What can be counted of the queues that this process works on. Jobs that wait for a place are still in the outbox. */
export class MeasuredQueues {
  readonly #queues: readonly OpenQueue[];
  readonly #ends = new Map<string, Map<JobEnd, number>>();

  constructor(queues: readonly OpenQueue[]) {
    this.#queues = queues;
  }

  ended(queue: string, result: JobEnd): void {
    const ends = this.#ends.get(queue) ?? new Map<JobEnd, number>();
    this.#ends.set(queue, ends.set(result, (ends.get(result) ?? 0) + 1));
  }

  /** How many jobs are in which queue and state. */
  async states(): Promise<Reading[]> {
    const readings = this.#queues.map(async ({ name, queue }) => {
      const counts = await queue.getJobCounts(...Object.values(STATES));
      return Object.entries(STATES).map(([state, own]) => ({
        value: counts[own] ?? 0,
        labels: { queue: name, state },
      }));
    });
    return (await Promise.all(readings)).flat();
  }

  /** How the attempts of this process ended. */
  ends(): Reading[] {
    return [...this.#ends].flatMap(([queue, ends]) =>
      [...ends].map(([result, value]) => ({ value, labels: { queue, result } })),
    );
  }
}

export function measureJobs(service: JobsService, registry: MetricsRegistry): void {
  registry.gauge({
    name: 'bottlecrm_jobs',
    help: 'Jobs and events in the queue; those that wait for a place there are in the outbox.',
    labels: ['queue', 'state'],
    maxAgeMs: MAX_AGE_MS,
    read: async () => (await service.measured()?.states()) ?? [],
  });
  registry.counter({
    name: 'bottlecrm_job_attempts_total',
    help: 'Attempts of this process, by how they ended.',
    labels: ['queue', 'result'],
    read: () => service.measured()?.ends() ?? [],
  });
}
