import { Team } from '@bottlecrm/core';
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

describe('a transaction whose connection is cut', () => {
  it('gives its place in the pool back', async () => {
    const { id: orgId, admin } = crm.acme;
    const cut =
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()';
    for (let request = 0; request < 3; request += 1) {
      const work = crm.app.crm.tenant({ orgId }, async (ctx) => {
        await crm.adminSql(cut);
        await ctx.list(Team);
      });
      await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      const late = crm.app.crm.tenant({ orgId }, () => crm.adminSql(cut));
      await expect(late).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    }
    expect((await admin.get('/teams')).status).toBe(200);
  });
});
