import type { Migration } from '@bottlecrm/core';
import { createInvoices } from './0001-create-invoices.ts';
import { pauseReasons } from './0002-pause-reasons.ts';
import { stampCurrency } from './0003-stamp-currency.ts';
import { longerPhones } from './0004-longer-phones.ts';
import { respondentUserAgent } from './0005-respondent-user-agent.ts';
import { sortingIndexes } from './0006-sorting-indexes.ts';
import { sortAsPeopleRead } from './0007-sort-as-people-read.ts';

/** The migrations of invoices, oldest first. */
export const migrations: readonly Migration[] = [
  createInvoices,
  pauseReasons,
  stampCurrency,
  longerPhones,
  respondentUserAgent,
  sortingIndexes,
  sortAsPeopleRead,
];
