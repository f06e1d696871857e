import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const statement = readFileSync(join(import.meta.dirname, '../examples/hardening/revoke-set-config.sql'), 'utf8');
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
    await crm.adminSql(statement);
    await expect(crm.sql(crm.acme, changeOrganization, [crm.globex.id])).rejects.toThrow(/permission denied/);
    const made = await crm.acme.rep.post('/accounts', { name: 'Still working' });
    expect(made.status).toBe(201);
    expect((await crm.acme.rep.get('/accounts?search=working')).body.data).toHaveLength(1);
    expect((await crm.acme.rep.patch(`/accounts/${made.body.id}`, { city: 'Austin' })).status).toBe(200);
    const another = await crm.createOrganization('Initech');
    expect((await another.admin.get('/org')).status).toBe(200);
  });
});
