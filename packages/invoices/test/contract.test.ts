import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { pdf } from '@bottlecrm/pdf';
import { type ContractSide, describePluginContract, type TestCrm } from '@bottlecrm/testing';
import { expect } from 'vitest';
import { answerEstimate, invoices } from '../src/index.ts';
import { LOGO } from './parts.ts';

let crm: TestCrm;

const line = ({ text }: ContractSide) => ({ name: text(), quantity: '2', unitPrice: '10.5', taxRate: '19' });

/** A document without references but for its account. */
const document = async (side: ContractSide) => ({
  accountId: await side.record('account'),
  title: side.text(),
  notes: side.text(),
  terms: side.text(),
  lineItems: [line(side)],
});
const recurring = async (side: ContractSide) => ({
  ...(await document(side)),
  frequency: 'monthly',
  startsOn: '2999-01-31',
});
const matched = async (side: ContractSide) => ({ ...(await document(side)), externalId: side.text() });
const bulk = async (side: ContractSide, entity: string) => ({
  action: 'update',
  ids: [await side.create(entity)],
  changes: { title: side.text(), lineItems: [line(side)] },
});
const batch = async (side: ContractSide) => ({ records: [await document(side)] });

const move = async (side: ContractSide, path: string) => {
  const { status, body } = await side.client.post(path, {});
  expect({ status, body }).toMatchObject({ status: 200 });
};
const withLogo = async (side: ContractSide): Promise<string> => {
  const id = await side.create('invoiceTemplate');
  const { status, body } = await side.client.put(`/invoice-templates/${id}/logo`, { image: LOGO });
  expect({ status, body }).toMatchObject({ status: 200 });
  return id;
};
const sent = async (side: ContractSide, entity: 'invoice' | 'estimate', body: object = {}): Promise<string> => {
  const id = await side.create(entity, { ...body });
  await move(side, `/${entity}s/${id}/send`);
  return id;
};
const accepted = async (side: ContractSide): Promise<string> => {
  const id = await sent(side, 'estimate');
  const who = { name: 'Jane', email: 'jane@client.example', ip: '127.0.0.1' };
  await crm.app.crm.tenant({ orgId: side.organization.id }, (ctx) => answerEstimate(ctx, id, 'accept', who));
  return id;
};

describePluginContract({
  plugin: invoices,
  with: [accounts, contacts, pdf],
  prepare: async (test) => {
    crm = test;
  },
  bodies: {
    createInvoice: document,
    updateInvoice: (side) => ({ title: side.text(), lineItems: [line(side)] }),
    replaceInvoice: document,
    upsertInvoice: matched,
    batchInvoice: batch,
    bulkInvoice: (side) => bulk(side, 'invoice'),
    bulkSendInvoices: async (side) => ({ ids: [await side.create('invoice')] }),
    createEstimate: document,
    updateEstimate: (side) => ({ title: side.text(), lineItems: [line(side)] }),
    replaceEstimate: document,
    upsertEstimate: matched,
    batchEstimate: batch,
    bulkEstimate: (side) => bulk(side, 'estimate'),
    createRecurringInvoice: recurring,
    updateRecurringInvoice: (side) => ({ title: side.text(), lineItems: [line(side)], endsOn: '2999-12-31' }),
    replaceRecurringInvoice: recurring,
    upsertRecurringInvoice: async (side) => ({ ...(await recurring(side)), externalId: side.text() }),
    batchRecurringInvoice: async (side) => ({ records: [await recurring(side)] }),
    bulkRecurringInvoice: (side) => bulk(side, 'recurringInvoice'),
    createPayment: async (side) => ({
      // Whichever member records it may do so.
      invoiceId: await sent(side, 'invoice', { assigneeIds: [side.organization.user.profileId] }),
      amount: '1.5',
      reference: side.text(),
      notes: side.text(),
    }),
    updatePayment: (side) => ({ amount: '2.5', reference: side.text() }),
    replacePayment: (side) => ({ amount: '3.5', reference: side.text() }),
    setInvoiceTemplateLogo: () => ({ image: LOGO }),
    updateNumbering: (side) => ({ format: `${side.text()}-{yyyy}-{000}` }),
  },
  targets: {
    sendInvoice: (side) => side.create('invoice'),
    cancelInvoice: (side) => side.create('invoice'),
    markPaidInvoice: (side) => sent(side, 'invoice'),
    deleteInvoice: (side) => side.create('invoice'),
    sendEstimate: (side) => side.create('estimate'),
    createInvoicePortalLink: (side) => sent(side, 'invoice'),
    createEstimatePortalLink: (side) => sent(side, 'estimate'),
    convertEstimate: accepted,
    deleteEstimate: (side) => side.create('estimate'),
    getInvoiceTemplateLogo: withLogo,
    deleteInvoiceTemplateLogo: withLogo,
    getNumbering: async () => ({ kind: 'invoice' }),
    updateNumbering: async () => ({ kind: 'estimate' }),
  },
});
