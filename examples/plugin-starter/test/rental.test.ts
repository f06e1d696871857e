import { accounts } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Rental, rentalReturned, rentals, returnRental } from '../src/index.ts';

const back: string[] = [];
let crm: TestCrm;
let accountId: string;
beforeAll(async () => {
  crm = await createTestCrm({
    plugins: [accounts, rentals],
    host: (app) => {
      app.crm.on(rentalReturned, async (ctx, event) => {
        const { serialNumber } = await ctx.get(Rental, event.payload.rentalId);
        back.push(serialNumber);
      });
    },
  });
  accountId = (await crm.acme.admin.post('/accounts', { name: 'Initech' })).body.id;
});
afterAll(() => crm?.close());

const rental = (serialNumber: string, more: object = {}) => ({
  ...{ equipment: 'Mini excavator', serialNumber, dailyRate: '180', startsOn: '2026-03-02', accountId },
  ...more,
});
const rent = async (serialNumber: string, more: object = {}): Promise<string> => {
  const made = await crm.acme.admin.post('/rentals', rental(serialNumber, more));
  expect(made.status).toBe(201);
  return made.body.id;
};

describe('a rental', () => {
  it('is open, and its rate is a decimal string', async () => {
    const read = await crm.acme.admin.get(`/rentals/${await rent('NEW-1')}?include=account`);
    expect(read.body).toMatchObject({ status: 'open', dailyRate: '180.00', dueOn: null, account: { name: 'Initech' } });
  });

  it('is not returned by a PATCH', async () => {
    const patched = await crm.acme.admin.patch(`/rentals/${await rent('NEW-2')}`, { status: 'returned' });
    expect(patched.body).toMatchObject({ status: 400, code: 'VALIDATION_FAILED', errors: [{ pointer: '/status' }] });
  });

  it('is found by its equipment and serial number', async () => {
    const id = await rent('FIND-7', { equipment: 'Scissor lift' });
    const page = await crm.acme.admin.get('/rentals?search=find-7&status=open');
    expect(page.body.data).toMatchObject([{ id }]);
  });

  it('holds the custom fields of its organization', async () => {
    const field = { entity: 'rental', key: 'depot', label: 'Depot', type: 'text', filterable: true };
    expect((await crm.acme.admin.post('/custom-fields', field)).status).toBe(201);
    const id = await rent('CUSTOM-1', { customFields: { depot: 'North' } });
    const page = await crm.acme.admin.get('/rentals?customFields.depot=North');
    expect(page.body.data).toMatchObject([{ id, customFields: { depot: 'North' } }]);
  });

  it('is seen by a sales rep when it is assigned to one', async () => {
    const other = await rent('SCOPE-1');
    const assigned = await rent('SCOPE-2', { assigneeIds: [crm.acme.rep.profileId] });
    expect((await crm.acme.rep.get(`/rentals/${other}`)).status).toBe(404);
    expect((await crm.acme.rep.get(`/rentals/${assigned}`)).status).toBe(200);
  });
});

describe('a serial number', () => {
  it('is in one open rental at a time, whatever its case', async () => {
    const first = await rent('SAME-1');
    const taken = await crm.acme.admin.post('/rentals', rental('same-1'));
    expect(taken.body).toMatchObject({ status: 409, code: 'ALREADY_EXISTS', errors: [{ pointer: '/serialNumber' }] });
    expect((await crm.acme.admin.post(`/rentals/${first}/return`, {})).status).toBe(200);
    await rent('same-1');
  });

  it('is free in another organization', async () => {
    await rent('EVERYWHERE-1');
    const elsewhere = (await crm.globex.admin.post('/accounts', { name: 'Hooli' })).body.id;
    const made = await crm.globex.admin.post('/rentals', rental('EVERYWHERE-1', { accountId: elsewhere }));
    expect(made.status).toBe(201);
  });
});

describe('a due date', () => {
  const early = { status: 400, code: 'VALIDATION_FAILED', errors: [{ pointer: '/dueOn' }] };

  it('is not before the start of a new rental', async () => {
    const refused = await crm.acme.admin.post('/rentals', rental('DUE-1', { dueOn: '2026-03-01' }));
    expect(refused.body).toMatchObject(early);
  });

  it('is not moved before the start that the rental has', async () => {
    const id = await rent('DUE-2', { dueOn: '2026-03-09' });
    expect((await crm.acme.admin.patch(`/rentals/${id}`, { dueOn: '2026-03-01' })).body).toMatchObject(early);
    expect((await crm.acme.admin.patch(`/rentals/${id}`, { startsOn: '2026-03-10' })).body).toMatchObject(early);
    expect((await crm.acme.admin.patch(`/rentals/${id}`, { dueOn: '2026-03-02' })).status).toBe(200);
    expect((await crm.acme.admin.patch(`/rentals/${id}`, { dueOn: null })).status).toBe(200);
  });

  it('is gone when a replacement does without it', async () => {
    const id = await rent('DUE-3', { dueOn: '2026-03-09' });
    const replaced = await crm.acme.admin.put(`/rentals/${id}`, rental('DUE-3', { startsOn: '2026-03-10' }));
    expect(replaced.body).toMatchObject({ startsOn: '2026-03-10', dueOn: null });
  });
});

describe('returning a rental', () => {
  it('happens once', async () => {
    const id = await rent('BACK-1');
    const returned = await crm.acme.admin.post(`/rentals/${id}/return`, { returnedOn: '2026-03-06' });
    expect(returned.status).toBe(200);
    expect(returned.body).toMatchObject({ status: 'returned', returnedOn: '2026-03-06', version: 2 });

    const again = await crm.acme.admin.post(`/rentals/${id}/return`, {});
    expect(again.body).toMatchObject({ status: 409, code: 'RENTAL_ALREADY_RETURNED' });
  });

  it('is not before the start', async () => {
    const refused = await crm.acme.admin.post(`/rentals/${await rent('BACK-2')}/return`, { returnedOn: '2026-03-01' });
    expect(refused.body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ pointer: '/returnedOn' }] });
  });

  it('needs rental:return, which reaches a sales rep’s own rentals', async () => {
    const { rep, user } = crm.acme;
    const assigned = await rent('BACK-3', { assigneeIds: [rep.profileId, user.profileId] });
    const other = await rent('BACK-4');
    expect((await user.post(`/rentals/${assigned}/return`, {})).status).toBe(403);
    expect((await rep.post(`/rentals/${other}/return`, {})).status).toBe(404);
    expect((await rep.post(`/rentals/${assigned}/return`, {})).status).toBe(200);
  });

  it('is a verb for code, too, within the rights of whom it acts for', async () => {
    const id = await rent('BACK-5', { assigneeIds: [crm.acme.user.profileId] });
    const returnAs = ({ profileId }: { profileId: string }) =>
      crm.app.crm.tenant({ orgId: crm.acme.id, profileId }, (ctx) => returnRental(ctx, id, {}));
    await expect(returnAs(crm.acme.user)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(returnAs(crm.acme.manager)).resolves.toMatchObject({ status: 'returned' });
  });

  it('is announced after commit', async () => {
    const id = await rent('BACK-6');
    await crm.acme.admin.post(`/rentals/${id}/return`, {});
    await expect.poll(() => back).toContain('BACK-6');
  });
});
