import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { defineConfig } from '@bottlecrm/core';
import { invoices } from '@bottlecrm/invoices';
import { leads } from '@bottlecrm/leads';

/** The standard plugins, whose types the client brings: scripts/standard-types.ts writes src/standard-types.ts from it. */
export default defineConfig({ plugins: [accounts, contacts, leads, invoices] });
