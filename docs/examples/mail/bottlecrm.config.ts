import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { defineConfig } from '@bottlecrm/core';
import { jobs } from '@bottlecrm/jobs';
import { leads } from '@bottlecrm/leads';
import { mail } from '@bottlecrm/mail';
import { welcome } from './src/welcome.ts';

// #region config
export default defineConfig({
  publicUrl: 'https://crm.example.com',
  plugins: [
    accounts,
    contacts,
    leads,
    jobs,
    // SMTP_URL names the server; without it mail of development stays in /dev/mailbox.
    [mail, { from: 'Example CRM <crm@example.com>', templateDirectory: `${import.meta.dirname}/templates` }],
    welcome,
  ],
});
// #endregion config
