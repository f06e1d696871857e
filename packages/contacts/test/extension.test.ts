import { Account, accounts } from '@bottlecrm/accounts';
import { Contact, contacts } from '@bottlecrm/contacts';
import { composeApplication, f } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { expect, test } from 'vitest';

const MyAccount = Account.extend({ fields: { region: f.text().optional() } });
const MyContact = Contact.extend({ fields: { birthday: f.date().optional() } });

test('a host’s own fields stand beside the relation that contacts add', async () => {
  const application = await composeApplication({
    auth: { secret: 'a secret for tests, which signs nothing that matters' },
    plugins: [
      [accounts, { entities: { account: MyAccount } }],
      [contacts, { entities: { contact: MyContact }, prefix: '/crm' }],
    ],
  });
  const account = application.schemas('account').record.properties;
  expect(Object.keys(account)).toEqual(expect.arrayContaining(['name', 'region', 'contactIds']));
  const contact = application.schemas('contact').create.properties;
  expect(Object.keys(contact)).toEqual(expect.arrayContaining(['lastName', 'birthday', 'accountIds']));
  const columns = (table: string) =>
    internalsOf(application)
      .model.tables.find(({ name }) => name === table)
      ?.columns.map(({ name }) => name);
  expect(columns('accounts')).toContain('region');
  expect(columns('contacts')).toContain('birthday');
  expect(columns('contact_accounts')).toEqual(['org_id', 'contact_id', 'account_id']);
  const urls = internalsOf(application).model.routes.map(({ url }) => url);
  expect(urls).toEqual(expect.arrayContaining(['/api/accounts', '/crm/contacts']));
});
