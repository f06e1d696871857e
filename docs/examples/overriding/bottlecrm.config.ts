import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { defineConfig, errors, grants, type UpdateOf, type VerbOverrides } from '@bottlecrm/core';
import { Lead, leads } from '@bottlecrm/leads';

/** Leads are worked on by telephone: one without a number is not opened again. */
const lead: VerbOverrides = {
  async update(ctx, id, body) {
    const changed = await ctx.update(Lead, id, body as UpdateOf<typeof Lead>);
    if (changed.status === 'in_process' && !changed.phone) throw errors.CONFLICT('Enter a phone number first.');
    return changed;
  },
};

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
        verbs: { lead },
      },
    ],
  ],
});
