import type { Migration } from '@bottlecrm/core';
import { createJobs } from './0001-create-jobs.ts';

/** The migrations of jobs, oldest first. */
export const migrations: readonly Migration[] = [createJobs];
