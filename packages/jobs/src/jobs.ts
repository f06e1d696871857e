import { defineJob, type ScheduleDefinition, Type } from '@bottlecrm/core';
import { forgetOld } from './forget-old.ts';

/** Forgets what no delivery can come back to any more. */
const prune = defineJob({
  payload: Type.Object({}, { additionalProperties: false }),
  handler: forgetOld,
});

export const ownJobs = { 'job.prune': prune };
export const ownSchedules: Readonly<Record<string, ScheduleDefinition>> = {
  'job.prune': { at: '03:30', job: 'job.prune' },
};
