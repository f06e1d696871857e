import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { defineConfig, grants } from '@bottlecrm/core';
import { leads } from '@bottlecrm/leads';

export default defineConfig({
  plugins: [
    accounts,
    contacts,
    [
      leads,
      {
        // admin, sales_manager, sales_rep, user
        permissions: { 'lead:delete': grants('all', 'none', 'none', 'none') },
        disable: ['bulkLead'],
      },
    ],
  ],
});
