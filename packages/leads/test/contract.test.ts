import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { describePluginContract } from '@bottlecrm/testing';
import { leads } from '../src/index.ts';

describePluginContract({ plugin: leads, with: [accounts, contacts] });
