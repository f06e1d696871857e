import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
});
afterAll(() => crm?.close());

const refused = async (body: object, path = '/invoices') => {
  const { status, body: problem } = await crm.acme.admin.post(path, body);
  return [status, problem.code, ...(problem.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)];
};

describe('an invoice', () => {
  it('is priced by the server, line by line', async () => {
    const product = await on.post('/products', { name: 'Bolt', sku: 'B-1', price: '0.335' }, 201);
    const invoice = await on.invoice({
      discountType: 'percentage',
      discountValue: '10',
      shipping: '5',
      lineItems: [
        { name: 'Bolts', productId: product.id, quantity: '3', unitPrice: '0.335', taxRate: '20' },
        { name: 'Work', quantity: 2.5, unitPrice: 100, discountType: 'fixed', discountValue: '50', taxRate: '7.5' },
      ],
    });
    expect(invoice).toMatchObject({
      status: 'draft',
      currency: 'USD',
      subtotal: '201.00',
      discountTotal: '20.10',
      taxTotal: '13.68',
      total: '199.58',
      amountPaid: '0.00',
      amountDue: '199.58',
      lineItems: [
        { position: 1, amount: '1.00', discountShare: '0.10', taxAmount: '0.18', total: '1.08' },
        { position: 2, discountAmount: '50.00', amount: '200.00', discountShare: '20.00', taxAmount: '13.50' },
      ],
    });
    expect(await on.get(`/invoices/${invoice.id}`)).toEqual(invoice);
    const { body: changed } = await crm.acme.admin.patch(`/invoices/${invoice.id}`, {
      shipping: '0',
      discountType: null,
      discountValue: null,
    });
    expect(changed).toMatchObject({
      version: 2,
      subtotal: '201.00',
      discountTotal: '0.00',
      taxTotal: '15.20',
      total: '216.20',
      amountDue: '216.20',
    });
  });

  it('has the same totals in the database, in currencies of 0, 2 and 3 decimals', async () => {
    for (const currency of ['JPY', 'EUR', 'KWD']) {
      const lineItems = Array.from({ length: 7 }, (_, at) => ({
        name: 'x',
        quantity: `${at + 1}.5`,
        unitPrice: '33.3335',
        taxRate: '19',
      }));
      const { id, total } = await on.invoice({ currency, discountType: 'percentage', discountValue: '3.3', lineItems });
      const [row] = await crm.adminSql(
        'select i.total::text, (select sum(l.total) + i.shipping from invoice_line_items l where l.invoice_id = i.id)::text as lines from invoices i where id = $1',
        [id],
      );
      expect([Number(row?.total), row?.lines]).toEqual([Number(total), row?.total]);
    }
  });

  it('is due by its terms, or on the day that it says', async () => {
    const issueDate = '2026-01-31';
    expect(await on.invoice({ issueDate })).toMatchObject({ paymentTerms: 'net_30', dueDate: '2026-03-02' });
    expect(await on.invoice({ issueDate, paymentTerms: 'due_on_receipt' })).toMatchObject({ dueDate: issueDate });
    const own = await on.invoice({ issueDate, dueDate: '2026-02-01' });
    expect(own).toMatchObject({ paymentTerms: 'custom', dueDate: '2026-02-01' });
    const accountId = await on.account();
    expect(await refused({ accountId, issueDate, dueDate: '2026-01-30' })).toEqual([
      400,
      'VALIDATION_FAILED',
      '/dueDate',
    ]);
    expect(await refused({ accountId, paymentTerms: 'custom' })).toEqual([400, 'VALIDATION_FAILED', '/dueDate']);
    expect(await refused({ accountId, issueDate, paymentTerms: 'net_15', dueDate: '2026-02-01' })).toEqual([
      400,
      'VALIDATION_FAILED',
      '/dueDate',
    ]);
    const { body } = await crm.acme.admin.patch(`/invoices/${own.id}`, { paymentTerms: 'net_15' });
    expect(body).toMatchObject({ dueDate: '2026-02-15' });
  });

  it('says what its template says, unless it says it itself, and keeps the template that it was sent with', async () => {
    const texts = { defaultNotes: 'Thank you.', defaultTerms: 'Net.' };
    const first = await on.post('/invoice-templates', { name: 'First', isDefault: true, ...texts }, 201);
    const own = await on.post('/invoice-templates', { name: 'Own', defaultTerms: 'Cash.' }, 201);
    const invoice = await on.invoice();
    expect(invoice).toMatchObject({ notes: 'Thank you.', terms: 'Net.', templateId: null });
    expect(await on.invoice({ templateId: own.id })).toMatchObject({ notes: null, terms: 'Cash.' });
    expect(await on.invoice({ notes: null, terms: 'Mine.' })).toMatchObject({ notes: null, terms: 'Mine.' });
    expect(await on.estimate()).toMatchObject({ notes: 'Thank you.', terms: 'Net.' });
    await on.post(`/invoices/${invoice.id}/send`);
    await on.post('/invoice-templates', { name: 'Second', isDefault: true }, 201);
    expect(await on.get(`/invoices/${invoice.id}`)).toMatchObject({ templateId: first.id });
    expect((await on.get(`/invoice-templates/${first.id}`)).isDefault).toBe(false);
  });

  it('takes the currency of its organization', async () => {
    await crm.globex.admin.patch('/org', { defaultCurrency: 'JPY' });
    const { body: account } = await crm.globex.admin.post('/accounts', { name: 'Client' });
    const { body } = await crm.globex.admin.post('/invoices', { accountId: account.id });
    expect(body).toMatchObject({ currency: 'JPY', number: expect.stringMatching(/^INV-\d{4}-0001$/) });
  });
});

