import { type Static, Type } from '@bottlecrm/core';

const whole = (minimum: number, maximum: number, description: string, value: number) =>
  Type.Integer({ minimum, maximum, default: value, description });

/** What `[jobs, { … }]` takes. */
export const JobsOptions = Type.Object(
  {
    worker: Type.Boolean({
      default: true,
      description: 'Whether this server works on jobs itself. False where `bottlecrm worker` does.',
    }),
    concurrency: whole(
      1,
      200,
      'How many jobs one process runs at once; each holds a connection of the request pool.',
      5,
    ),
    redisUrl: Type.Optional(
      Type.String({ description: 'Keeps the queue in this Redis. Default: REDIS_URL; without either, PostgreSQL.' }),
    ),
    redisKeyPrefix: Type.String({
      default: 'bottlecrm',
      pattern: '^[A-Za-z0-9_-]{1,64}$',
      description: 'Starts every key in Redis: one for each installation that shares it.',
    }),
    perOrganization: whole(1, 1000, 'How many jobs of one organization may wait or run in the queue at once.', 25),
    admitted: whole(
      1,
      10_000,
      'How many jobs of all organizations together may wait or run in the queue at once.',
      500,
    ),
    lockSeconds: whole(1, 600, 'How long a job stays with a worker that was not heard of: then another takes it.', 30),
    maxCrashes: whole(0, 100, 'How often the process may die of a job before the job counts as failed.', 3),
    shutdownSeconds: whole(0, 3600, 'How long running jobs may take when the process is told to stop.', 30),
  },
  { additionalProperties: false },
);

export type JobsSettings = Static<typeof JobsOptions>;
