import type { Migration } from '@bottlecrm/core';
import { createLeads } from './0001-create-leads.ts';

/** The migrations of leads, oldest first. */
export const migrations: readonly Migration[] = [createLeads];
