import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm();
});
afterAll(() => crm?.close());

const SUBJECTS = [
  { path: '/leads', required: 'title', amount: 'opportunityAmount', column: 'opportunity_amount', table: 'leads' },
  { path: '/accounts', required: 'name', amount: 'annualRevenue', column: 'annual_revenue', table: 'accounts' },
] as const;

let count = 0;
const setDefault = async (defaultCurrency: string) =>
  expect((await crm.acme.admin.patch('/org', { defaultCurrency })).status).toBe(200);

describe.each(SUBJECTS)('the currency of $path', ({ path, required, amount, column, table }) => {
  const create = async (body: object = {}) => {
    count += 1;
    const made = await crm.acme.admin.post(path, { [required]: `Named ${count}`, ...body });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body;
  };
  const get = async (id: string) => (await crm.acme.admin.get(`${path}/${id}`)).body;
  const patch = async (id: string, body: object) => (await crm.acme.admin.patch(`${path}/${id}`, body)).body;

  it('is stored with the amount, so that another default relabels nothing', async () => {
    await setDefault('USD');
    const { id, ...made } = await create({ [amount]: '1000' });
    expect(made.currency).toBe('USD');
    const euro = await create({ [amount]: '1000', currency: 'EUR' });
    const none = await create();
    expect(none.currency).toBeNull();
    await setDefault('JPY');
    expect(await get(id)).toMatchObject({ [amount]: '1000.00', currency: 'USD', version: 1 });
    // Neither does a write that says nothing of it.
    expect(await patch(id, { [amount]: '1100' })).toMatchObject({ currency: 'USD' });
    expect(await patch(id, { currency: null })).toMatchObject({ currency: 'USD' });
    expect(await patch(id, { currency: '' })).toMatchObject({ currency: 'USD' });
    const put = { [required]: 'Whole', [amount]: '1200' };
    expect((await crm.acme.admin.put(`${path}/${id}`, put)).body).toMatchObject({
      [amount]: '1200.00',
      currency: 'USD',
    });
    expect((await crm.acme.admin.put(`${path}/${euro.id}`, { ...put, [required]: 'Euro' })).body.currency).toBe('EUR');
    expect(await patch(none.id, { [amount]: '7' })).toMatchObject({ currency: 'JPY' });
    expect((await create({ [amount]: '5' })).currency).toBe('JPY');
  });

  it('changes when it is told to, and goes with the amount', async () => {
    const { id } = await create({ [amount]: '1000', currency: 'EUR' });
    expect(await patch(id, { currency: 'CHF' })).toMatchObject({ [amount]: '1000.00', currency: 'CHF' });
    expect(await patch(id, { [amount]: null })).toMatchObject({ currency: 'CHF' });
    expect(await patch(id, { currency: null })).toMatchObject({ currency: null });
  });

  it('is stamped by every door that writes', async () => {
    await setDefault('GBP');
    const body = (name: string) => ({ [required]: `${path} ${name}`, externalId: `${path} ${name}`, [amount]: '1' });
    const { body: batch } = await crm.acme.admin.post(`${path}/batch`, { records: [body('batch')] });
    const { body: upserted } = await crm.acme.admin.put(`${path}?matchBy=externalId`, body('upsert'));
    const ids = [batch.results[0].id, upserted.id];
    const bare = await create();
    await crm.acme.admin.post(`${path}/bulk`, { action: 'update', ids: [bare.id], changes: { [amount]: '2' } });
    for (const id of [...ids, bare.id]) expect((await get(id)).currency).toBe('GBP');
  });

  it('is demanded by the database of whoever writes without the server', async () => {
    const { id } = await create({ [amount]: '1000' });
    const stripped = crm.adminSql(`update ${table} set currency = null where id = $1`, [id]);
    await expect(stripped).rejects.toThrow(`${table}_${column}_currency_check`);
  });
});
