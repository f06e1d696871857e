import { accounts } from '@bottlecrm/accounts';
import { describePluginContract } from '@bottlecrm/testing';

describePluginContract(accounts);