describe('what an invoice cannot be', () => {
  it('is refused by its place', async () => {
    const accountId = await on.account();
    const other = await on.account();
    const contact = await on.post('/contacts', { firstName: '', lastName: 'Doe', accountId: other }, 201);
    const line = (more: object) => ({ accountId, lineItems: [{ ...on.line, ...more }] });
    expect(await refused({ accountId, total: '1' })).toEqual([400, 'VALIDATION_FAILED', '/total']);
    for (const name of ['subtotal', 'taxTotal', 'amountDue', 'amountPaid', 'discountTotal', 'number', 'status'])
      expect(await refused({ accountId, [name]: name === 'status' ? 'paid' : '1' })).toEqual([
        400,
        'VALIDATION_FAILED',
        `/${name}`,
      ]);
    expect(await refused(line({ total: '1' }))).toEqual([400, 'VALIDATION_FAILED', '/lineItems/0/total']);
    expect(await refused(line({ quantity: '0' }))).toEqual([400, 'VALIDATION_FAILED', '/lineItems/0/quantity']);
    expect(await refused(line({ quantity: '-1' }))).toEqual([400, 'VALIDATION_FAILED', '/lineItems/0/quantity']);
    expect(await refused(line({ quantity: -1 }))).toEqual([400, 'VALIDATION_FAILED', '/lineItems/0/quantity']);
    expect(await refused(line({ unitPrice: '-1' }))).toEqual([400, 'VALIDATION_FAILED', '/lineItems/0/unitPrice']);
    const discount = [400, 'VALIDATION_FAILED', '/lineItems/0/discountValue'];
    expect(await refused(line({ discountType: 'percentage', discountValue: '100.01' }))).toEqual(discount);
    expect(await refused(line({ discountType: 'fixed', discountValue: '100.01' }))).toEqual(discount);
    expect(await refused(line({ discountType: 'fixed', discountValue: '0.001' }))).toEqual(discount);
    expect(await refused({ accountId, shipping: '0.001' })).toEqual([400, 'VALIDATION_FAILED', '/shipping']);
    expect(await refused({ accountId, contactId: contact.id })).toEqual([400, 'VALIDATION_FAILED', '/contactId']);
    expect(await refused({ accountId: crm.globex.id })).toEqual([400, 'INVALID_REFERENCE', '/accountId']);
    expect(await refused({ accountId, lineItems: Array(1001).fill(on.line) })).toEqual([
      400,
      'VALIDATION_FAILED',
      '/lineItems',
    ]);
    expect((await on.invoice({ lineItems: Array(1000).fill(on.line) })).total).toBe('100000.00');
  });

  it('is refused when it would be due after the year 9999', async () => {
    const body = { accountId: await on.account(), lineItems: [on.line], issueDate: '9999-12-20' };
    expect(await refused({ ...body, paymentTerms: 'net_30' })).toEqual([400, 'VALIDATION_FAILED', '/issueDate']);
    expect(await refused({ ...body, issueDate: '0000-01-01' })).toEqual([400, 'VALIDATION_FAILED', '/issueDate']);
  });

  it('of 5,000 lines is refused soon, by its lines, and leaves nothing', async () => {
    const accountId = await on.account();
    const counterOf = ({ number }: { number?: string }) => Number(number?.split('-').at(-1));
    const before = counterOf(await on.invoice());
    const start = process.cpuUsage();
    for (const path of ['/invoices', '/estimates'])
      expect(await refused({ accountId, lineItems: Array(5000).fill(on.line) }, path)).toEqual([
        400,
        'VALIDATION_FAILED',
        '/lineItems',
      ]);
    const { user, system } = process.cpuUsage(start);
    // Microseconds of CPU: what else the machine does is none of it.
    expect(user + system).toBeLessThan(10_000_000);
    expect(counterOf(await on.invoice())).toBe(before + 1);
    const rows = await crm.adminSql('select from invoices where account_id = $1', [accountId]);
    expect(rows).toEqual([]);
  });
});

