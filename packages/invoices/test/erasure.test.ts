import { database, eraseOrganization } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createInvoicesCrm();
});
afterAll(() => crm?.close());

/** Every table that says of its rows whose they are, with how many there are of an organization. */
async function rowsOf(orgId: string): Promise<Record<string, number>> {
  const tables = await crm.adminSql(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'org_id'",
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await crm.adminSql(`select count(*)::int as n from ${database.quoteName(name)} where org_id = $1`, [
      orgId,
    ]);
    if (row?.n > 0) counts[name] = row?.n;
  }
  return counts;
}

async function fill(organization: TestCrm['acme']): Promise<void> {
  const on = bench({ ...crm, acme: organization });
  const { id } = await on.post('/products', { name: 'Bolt' }, 201);
  const template = await on.post('/invoice-templates', { name: 'Ours', isDefault: true }, 201);
  const lineItems = [1, 2, 3].map((at) => ({ ...on.line, name: `Line ${at}`, productId: id }));
  const recurring = { accountId: await on.account(), lineItems, frequency: 'monthly', startsOn: '2026-01-31' };
  const { id: schedule } = await on.post('/recurring-invoices', recurring, 201);
  await on.post(`/recurring-invoices/${schedule}/run-now`, {}, 201);
  const invoice = await on.sent({ lineItems, templateId: template.id, assigneeIds: [organization.rep.profileId] });
  await on.pay(invoice.id, '1');
  await on.post(`/invoices/${invoice.id}/portal-links`, {}, 201);
  const estimate = await on.estimate({ lineItems });
  await on.post(`/estimates/${estimate.id}/send`);
  await organization.admin.patch('/numbering/invoice', { prefix: 'R-' });
}

it('erasing an organization leaves none of its documents, links and payments, in batches that part them', async () => {
  await fill(crm.globex);
  await fill(crm.acme);
  const before = await rowsOf(crm.acme.id);
  for (const name of ['invoice_line_items', 'payments', 'portal_links', 'recurring_invoices', 'number_formats'])
    expect(before).toHaveProperty(name);
  expect((await crm.globex.admin.delete('/org')).status).toBe(204);
  await eraseOrganization(crm.app.crm, crm.globex.id, { batchSize: 2 });
  expect(await rowsOf(crm.globex.id)).toEqual({});
  expect(await rowsOf(crm.acme.id)).toEqual(before);
});
