import { Account } from '@bottlecrm/accounts';
import { defineEntity, f, Profile, Team } from '@bottlecrm/core';

/** A person whom the organization deals with, alone or at one or more accounts. */
export const Contact = defineEntity('contact', {
  path: 'contacts',
  table: 'contacts',
  fields: {
    firstName: f.text({ min: 0 }).sortable().describe("'' when only the last name is known."),
    lastName: f.text().sortable(),
    email: f.email().optional().unique(),
    phone: f.phone().optional(),
    organization: f.text().optional().describe('The company as the contact names it, where no account stands for it.'),
    title: f.text().optional().describe('Job title.'),
    department: f.text().optional(),
    doNotCall: f.boolean().default(false),
    linkedinUrl: f.url().optional(),
    ...f.address(),
    description: f.textarea().optional(),
    isActive: f.boolean().default(true),
    account: f
      .ref(() => Account)
      .optional()
      .describe('The primary account, always among accountIds.'),
    accounts: f.refs(() => Account),
    assignees: f.refs(() => Profile),
    teams: f.refs(() => Team),
  },
  search: ['firstName', 'lastName', 'email', 'phone', 'organization'],
  access: 'shared',
});

/** What contacts add to every account: the people there, the other side of a contact's `accounts`. */
export const accountContacts = {
  contacts: f
    .refs(() => Contact)
    .inverseOf('accounts')
    .describe('The contacts who have this account among their accounts.'),
};

/** An account with its `contacts`, for typed calls: `ctx.update(AccountWithContacts, id, { contactIds })`. */
export const AccountWithContacts = Account.extend({ fields: accountContacts });
