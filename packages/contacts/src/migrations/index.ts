import type { Migration } from '@bottlecrm/core';
import { createContacts } from './0001-create-contacts.ts';

/** The migrations of contacts, oldest first. */
export const migrations: readonly Migration[] = [createContacts];
