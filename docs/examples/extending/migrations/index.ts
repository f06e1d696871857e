import type { Migration } from '@bottlecrm/core';
import { addLeadScore } from './0001-add-lead-score.ts';

/** This application's own migrations, oldest first. */
export const migrations: readonly Migration[] = [addLeadScore];
