import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { invoices } from '@bottlecrm/invoices';
import { leads } from '@bottlecrm/leads';
import { createTestCrm, statementsOf, type TestResponse } from '@bottlecrm/testing';
import { aligned } from './table.ts';

/** Round trips before statements were sent together. */
const BEFORE = { create: 5, update: 4, board: 6, me: 6, 'create invoice': 10, 'send invoice': 9, 'record payment': 11 };
type Name = keyof typeof BEFORE;

const crm = await createTestCrm({ plugins: [accounts, contacts, leads, invoices] });
const { admin, rep } = crm.acme;
const idOf = async (made: Promise<TestResponse>): Promise<string> => (await made).body.id;

try {
  const accountId = await idOf(admin.post('/accounts', { name: 'Initech' }));
  const invoice = { accountId, lineItems: [{ name: 'Work', quantity: '1', unitPrice: '100' }] };
  const lead = await idOf(admin.post('/leads', { title: 'First' }));
  const draft = await idOf(admin.post('/invoices', invoice));
  const sent = await idOf(admin.post('/invoices', invoice));
  await admin.post(`/invoices/${sent}/send`, {});
  const requests: Readonly<Record<Name, () => Promise<TestResponse>>> = {
    create: () => admin.post('/leads', { title: 'Second', assigneeIds: [rep.profileId] }),
    update: () => admin.patch(`/leads/${lead}`, { title: 'Changed' }),
    board: () => admin.get('/leads/board'),
    me: () => admin.get('/me'),
    'create invoice': () => admin.post('/invoices', invoice),
    'send invoice': () => admin.post(`/invoices/${draft}/send`, {}),
    'record payment': () => admin.post('/payments', { invoiceId: sent, amount: '10' }),
  };
  const rows: string[][] = [['request', 'round trips', 'before', 'ratio']];
  for (const [name, request] of Object.entries(requests)) {
    const { answer, texts } = await statementsOf(crm.urls.url, request);
    if (answer.status >= 300) throw new Error(`${name} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    const before = BEFORE[name as Name];
    rows.push([name, String(texts.length), String(before), (texts.length / before).toFixed(2)]);
  }
  process.stdout.write(`${aligned(rows)}\n`);
} finally {
  await crm.close();
}
