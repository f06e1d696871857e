import { accounts } from '@bottlecrm/accounts';
import { describePluginContract } from '@bottlecrm/testing';
import { comments } from '../src/index.ts';

describePluginContract({ plugin: comments, with: [accounts] });
