import { type AccountSummaryPart, accountSummaryPart, accounts } from '@bottlecrm/accounts';
import { type CrmPlugin, definePlugin, Type } from '@bottlecrm/core';
import { openApiDocument } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const contributor = (name: string, ...contributes: AccountSummaryPart[]): CrmPlugin =>
  definePlugin({ name, core: '^0.1.0', requires: ['accounts'], contributes });

const deals = accountSummaryPart({
  name: 'deals',
  schema: Type.Object({ wonAmount: Type.String(), wonCount: Type.Integer() }),
  compute: async (ctx, accountId) => ({
    wonAmount: '12.50',
    wonCount: accountId.length === 36 && ctx.profile ? 2 : 0,
    secret: 'not in the schema',
  }),
});
const cases = accountSummaryPart({
  name: 'cases',
  schema: Type.Object({ openCases: Type.Integer() }),
  compute: async () => ({ openCases: 3 }),
});

const path = async (crm: TestCrm) =>
  `/accounts/${(await crm.acme.admin.post('/accounts', { name: `A ${Math.random()}` })).body.id}/summary`;

describe('with accounts alone', () => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [accounts] });
  });
  afterAll(() => crm.close());

  test('the summary is empty', async () => {
    expect(await crm.acme.user.get(await path(crm))).toMatchObject({ status: 200, body: {} });
  });

  test('an account that is deleted, unknown or no id at all has none', async () => {
    const summary = await path(crm);
    await crm.acme.admin.delete(summary.replace('/summary', ''));
    expect((await crm.acme.admin.get(summary)).status).toBe(404);
    expect((await crm.acme.admin.get('/accounts/00000000-0000-4000-8000-000000000000/summary')).status).toBe(404);
    expect((await crm.acme.admin.get('/accounts/x/summary')).status).toBe(400);
  });

  test('a parameter is refused', async () => {
    expect((await crm.acme.admin.get(`${await path(crm)}?part=deals`)).status).toBe(400);
  });

  test('two parts may not answer the same property', async () => {
    const clash: AccountSummaryPart = { ...cases, name: 'tickets' };
    await expect(
      createTestCrm({ plugins: [accounts, contributor('cases', cases), contributor('tickets', clash)] }),
    ).rejects.toThrow('openCases from cases and from tickets');
  });
});

describe('with packages that contribute', () => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [contributor('deals', deals), contributor('cases', cases), accounts] });
  });
  afterAll(() => crm.close());

  test('the summary has their parts, and only what their schemas name', async () => {
    const { status, body } = await crm.acme.rep.get(await path(crm));
    expect({ status, body }).toEqual({ status: 200, body: { wonAmount: '12.50', wonCount: 2, openCases: 3 } });
  });

  test('OpenAPI describes them', () => {
    const { paths } = JSON.parse(JSON.stringify(openApiDocument(crm.app.crm)));
    const operation = paths['/api/accounts/{id}/summary'].get;
    expect(operation.operationId).toBe('getAccountSummary');
    expect(JSON.stringify(operation.responses[200])).toContain('AccountSummaryResponse');
  });
});
