import type { Migration } from '@bottlecrm/core';
import { createAccounts } from './0001-create-accounts.ts';

/** The migrations of accounts, oldest first. */
export const migrations: readonly Migration[] = [createAccounts];
