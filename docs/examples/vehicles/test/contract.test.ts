import { accounts } from '@bottlecrm/accounts';
import { describePluginContract } from '@bottlecrm/testing';
import { vehicles } from '../src/index.ts';

describePluginContract({ plugin: vehicles, with: [accounts] });
