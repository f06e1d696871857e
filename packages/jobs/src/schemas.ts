import { Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });
const Time = Type.String({ format: 'date-time' });

const FailedJob = Type.Object(
  {
    id: Id,
    name: Type.String({ description: "The job's name, or the event's." }),
    handler: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      description: 'Which handler of the event failed; null for a job.',
    }),
    payload: Type.Record(Type.String(), Type.Unknown({ 'x-open': 'Payloads fit the schema of their job.' }), {
      description: 'Ids of what it is about.',
    }),
    attempts: Type.Integer(),
    code: Type.String(),
    reason: Type.String(),
    createdAt: Time,
    failedAt: Time,
  },
  { title: 'FailedJob', additionalProperties: false },
);

export const FailedJobsQuery = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 25 })),
    cursor: Type.Optional(Type.Unsafe<string>({ ...Id, description: '`nextCursor` of the page before.' })),
  },
  { additionalProperties: false },
);

export const FailedJobsResponse = Type.Object(
  {
    data: Type.Array(FailedJob),
    page: Type.Object(
      { limit: Type.Integer(), nextCursor: Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'uuid' }) },
      { additionalProperties: false },
    ),
  },
  { title: 'FailedJobsResponse', additionalProperties: false },
);

export const RetriedJobResponse = Type.Object({ id: Id }, { title: 'RetriedJobResponse', additionalProperties: false });
