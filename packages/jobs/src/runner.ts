import type { Crm, Stoppable } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { FastifyBaseLogger } from 'fastify';
import { type Backend, postgresBackend, redisBackend } from './backend.ts';
import { redisProblems } from './check-redis.ts';
import { startFailedSweep } from './failed-sweep.ts';
import { startForgetting } from './forget-old.ts';
import { MeasuredQueues } from './metrics.ts';
import type { JobsSettings } from './options.ts';
import { startQueueWorker } from './queue-worker.ts';
import { type OpenQueue, openQueues, planQueues, removeJobsOf } from './queues.ts';
import { startJobRelay } from './relay.ts';
import { startScheduler } from './scheduler.ts';
import { closeOrCut } from './within.ts';

export interface RunnerOptions {
  readonly app: Crm;
  readonly settings: JobsSettings;
  readonly log: FastifyBaseLogger;
  readonly systemUrl: string;
}

/** Everything that works in a process: relay, workers, scheduler and the sweep of failed jobs. */
export interface Runner extends Stoppable {
  /** How many jobs the queue holds, by queue and state, and how many this process ended, by queue and result. */
  readonly measured: MeasuredQueues;
  /** Removes what an organization has waiting in the queue. */
  forget(orgId: string): Promise<void>;
  /** What keeps the queue from working, in public words. */
  problem(): Promise<string | undefined>;
}

const redisUrlOf = ({ redisUrl }: JobsSettings): string | undefined => (redisUrl ?? process.env.REDIS_URL) || undefined;

function backendOf(settings: JobsSettings, systemUrl: string): Backend {
  const url = redisUrlOf(settings);
  return url ? redisBackend(url, settings.redisKeyPrefix) : postgresBackend(systemUrl);
}

/** Removes what an organization has waiting in the queue, in a process that does no jobs. @throws Error without the queue */
export async function forgetFromOutside(
  app: Crm,
  settings: JobsSettings,
  systemUrl: string,
  orgId: string,
): Promise<void> {
  const plans = planQueues(internalsOf(app).model.jobs.jobs, settings.concurrency);
  // What keeps the queue away rejects the calls below, too.
  const queues = openQueues(backendOf(settings, systemUrl), plans, () => {});
  try {
    for (const { queue } of queues) await removeJobsOf(queue, orgId);
  } finally {
    await Promise.all(queues.map(({ queue }) => closeOrCut(queue)));
  }
}

export async function startRunner({ app, settings, log, systemUrl }: RunnerOptions): Promise<Runner> {
  const url = redisUrlOf(settings);
  const backend = backendOf(settings, systemUrl);
  let stopping = false;
  const onError = (error: unknown) => {
    if (!stopping) log.error({ err: error }, 'jobs');
  };
  const plans = planQueues(internalsOf(app).model.jobs.jobs, settings.concurrency);
  const queues = openQueues(backend, plans, onError);
  if (url) await warnOfRedis(url, log);
  else await requireSchema(queues);

  const { perOrganization, admitted } = settings;
  const relay = startJobRelay({ app, systemUrl, queues, limits: { perOrganization, admitted }, onError });
  const sweep = startFailedSweep(app, log, queues, onError);
  const scheduler = startScheduler({ app, systemUrl, onError });
  const forgetting = startForgetting(app, onError);
  const measured = new MeasuredQueues(queues);
  const workers = plans.map((plan) =>
    startQueueWorker({
      app,
      log,
      backend,
      plan,
      settings,
      onDone: relay.placeFreed,
      onFailed: sweep.wake,
      onEnded: (result) => measured.ended(plan.name, result),
    }),
  );
  return {
    measured,
    async forget(orgId) {
      for (const { queue } of queues) await removeJobsOf(queue, orgId);
    },
    problem: () => problemOf(backend, queues),
    async stop() {
      await Promise.all([scheduler.stop(), relay.stop(), forgetting.stop()]);
      await Promise.all(workers.map((worker) => worker.stop()));
      stopping = true;
      await sweep.stop();
      await Promise.all(queues.map(({ queue }) => closeOrCut(queue)));
    },
  };
}

async function warnOfRedis(url: string, log: FastifyBaseLogger): Promise<void> {
  const problems = await redisProblems(url).catch((error: unknown) => {
    log.error({ err: error }, 'Redis does not answer: jobs wait in the outbox until it does.');
    return [];
  });
  for (const problem of problems) log.warn(problem);
}

/** @throws Error when the schema of the queue is missing. */
async function requireSchema(queues: readonly OpenQueue[]): Promise<void> {
  try {
    for (const { queue } of queues) await queue.waitUntilReady();
  } catch (error) {
    await Promise.all(queues.map(({ queue }) => queue.close().catch(() => {})));
    const { name } = error as Error;
    if (name !== 'SchemaMigrationRequiredError' && name !== 'SchemaVersionMismatchError') throw error;
    throw new Error('The queue’s schema is missing or of another version: run `bottlecrm migrate`.', { cause: error });
  }
}

async function problemOf({ kind }: Backend, queues: readonly OpenQueue[]): Promise<string | undefined> {
  try {
    await Promise.all(queues.map(({ queue }) => queue.count()));
    return undefined;
  } catch {
    return kind === 'redis' ? 'the queue in Redis does not answer' : 'the queue in PostgreSQL does not answer';
  }
}
