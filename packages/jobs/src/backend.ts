import { createPostgresBackend, createRedisBackend, type WorkerOptions, withBackend } from 'bullmq';
import type { JobData, JobQueue, JobWorker, QueuedJob } from './job-data.ts';
import { QUEUE_SCHEMA } from './queue-schema.ts';

/** Runs one job; what it throws is its failure. */
export type Processor = (job: QueuedJob, token: string) => Promise<'done' | 'repeated' | 'gone'>;
export type WorkerSettings = Omit<WorkerOptions, 'connection' | 'autorun' | 'prefix'>;

/** Where the queue is kept. */
export interface Backend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string): JobQueue;
  worker(name: string, process: Processor, settings: WorkerSettings): JobWorker;
}

const postgres = withBackend(createPostgresBackend);
const redis = withBackend(createRedisBackend);

/** After a lost connection the worker tries again this soon. */
const RETRY_MS = 1000;
/** Nobody reads the stream of events, which names organizations also after their erasure. */
const EVENTS_KEPT = 0;
/** A Redis that holds the connection and says nothing is away: the relay waits for it with a lock of all relays in its hands. */
const REDIS_ANSWERS_WITHIN_MS = 10_000;

export function postgresBackend(systemUrl: string): Backend {
  const connection = (max: number) => ({
    connectionString: systemUrl,
    schema: QUEUE_SCHEMA,
    max,
    application_name: 'bottlecrm queue',
  });
  return {
    kind: 'postgres',
    // One connection: what is added in order arrives in order.
    queue: (name) =>
      new postgres.Queue<JobData>(name, {
        connection: connection(1),
        streams: { events: { maxLen: EVENTS_KEPT } },
      }) as unknown as JobQueue,
    worker: (name, process, settings) =>
      new postgres.Worker<JobData>(name, (job, token = '') => process(job as QueuedJob, token), {
        ...settings,
        connection: connection(2),
        autorun: false,
        runRetryDelay: RETRY_MS,
      }) as unknown as JobWorker,
  };
}

export function redisBackend(url: string, prefix: string): Backend {
  const retryStrategy = (times: number) => Math.min(times * 200, 2000);
  return {
    kind: 'redis',
    // Without Redis an addition fails at once: the row stays in the outbox.
    queue: (name) =>
      new redis.Queue<JobData>(name, {
        connection: {
          url,
          retryStrategy,
          enableOfflineQueue: false,
          maxRetriesPerRequest: 1,
          commandTimeout: REDIS_ANSWERS_WITHIN_MS,
        },
        prefix,
        streams: { events: { maxLen: EVENTS_KEPT } },
      }) as unknown as JobQueue,
    worker: (name, process, settings) =>
      new redis.Worker<JobData>(name, (job, token = '') => process(job as QueuedJob, token), {
        ...settings,
        connection: { url, retryStrategy, maxRetriesPerRequest: null },
        prefix,
        autorun: false,
        runRetryDelay: RETRY_MS,
      }) as unknown as JobWorker,
  };
}
