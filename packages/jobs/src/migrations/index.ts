import type { Migration } from '@bottlecrm/core';
import { createJobs } from './0001-create-jobs.ts';
import { occurrenceTimezone } from './0002-occurrence-timezone.ts';

/** The migrations of jobs, oldest first. */
export const migrations: readonly Migration[] = [createJobs, occurrenceTimezone];
