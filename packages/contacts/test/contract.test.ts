import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { describePluginContract } from '@bottlecrm/testing';

describePluginContract({ plugin: contacts, with: [accounts] });
// Accounts as they are beside contacts: with `contactIds`.
describePluginContract({ plugin: accounts, with: [contacts] });
