import { accounts } from '@bottlecrm/accounts';
import { describePluginContract } from '@bottlecrm/testing';
import { rentals } from '../src/index.ts';

describePluginContract({ plugin: rentals, with: [accounts] });
