import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ database: { poolSize: 2 } });
});
afterAll(() => crm?.close());

describe('a transaction that cannot begin', () => {
  it('gives its connection back', async () => {
    const { admin } = crm.acme;
    await crm.ownerSql('alter table organizations rename to organizations_away');
    for (let request = 0; request < 3; request += 1) expect((await admin.get('/teams')).status).toBe(500);
    await crm.ownerSql('alter table organizations_away rename to organizations');
    expect((await admin.get('/teams')).status).toBe(200);
  });
});
