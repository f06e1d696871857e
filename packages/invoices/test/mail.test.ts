import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { mail } from '@bottlecrm/mail';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invoices } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm({ plugins: [accounts, contacts, [mail, { from: 'CRM <crm@crm.example>' }], invoices] });
  on = bench(crm);
});
afterAll(() => crm?.close());

const messages = (id: string) =>
  crm.adminSql('select to_addresses, subject, template from mail_messages where record_id = $1', [id]);

describe('sending a document', () => {
  it('mails its client, once, when the transaction holds', async () => {
    const { id, number } = await on.invoice();
    await Promise.all([1, 2].map(() => crm.acme.admin.post(`/invoices/${id}/send`, {})));
    await crm.acme.admin.post(`/invoices/${(await on.invoice()).id}/send?dryRun=true`, {});
    expect(await messages(id)).toMatchObject([
      { subject: `Invoice ${number} from ${crm.acme.name}`, template: 'invoices/invoice-sent' },
    ]);
    const estimate = await on.estimate();
    await on.post(`/estimates/${estimate.id}/send`);
    expect(await messages(estimate.id)).toMatchObject([{ template: 'invoices/estimate-sent' }]);
  });

  it('needs an address, or to be told not to mail', async () => {
    const accountId = await on.account({ email: null });
    const { id } = await on.invoice({ accountId });
    expect((await crm.acme.admin.post(`/invoices/${id}/send`, {})).body.code).toBe('DOCUMENT_WITHOUT_RECIPIENT');
    expect((await on.get(`/invoices/${id}`)).status).toBe('draft');
    expect(await on.post(`/invoices/${id}/send`, { mail: false })).toMatchObject({ status: 'sent', clientEmail: null });
    expect(await messages(id)).toEqual([]);
  });
});
