import { apiRoutes, IdParams } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { listFailedJobs, retryFailedJob } from './failed-jobs.ts';
import { jobPermissions } from './permissions.ts';
import { FailedJobsQuery, FailedJobsResponse, RetriedJobResponse } from './schemas.ts';

export function jobRoutes(app: FastifyInstance): void {
  const route = apiRoutes(app, { tag: 'Job', permissions: jobPermissions });
  route('GET', '/admin/jobs', {
    operationId: 'listFailedJobs',
    summary: 'Jobs of the organization that were given up',
    permission: 'job:read',
    query: FailedJobsQuery,
    answers: FailedJobsResponse,
    run: (ctx, { query }) => listFailedJobs(ctx, query),
  });
  route('POST', '/admin/jobs/:id/retry', {
    operationId: 'retryFailedJob',
    summary: 'Try a failed job again',
    permission: 'job:retry',
    params: IdParams,
    answers: RetriedJobResponse,
    run: (ctx, { params }) => retryFailedJob(ctx, params.id),
  });
}
