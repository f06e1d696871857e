import { type Crm, type CrmOptions, type Ctx, withApplication } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';
import { CliError } from './cli-error.ts';
import { connectionsOf } from './connections.ts';

/** A job that was given up, as whoever runs the server sees it. */
export interface FailedJobLine {
  readonly orgId: string;
  readonly id: string;
  readonly name: string;
  readonly handler: string | null;
  readonly attempts: number;
  readonly code: string;
  readonly reason: string;
  readonly detail: string | null;
  readonly failedAt: string;
}

/** The part of the jobs plugin's service that the commands use. */
interface JobsService {
  listFailed(
    ctx: Ctx,
    options: { readonly limit: number; readonly withDetail: true },
  ): Promise<{ readonly data: readonly Omit<FailedJobLine, 'orgId'>[] }>;
  retry(ctx: Ctx, id: string): Promise<{ id: string }>;
}

/** @throws CliError when the configuration has no jobs */
export function withJobs<T>(options: CrmOptions, work: (app: Crm, service: JobsService) => Promise<T>): Promise<T> {
  return withApplication(
    options,
    async (app) => {
      if (!app.has('jobs'))
        throw new CliError('JOBS_MISSING', 'The configuration has no jobs: add @bottlecrm/jobs to plugins.');
      return work(app, app.service<JobsService>('jobs'));
    },
    { services: ['jobs'] },
  );
}

/** The organization that was named, or every active one. @throws CliError when it cannot tell which there are */
export async function organizationIds(options: CrmOptions, org: string | undefined): Promise<string[]> {
  if (org !== undefined) return [org];
  const { systemUrl } = connectionsOf(options);
  if (systemUrl === undefined) {
    throw new CliError(
      'DATABASE_SYSTEM_URL_MISSING',
      'Pass --org, or set DATABASE_SYSTEM_URL: the system role knows which organizations there are.',
    );
  }
  return database.withClient(systemUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from organizations where is_active order by id');
    return rows.map(({ id }) => id);
  });
}
