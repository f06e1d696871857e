import { definePlugin } from '@bottlecrm/core';
import { ownJobs, ownSchedules } from './jobs.ts';
import { measureJobs } from './metrics.ts';
import { migrations } from './migrations/index.ts';
import { JobsOptions } from './options.ts';
import { jobPermissions } from './permissions.ts';
import { queueSchema } from './queue-schema.ts';
import { jobRoutes } from './routes.ts';
import { forgetJobsOf, type JobsService, startJobs } from './service.ts';
import { jobTables } from './tables.ts';

export type { FailedJob, FailedPage } from './failed-jobs.ts';
export { JobsOptions, type JobsSettings } from './options.ts';
export type { JobsService } from './service.ts';

/** Background jobs, retried events and schedules, on PostgreSQL or Redis. */
export const jobs = definePlugin({
  name: '@bottlecrm/jobs',
  core: '^0.1.0',
  tables: jobTables,
  migrations,
  ownSchema: queueSchema,
  permissions: jobPermissions,
  jobs: ownJobs,
  schedules: ownSchedules,
  options: JobsOptions,
  routes: (app) => jobRoutes(app),
  start: (app, options, log): JobsService => startJobs(app, options, log),
  readiness: (service) => service.readiness(),
  metrics: measureJobs,
  onOrganizationErased: forgetJobsOf,
});
