import { crudRoutes, definePlugin, resolve } from '@bottlecrm/core';
import { AccountWithContacts, accountContacts, Contact } from './entity.ts';
import { keepPrimaryAccount, keepPrimaryContacts } from './hooks.ts';
import { migrations } from './migrations/index.ts';

export { AccountWithContacts, Contact } from './entity.ts';

/** Contacts: the people of a CRM, and the accounts they belong to. */
export const contacts = definePlugin({
  name: '@bottlecrm/contacts',
  core: '^0.1.0',
  requires: ['accounts'],
  entities: { contact: Contact },
  extends: { account: { fields: accountContacts } },
  hooks: [
    resolve(Contact, ['create', 'update'], keepPrimaryAccount),
    resolve(AccountWithContacts, 'update', keepPrimaryContacts),
  ],
  migrations,
  routes: (app, { contact }) => crudRoutes(app, contact),
});
