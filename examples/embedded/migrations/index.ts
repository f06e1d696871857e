import type { Migration } from '@bottlecrm/core';
import { createRepairs } from './0001-create-repairs.ts';

/** The shop's migrations of tables that the CRM knows, oldest first. */
export const migrations: readonly Migration[] = [createRepairs];
