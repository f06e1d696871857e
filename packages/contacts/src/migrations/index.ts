import type { Migration } from '@bottlecrm/core';
import { createContacts } from './0001-create-contacts.ts';
import { longerPhones } from './0002-longer-phones.ts';
import { sortAsPeopleRead } from './0003-sort-as-people-read.ts';

/** The migrations of contacts, oldest first. */
export const migrations: readonly Migration[] = [createContacts, longerPhones, sortAsPeopleRead];
