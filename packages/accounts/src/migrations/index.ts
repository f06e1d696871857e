import type { Migration } from '@bottlecrm/core';
import { createAccounts } from './0001-create-accounts.ts';
import { stampCurrency } from './0002-stamp-currency.ts';
import { longerPhones } from './0003-longer-phones.ts';
import { sortAsPeopleRead } from './0004-sort-as-people-read.ts';

/** The migrations of accounts, oldest first. */
export const migrations: readonly Migration[] = [createAccounts, stampCurrency, longerPhones, sortAsPeopleRead];
