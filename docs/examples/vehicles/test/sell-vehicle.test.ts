// #region setup
import { accounts } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vehicleSold, vehicles } from '../src/index.ts';

const sales: unknown[] = [];
let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({
    plugins: [accounts, vehicles],
    host: (app) => app.crm.on(vehicleSold, (_ctx, event) => void sales.push(event.payload)),
  });
});
afterAll(() => crm?.close());
// #endregion setup

const buyer = async (name: string): Promise<string> => (await crm.acme.admin.post('/accounts', { name })).body.id;
const stock = async (plate: string, more: object = {}): Promise<string> => {
  const made = await crm.acme.admin.post('/vehicles', { plate, model: 'Corsa', fuel: 'petrol', ...more });
  expect(made.status).toBe(201);
  return made.body.id;
};

// #region behaviour
describe('selling a vehicle', () => {
  it('hands it to the account, once', async () => {
    const accountId = await buyer('Initech');
    const id = await stock('AB-123-CD', { price: '12500', currency: 'EUR' });

    const sold = await crm.acme.admin.post(`/vehicles/${id}/sell`, { accountId });
    expect(sold.status).toBe(200);
    expect(sold.body).toMatchObject({ status: 'sold', accountId, price: '12500.00', version: 2 });

    const again = await crm.acme.admin.post(`/vehicles/${id}/sell`, { accountId });
    expect(again.status).toBe(409);
    expect(again.body.code).toBe('VEHICLE_ALREADY_SOLD');
  });

  it('needs vehicle:sell, which reaches a sales rep’s own vehicles', async () => {
    const accountId = await buyer('Hooli');
    const assigned = await stock('REP-1', { assigneeIds: [crm.acme.rep.profileId] });
    const other = await stock('REP-2');
    expect((await crm.acme.user.post(`/vehicles/${assigned}/sell`, { accountId })).status).toBe(403);
    expect((await crm.acme.rep.post(`/vehicles/${other}/sell`, { accountId })).status).toBe(404);
    expect((await crm.acme.rep.post(`/vehicles/${assigned}/sell`, { accountId })).status).toBe(200);
  });

  it('refuses an account of another organization', async () => {
    const foreign = (await crm.globex.admin.post('/accounts', { name: 'Globex only' })).body.id;
    const answer = await crm.acme.admin.post(`/vehicles/${await stock('FOR-1')}/sell`, { accountId: foreign });
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('INVALID_REFERENCE');
  });

  it('is announced after commit', async () => {
    const accountId = await buyer('Umbrella');
    const id = await stock('EVT-1');
    await crm.acme.admin.post(`/vehicles/${id}/sell`, { accountId });
    await expect.poll(() => sales).toContainEqual({ vehicleId: id, accountId });
  });
  // #endregion behaviour
});

describe('a plate', () => {
  it('is unique per organization, whatever its case', async () => {
    await stock('SAME-1');
    const second = await crm.acme.admin.post('/vehicles', { plate: 'same-1', model: 'Corsa', fuel: 'petrol' });
    expect(second.body).toMatchObject({ status: 409, code: 'ALREADY_EXISTS', errors: [{ pointer: '/plate' }] });
    const elsewhere = await crm.globex.admin.post('/vehicles', { plate: 'SAME-1', model: 'Corsa', fuel: 'petrol' });
    expect(elsewhere.status).toBe(201);
  });
});
