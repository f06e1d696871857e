import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { defineConfig } from '@bottlecrm/core';
import { jobs } from '@bottlecrm/jobs';
import { leads } from '@bottlecrm/leads';
import { reminders } from './src/reminders.ts';

// Server and worker read the same configuration.
export default defineConfig({
  plugins: [
    accounts,
    contacts,
    leads,
    // `bottlecrm worker` does the jobs: servers only serve.
    [jobs, { worker: process.env.NODE_ENV !== 'production' }],
    reminders(async (text, key) => console.log(text, key)),
  ],
});
