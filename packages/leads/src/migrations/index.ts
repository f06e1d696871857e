import type { Migration } from '@bottlecrm/core';
import { createLeads } from './0001-create-leads.ts';
import { stampCurrency } from './0002-stamp-currency.ts';
import { longerPhones } from './0003-longer-phones.ts';
import { sortAsPeopleRead } from './0004-sort-as-people-read.ts';

/** The migrations of leads, oldest first. */
export const migrations: readonly Migration[] = [createLeads, stampCurrency, longerPhones, sortAsPeopleRead];
