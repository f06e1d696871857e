import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { database } from '@bottlecrm/core';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const shown = (name: string): string => readFileSync(join(import.meta.dirname, '../examples/hardening', name), 'utf8');
const changeOrganization = `select set_config('app.current_org', $1, true)`;

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [accounts] });
});
afterAll(() => crm?.close());

describe('set_config', () => {
  it('can be called by the serving role as PostgreSQL comes', async () => {
    expect(await crm.sql(crm.acme, changeOrganization, [crm.globex.id])).toHaveLength(1);
  });

  it('is refused once it is revoked, and the CRM works without it', async () => {
    await crm.adminSql(shown('revoke-set-config.sql'));
    await expect(crm.sql(crm.acme, changeOrganization, [crm.globex.id])).rejects.toThrow(/permission denied/);
    const made = await crm.acme.rep.post('/accounts', { name: 'Still working' });
    expect(made.status).toBe(201);
    expect((await crm.acme.rep.get('/accounts?search=working')).body.data).toHaveLength(1);
    expect((await crm.acme.rep.patch(`/accounts/${made.body.id}`, { city: 'Austin' })).status).toBe(200);
    const another = await crm.createOrganization('Initech');
    expect((await another.admin.get('/org')).status).toBe(200);
  });
});

describe('a dump', () => {
  const count = 'select count(*)::int as n from accounts';

  it('as the owner fails, or is empty', async () => {
    await crm.globex.rep.post('/accounts', { name: 'To be dumped' });
    expect(await crm.ownerSql(count)).toEqual([{ n: 0 }]);
    // What pg_dump says first, unless it is told --enable-row-security.
    const dump = database.withClient(crm.urls.ownerUrl, async (owner) => {
      await owner.query('SET row_security = off');
      return owner.query(count);
    });
    await expect(dump).rejects.toThrow(/row-level security/);
  });

  it('as the backup role has the rows of every organization', async () => {
    await crm.adminSql(shown('backup-role.sql'));
    try {
      const { rows } = await database.withClient(crm.urls.adminUrl, async (client) => {
        await client.query('SET ROLE bottlecrm_backup');
        await client.query('SET row_security = off');
        return client.query(count);
      });
      expect(rows).toEqual(await crm.adminSql(count));
      expect(rows[0]?.n).toBeGreaterThan(0);
    } finally {
      await crm.adminSql('DROP ROLE bottlecrm_backup');
    }
  });
});
