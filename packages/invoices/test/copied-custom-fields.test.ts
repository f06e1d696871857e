import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { mail } from '@bottlecrm/mail';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../src/days.ts';
import { answerEstimate, invoices } from '../src/index.ts';
import { generateDueInvoices } from '../src/recurring/generate-due-invoices.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
const today = new Date().toISOString().slice(0, 10);
const asSystem = <T>(work: Parameters<typeof crm.app.crm.tenant<T>>[1]) =>
  crm.app.crm.tenant({ orgId: crm.acme.id }, work);
const define = async (entity: string, key: string, more: object = {}): Promise<string> =>
  (await on.post('/custom-fields', { entity, key, label: key, type: 'text', ...more }, 201)).id;
const pointers = ({ status, body }: { status: number; body: { errors?: { pointer: string }[] } }) => [
  status,
  ...(body.errors ?? []).map(({ pointer }) => pointer),
];
const accepted = async (more: object = {}): Promise<string> => {
  const { id } = await on.estimate(more);
  await on.post(`/estimates/${id}/send`, { mail: false });
  const respondent = { name: 'Jane', email: 'jane@client.example', ip: '192.0.2.1' };
  await asSystem((ctx) => answerEstimate(ctx, id, 'accept', respondent));
  return id;
};
const recurring = async (more: object = {}) =>
  on.post(
    '/recurring-invoices',
    { accountId: await on.account(), lineItems: [on.line], frequency: 'weekly', startsOn: today, ...more },
    201,
  );
const night = async (id: string) => {
  await asSystem((ctx) => generateDueInvoices(ctx, id));
  return on.get(`/recurring-invoices/${id}`);
};
const made = async (id: string) =>
  (await on.get(`/invoices?recurringInvoiceId=${id}&sort=number`)).data as {
    customFields: object;
    issueDate: string;
  }[];

beforeAll(async () => {
  crm = await createInvoicesCrm({ plugins: [accounts, contacts, mail, invoices] });
  on = bench(crm);
  for (const entity of ['estimate', 'recurringInvoice', 'invoice']) {
    await define(entity, 'project');
    await define(entity, 'code', { unique: true });
  }
});
afterAll(() => crm?.close());

describe('custom fields of a document', () => {
  it('go along into what is made of it, but for values that none may share', async () => {
    const customFields = { project: 'P-1', code: 'C-1' };
    const estimate = await accepted({ customFields });
    expect((await on.post(`/estimates/${estimate}/duplicate`, {}, 201)).customFields).toEqual({ project: 'P-1' });
    const invoice = await on.post(`/estimates/${estimate}/convert`, {}, 201);
    expect(invoice.customFields).toEqual(customFields);
    expect((await on.post(`/invoices/${invoice.id}/duplicate`, {}, 201)).customFields).toEqual({ project: 'P-1' });
    const { id } = await recurring({ customFields: { project: 'P-2' } });
    expect((await on.post(`/recurring-invoices/${id}/run-now`, {}, 201)).customFields).toEqual({ project: 'P-2' });
  });

  it('that are required and missing are taken from the body of the verb, else named', async () => {
    const before = { estimate: await accepted(), twin: (await on.estimate()).id, invoice: (await on.invoice()).id };
    const schedule = (await recurring()).id;
    const required = await Promise.all(
      ['estimate', 'invoice'].map((entity) => define(entity, 'costCenter', { required: true })),
    );
    const doors = [
      `/estimates/${before.estimate}/convert`,
      `/estimates/${before.twin}/duplicate`,
      `/invoices/${before.invoice}/duplicate`,
      `/recurring-invoices/${schedule}/run-now`,
    ];
    for (const door of doors) {
      const refused = await crm.acme.admin.post(door, {});
      expect([door, ...pointers(refused)]).toEqual([door, 400, '/customFields/costCenter']);
      const answer = await on.post(door, { customFields: { costCenter: '4711' } }, 201);
      expect(answer.customFields).toEqual({ costCenter: '4711' });
    }
    for (const id of required) expect((await crm.acme.admin.delete(`/custom-fields/${id}`)).status).toBe(204);
  });
});

describe('a recurring invoice whose next one is refused at night', () => {
  it('is paused with the reason, its people are told, and the day is made up for', async () => {
    const { id } = await recurring({ title: 'Hosting', assigneeIds: [crm.acme.rep.profileId] });
    const required = await define('invoice', 'costCenter', { required: true });
    const day = addDays(today, -3);
    await crm.adminSql('update recurring_invoices set starts_on = $2, next_on = $2 where id = $1', [id, day]);
    expect(await night(id)).toMatchObject({
      isActive: false,
      pausedBecause: 'custom_field_missing',
      pauseDetail: 'customFields.costCenter is required',
      nextOn: day,
      generatedCount: 0,
    });
    expect(await made(id)).toEqual([]);
    const { data } = await on.get(`/mail/messages?entity=recurringInvoice&recordId=${id}`);
    expect(data).toMatchObject([{ subject: 'Paused: the recurring invoice Hosting', to: [crm.acme.rep.email] }]);

    await define('recurringInvoice', 'costCenter');
    await crm.acme.admin.patch(`/recurring-invoices/${id}`, { customFields: { costCenter: '4711' } });
    expect(await on.post(`/recurring-invoices/${id}/toggle`)).toMatchObject({
      isActive: true,
      pausedBecause: null,
      pauseDetail: null,
      nextOn: day,
    });
    expect(await night(id)).toMatchObject({ isActive: true, generatedCount: 1, lastOn: day });
    expect(await made(id)).toMatchObject([{ customFields: { costCenter: '4711' }, issueDate: day }]);
    await crm.acme.admin.delete(`/custom-fields/${required}`);
  });

  it('is paused when its contact has left the account', async () => {
    const accountId = await on.account();
    const contact = await on.post('/contacts', { firstName: 'Lee', lastName: 'Aver', accountId }, 201);
    const { id } = await recurring({ accountId, contactId: contact.id });
    const twin = await on.invoice({ accountId, contactId: contact.id });
    await crm.acme.admin.patch(`/contacts/${contact.id}`, { accountId: null, accountIds: [] });
    expect(await night(id)).toMatchObject({ isActive: false, pausedBecause: 'contact_left' });
    // A copy that somebody looks at goes to the account instead.
    expect((await on.post(`/invoices/${twin.id}/duplicate`, {}, 201)).contactId).toBeNull();
  });
});
