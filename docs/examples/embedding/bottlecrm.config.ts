import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { defineConfig } from '@bottlecrm/core';
import { leads } from '@bottlecrm/leads';
import { migrations } from './migrations/index.ts';
import { testDrives } from './src/test-drives.ts';

export default defineConfig({
  prefix: '/crm',
  plugins: [accounts, contacts, leads, testDrives],
  migrations,
});
