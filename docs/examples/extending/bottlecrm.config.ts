import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { defineConfig } from '@bottlecrm/core';
import { leads } from '@bottlecrm/leads';
import { migrations } from './migrations/index.ts';
import { MyLead } from './src/my-lead.ts';

export default defineConfig({
  plugins: [accounts, contacts, [leads, { entities: { lead: MyLead } }]],
  migrations,
});