describe('a sent invoice', () => {
  it('keeps who its client was, and does not change but for its notes', async () => {
    const accountId = await on.account({ name: 'Initech', addressLine: 'Street 1', city: 'Austin', country: 'US' });
    const contact = await on.post(
      '/contacts',
      { firstName: 'Jane', lastName: 'Doe', email: 'jane@initech.example', accountId },
      201,
    );
    const { id } = await on.invoice({ accountId, contactId: contact.id });
    const sent = await on.post(`/invoices/${id}/send`);
    expect(sent).toMatchObject({
      status: 'sent',
      clientName: 'Jane Doe',
      clientEmail: 'jane@initech.example',
      billingName: 'Initech',
      billingAddressLine: 'Street 1',
      billingCountry: 'US',
      sentAt: expect.any(String),
    });
    await crm.acme.admin.patch(`/accounts/${accountId}`, { name: 'Initrode' });
    expect(await on.get(`/invoices/${id}`)).toMatchObject({ billingName: 'Initech' });
    for (const change of [
      { shipping: '1' },
      { lineItems: [] },
      { currency: 'EUR' },
      { dueDate: '2030-01-01' },
      { terms: 'x' },
      { title: 'x' },
    ]) {
      const { status, body } = await crm.acme.admin.patch(`/invoices/${id}`, change);
      expect([status, body.code]).toEqual([409, 'DOCUMENT_ALREADY_SENT']);
    }
    const noted = await crm.acme.admin.patch(`/invoices/${id}`, {
      notes: 'Called',
      shipping: '0',
      lineItems: [{ ...on.line }],
    });
    expect(noted).toMatchObject({ status: 200, body: { notes: 'Called' } });
    expect((await crm.acme.admin.delete(`/invoices/${id}`)).body.code).toBe('DOCUMENT_ALREADY_SENT');
    expect((await crm.acme.admin.delete(`/invoices/${id}?purge=true`)).body.code).toBe('DOCUMENT_NUMBERED');
  });

  it('is sent once, also by two at once', async () => {
    const { id } = await on.invoice();
    const both = await Promise.all([1, 2].map(() => crm.acme.admin.post(`/invoices/${id}/send`, {})));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('DOCUMENT_MOVE_REFUSED');
    const empty = await on.invoice({ lineItems: [] });
    expect((await crm.acme.admin.post(`/invoices/${empty.id}/send`, {})).body.code).toBe('DOCUMENT_WITHOUT_LINES');
  });

  it('is corrected by cancelling and duplicating it', async () => {
    const invoice = await on.sent({ poNumber: 'PO 1', terms: 'Soon', issueDate: '2026-01-01', dueDate: '2026-01-11' });
    expect(await on.post(`/invoices/${invoice.id}/cancel`)).toMatchObject({
      status: 'cancelled',
      cancelledAt: expect.any(String),
    });
    const copy = await on.post(`/invoices/${invoice.id}/duplicate`, {}, 201);
    expect(copy).toMatchObject({
      status: 'draft',
      poNumber: 'PO 1',
      terms: 'Soon',
      total: invoice.total,
      sentAt: null,
      clientName: null,
    });
    expect(copy.number).not.toBe(invoice.number);
    expect(Date.parse(copy.dueDate) - Date.parse(copy.issueDate)).toBe(10 * 86_400_000);
  });

  it('leaves many at once: all or none, unless partial', async () => {
    const ids = [(await on.invoice()).id, (await on.invoice({ lineItems: [] })).id];
    const all = await crm.acme.admin.post('/invoices/bulk-send', { ids });
    expect(all.body.errors).toMatchObject([{ pointer: '/ids/1' }]);
    expect((await on.get(`/invoices/${ids[0]}`)).status).toBe('draft');
    const some = await on.post('/invoices/bulk-send?partial=true', { ids });
    expect(some.results).toMatchObject([
      { status: 'sent' },
      { status: 'failed', error: { code: 'DOCUMENT_WITHOUT_LINES' } },
    ]);
    expect((await crm.acme.rep.post('/invoices/bulk-send', { ids })).status).toBe(403);
  });
});
