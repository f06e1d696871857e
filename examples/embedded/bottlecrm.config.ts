import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { defineConfig } from '@bottlecrm/core';
import { leads } from '@bottlecrm/leads';
import { migrations } from './migrations/index.ts';
import { repairs } from './src/repairs/plugin.ts';

/** One source for the application and the command line. Who may sign in depends on the running shop: see src/app.ts. */
export default defineConfig({
  prefix: '/crm',
  plugins: [accounts, contacts, leads, repairs],
  migrations,
});
