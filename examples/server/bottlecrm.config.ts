import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { defineConfig } from '@bottlecrm/core';
import { leads } from '@bottlecrm/leads';
import { seed } from './src/seed/seed.ts';

/** One source for the server and the command line. Connections and the secret come from the environment. */
export default defineConfig({
  plugins: [accounts, contacts, leads],
  auth: { devLogin: process.env.NODE_ENV !== 'production' },
  seed,
});
