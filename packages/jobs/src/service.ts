import type { Crm, Ctx, Erasure } from '@bottlecrm/core';
import { databaseUrls, internalsOf, openOutboxChannel } from '@bottlecrm/core/internal';
import type { FastifyBaseLogger } from 'fastify';
import { type FailedPage, type ListFailedOptions, listFailedJobs, retryFailedJob } from './failed-jobs.ts';
import type { MeasuredQueues } from './metrics.ts';
import type { JobsSettings } from './options.ts';
import { forgetFromOutside, type Runner, startRunner } from './runner.ts';

/** What `ctx.service(jobs)` and `app.crm.service(jobs)` answer. */
export interface JobsService {
  /** Jobs of the ctx's organization that were given up, newest first. */
  listFailed(ctx: Ctx, options?: ListFailedOptions): Promise<FailedPage>;
  /** Tries one again. @throws {NOT_FOUND} */
  retry(ctx: Ctx, id: string): Promise<{ id: string }>;
  /** What is wrong with the queue, if this process works on it. */
  readiness(): Promise<string | undefined>;
  /** What can be counted, if this process works on the queue. */
  measured(): MeasuredQueues | undefined;
}

const runners = new WeakMap<Crm, Runner>();

/** Removes what an erased organization has waiting in the queue, also from a process that does not work on it. */
export async function forgetJobsOf({ app, orgId }: Erasure): Promise<void> {
  const runner = runners.get(app);
  if (runner) return runner.forget(orgId);
  const { model } = internalsOf(app);
  const { systemUrl } = databaseUrls(app);
  // No process without the system role's connection puts anything into the queue.
  if (systemUrl) await forgetFromOutside(app, model.plugins.get('jobs')?.options as JobsSettings, systemUrl, orgId);
}

/** Takes the delivery over from core. It begins when every service runs, and ends before the first of them ends. */
export function startJobs(app: Crm, settings: JobsSettings, log: FastifyBaseLogger): JobsService {
  let runner: Runner | undefined;
  internalsOf(app).delivery = async (systemUrl) => {
    if (!internalsOf(app).isWorker && !settings.worker) {
      log.info('Jobs and events wait for a worker: this server does none (worker: false).');
      return openOutboxChannel({ app, systemUrl, onError: (error) => internalsOf(app).onBackgroundError(error) });
    }
    runner = await startRunner({ app, settings, log, systemUrl });
    runners.set(app, runner);
    return runner;
  };
  return {
    listFailed: listFailedJobs,
    retry: retryFailedJob,
    readiness: async () => runner?.problem(),
    measured: () => runner?.measured,
  };
}
