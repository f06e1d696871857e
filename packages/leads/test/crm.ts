import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { createTestCrm, type TestCrmOptions } from '@bottlecrm/testing';
import { leads } from '../src/index.ts';

/** The CRM with leads and what it needs. */
export const createLeadsCrm = (options: TestCrmOptions = {}) =>
  createTestCrm({ plugins: [accounts, contacts, leads], ...options });
