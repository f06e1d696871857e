import { handler, IdParams, problemResponses } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { listFailedJobs, retryFailedJob } from './failed-jobs.ts';
import { FailedJobsQuery, FailedJobsResponse, RetriedJobResponse } from './schemas.ts';

const tags = ['Job'];

export function jobRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: { limit?: number; cursor?: string } }>(
    '/admin/jobs',
    {
      schema: {
        operationId: 'listFailedJobs',
        summary: 'Jobs of the organization that were given up',
        tags,
        querystring: FailedJobsQuery,
        response: { 200: FailedJobsResponse, ...problemResponses },
      },
      config: { permission: 'job:read' },
    },
    handler((ctx, request) => listFailedJobs(ctx, request.query)),
  );
  app.post<{ Params: { id: string } }>(
    '/admin/jobs/:id/retry',
    {
      schema: {
        operationId: 'retryFailedJob',
        summary: 'Try a failed job again',
        tags,
        params: IdParams,
        response: { 200: RetriedJobResponse, ...problemResponses },
      },
      config: { permission: 'job:retry' },
    },
    handler((ctx, request) => retryFailedJob(ctx, request.params.id)),
  );
}
