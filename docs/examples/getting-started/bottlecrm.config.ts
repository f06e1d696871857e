import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { createOrganization, defineConfig, ensureUser } from '@bottlecrm/core';
import { leads } from '@bottlecrm/leads';

export default defineConfig({
  plugins: [accounts, contacts, leads],
  auth: { devLogin: process.env.NODE_ENV !== 'production' },
  async seed(app) {
    const owner = await ensureUser(app, { email: 'ada@example.com', name: 'Ada' });
    await createOrganization(app, { name: 'Analytical Engines', owner });
  },
});
