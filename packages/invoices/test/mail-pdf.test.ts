import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import type { CrmPlugin } from '@bottlecrm/core';
import { mail } from '@bottlecrm/mail';
import { pdf } from '@bottlecrm/pdf';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReceivedMail, startSmtp, type TestSmtp } from '../../mail/test/smtp.ts';
import { textOf } from '../../pdf/test/read-pdf.ts';
import { invoices } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let smtp: TestSmtp;
let crm: TestCrm;
let on: ReturnType<typeof bench>;
const LONG = { timeout: 120_000 };
const mailing = (url: string): [CrmPlugin, Record<string, unknown>] => [
  mail as CrmPlugin,
  { from: 'CRM <crm@crm.example>', smtp: { url }, retryDelaySeconds: 0.05, maxRetryDelaySeconds: 0.2 },
];
beforeAll(async () => {
  smtp = await startSmtp();
  crm = await createInvoicesCrm({ plugins: [accounts, contacts, mailing(smtp.url), pdf as CrmPlugin, invoices] });
  on = bench(crm);
});
afterAll(async () => {
  await crm?.close();
  await smtp?.stop();
});

async function received(subject: string): Promise<ReceivedMail> {
  const find = () => smtp.received.find((one) => one.subject?.startsWith(subject));
  await expect.poll(find, LONG).toBeDefined();
  return find() as ReceivedMail;
}

/** The first address in a text. */
const linkIn = ({ text = '' }: ReceivedMail): string => new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '').pathname;

describe('what the client gets by mail', () => {
  it('is a link that opens the document, and the document as PDF', async () => {
    const contactAccount = await on.account();
    const contact = await on.post(
      '/contacts',
      { firstName: 'Jane', lastName: 'Doe', email: 'jane@client.example', accountId: contactAccount },
      201,
    );
    const { id, number } = await on.invoice({
      accountId: contactAccount,
      contactId: contact.id,
      lineItems: [{ name: 'Work', quantity: '10', unitPrice: '123.45', taxRate: '20' }],
    });
    await on.post(`/invoices/${id}/send`);
    const message = await received(`Invoice ${number}`);
    expect(message.to).toMatchObject([{ address: 'jane@client.example' }]);
    expect(message.text).toContain('$1,481.40');
    expect(message.text).toContain('Dear Jane Doe,');
    const [attachment, ...others] = message.attachments;
    expect(others).toEqual([]);
    expect(attachment).toMatchObject({ filename: `${number}.pdf`, mimeType: 'application/pdf' });
    const text = await textOf(Buffer.from(attachment?.content as ArrayBuffer));
    expect(text).toContain(number);
    expect(text).toContain('$1,481.40');
    const page = await crm.app.inject({ url: linkIn(message) });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(number);
    const paper = await crm.app.inject({ url: `${linkIn(message)}/pdf` });
    expect(paper.headers).toMatchObject({ 'content-type': 'application/pdf' });
    expect(paper.headers['content-disposition']).toContain(`${number}.pdf`);
    expect(await on.get(`/invoices/${id}/portal-links`)).toMatchObject({ data: [{ revokedAt: null }] });
    expect((await crm.acme.admin.delete(`/invoices/${id}/portal-links`)).status).toBe(204);
    expect((await crm.app.inject({ url: linkIn(message) })).statusCode).toBe(404);
  });

  it('says of a reminder what is open', async () => {
    const { id, number } = await on.sent({
      ...{ issueDate: '2026-01-01', dueDate: '2026-01-02', remindersEnabled: true, reminderDaysAfter: 3 },
    });
    await on.pay(id, '40');
    await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue('invoice.remind', {}));
    const message = await received(`Reminder: invoice ${number}`);
    expect(message.text).toContain('is past its due date: $60.00 is open.');
    expect(message.attachments).toHaveLength(1);
  });
});

describe('the PDF of a document', () => {
  it('is for whoever may read it', async () => {
    const { id, number } = await on.estimate();
    const { status, headers } = await crm.acme.manager.get(`/estimates/${id}/pdf`);
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toContain(`${number}.pdf`);
    expect((await crm.acme.user.get(`/estimates/${id}/pdf`)).status).toBe(404);
    expect((await crm.globex.admin.get(`/estimates/${id}/pdf`)).status).toBe(404);
  });
});

it('where no browser is, the mail goes without the PDF, and the route says why there is none', async () => {
  const own = await createInvoicesCrm({
    plugins: [accounts, contacts, mailing(smtp.url), [pdf as CrmPlugin, { executablePath: '/bin/false' }], invoices],
  });
  try {
    const there = bench(own);
    const { id } = await there.invoice({ title: 'Without paper' });
    const { number } = await there.post(`/invoices/${id}/send`);
    const sent = () => smtp.received.findLast((one) => one.subject?.startsWith(`Invoice ${number}`));
    await expect.poll(() => sent()?.attachments, LONG).toEqual([]);
    const { status, body } = await own.acme.admin.get(`/invoices/${id}/pdf`);
    expect([status, body.code]).toEqual([503, 'PDF_UNAVAILABLE']);
  } finally {
    await own.close();
  }
});
