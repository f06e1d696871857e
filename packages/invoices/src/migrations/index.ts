import type { Migration } from '@bottlecrm/core';
import { createInvoices } from './0001-create-invoices.ts';

/** The migrations of invoices, oldest first. */
export const migrations: readonly Migration[] = [createInvoices];
