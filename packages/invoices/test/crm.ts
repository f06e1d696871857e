import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { createTestCrm, type TestCrm, type TestCrmOptions } from '@bottlecrm/testing';
import { expect } from 'vitest';
import { invoices } from '../src/index.ts';

/** The CRM with invoices and what they need. */
export const createInvoicesCrm = (options: TestCrmOptions = {}): Promise<TestCrm> =>
  createTestCrm({ plugins: [accounts, contacts, invoices], ...options });

// biome-ignore lint/suspicious/noExplicitAny: answers of whatever the test asks for
type Answer = Record<string, any>;

/** Requests of Acme's admin that a test expects to succeed, and what it works with. */
export function bench(crm: TestCrm) {
  const { admin } = crm.acme;
  let count = 0;
  const post = async (path: string, body: object = {}, status = 200): Promise<Answer> => {
    const answer = await admin.post(path, body);
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status });
    return answer.body;
  };
  const account = async (more: object = {}): Promise<string> => {
    count += 1;
    return (await post('/accounts', { name: `Client ${count}`, email: `client${count}@client.example`, ...more }, 201))
      .id;
  };
  const line = { name: 'Work', quantity: '1', unitPrice: '100' };
  const document = async (path: string, more: object) =>
    post(path, { accountId: await account(), lineItems: [line], ...more }, 201);
  return {
    post,
    account,
    line,
    invoice: (more: object = {}) => document('/invoices', more),
    estimate: (more: object = {}) => document('/estimates', more),
    sent: async (more: object = {}) => post(`/invoices/${(await document('/invoices', more)).id}/send`),
    get: async (path: string): Promise<Answer> => (await admin.get(path)).body,
    pay: (invoiceId: string, amount: string, more: object = {}) =>
      admin.post('/payments', { invoiceId, amount, ...more }),
  };
}
