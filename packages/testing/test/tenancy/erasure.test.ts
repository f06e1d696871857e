import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { definePlugin, eraseOrganization, INSTALLATION_ORG_ID } from '@bottlecrm/core';
import { database, type Runtime } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm, type TestOrganization } from '../../src/index.ts';
import { notesPlugin } from '../sabotage/notes.ts';

const removed: string[] = [];
/** What the serving role adds to and never takes from. */
const receipts: Runtime['model']['tables'][number] = {
  name: 'receipts',
  plugin: 'shelf',
  columns: ['org_id', 'id'].map((name) => ({ name, type: 'uuid', nullable: false })),
  primaryKey: ['org_id', 'id'],
  foreignKeys: [],
  indexes: [],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert'],
};
/** Keeps something of each organization outside its tables, too. */
const shelf = definePlugin({
  name: 'shelf',
  core: '*',
  tables: [receipts],
  migrations: [{ name: '0001-create-shelf', ...(await database.initialMigration('shelf', [receipts])) }],
  async onOrganizationErased({ orgId, read }) {
    const rows = await read((db) =>
      db.withTables<{ notes: { id: string } }>().selectFrom('notes').select('id').execute(),
    );
    removed.push(`${orgId} ${rows.length}`);
  },
});

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [await notesPlugin(), shelf] });
});
afterAll(() => crm.close());

/** Something in every table that the API fills. */
async function fill({ id, admin, rep, user }: TestOrganization): Promise<void> {
  const team = await admin.post('/teams', { name: 'North', memberIds: [rep.profileId, user.profileId] });
  expect(team.status).toBe(201);
  await admin.post('/custom-fields', { entity: 'note', key: 'size', label: 'Size', type: 'number' });
  const notebook = (await admin.post('/notebooks', { name: 'Red' })).body;
  for (let at = 0; at < 7; at += 1) {
    const headers = { 'idempotency-key': `note-${at}` };
    const body = { title: `Note ${at}`, notebookId: notebook.id, assigneeIds: [rep.profileId] };
    expect((await admin.post('/notes', body, headers)).status).toBe(201);
  }
  await admin.post('/members/invite', { email: `guest@${id}.example.com`, role: 'user' });
  await admin.post('/tokens', { name: 'mine', scopes: ['notes:read'] });
  await admin.post('/org/api-keys', { name: 'ours', scopes: ['notes:read'] });
  await user.delete(`/teams/${team.body.id}`);
  await crm.anonymous.post('/auth/dev-login', { email: rep.email, orgId: id });
  for (let at = 0; at < 3; at += 1) await crm.sql({ id }, 'insert into receipts values ($1, gen_random_uuid())', [id]);
  await crm.sql({ id }, "insert into document_counters (org_id, kind, value) values ($1, 'invoice', 3)", [id]);
  const at = new Date(Date.now() + 86_400_000).toISOString();
  await crm.sql({ id }, "insert into outbox (org_id, kind, payload, available_at) values ($1, 'job:x', '{}', $2)", [
    id,
    at,
  ]);
}

/** Every table of the database that says of its rows whose they are, whatever the registry knows. */
async function rowsOf(organizationId: string): Promise<Record<string, number>> {
  const columns = await crm.adminSql(`select table_name as name, column_name as column from information_schema.columns
    where table_schema = 'public' and column_name in ('org_id', 'organization_id', 'organization')
    union select 'organizations', 'id' order by 1`);
  const counts: Record<string, number> = {};
  for (const { name, column } of columns) {
    const rows = await crm.adminSql(
      `select count(*)::int as n from ${database.quoteName(name)} where ${database.quoteName(column)} = $1`,
      [organizationId],
    );
    if (rows[0]?.n > 0) counts[name] = rows[0]?.n;
  }
  return counts;
}

const usersOf = (organization: TestOrganization) =>
  crm.adminSql('select id from users where id = any($1::uuid[])', [organization.members.map(({ userId }) => userId)]);

const tombstones = (organizationId: string) =>
  crm.sql({ id: INSTALLATION_ORG_ID }, "select * from audit_log where details ->> 'organizationId' = $1", [
    organizationId,
  ]);

const isGone = async (id: string) =>
  (await crm.adminSql('select 1 from organizations where id = $1', [id])).length === 0;

describe('erasing over HTTP', () => {
  test('removes every row, and nothing of others', async () => {
    const gone = await crm.createOrganization('Gone');
    const kept = await crm.createOrganization('Kept');
    await fill(gone);
    await fill(kept);
    const before = await rowsOf(kept.id);
    for (const name of [
      'audit_log',
      'change_log',
      'custom_fields',
      'document_counters',
      'idempotency_keys',
      'invitations',
    ])
      expect(await rowsOf(gone.id)).toHaveProperty(name);
    for (const name of ['notes', 'outbox', 'profiles', 'receipts', 'sessions', 'team_members', 'tokens'])
      expect(await rowsOf(gone.id)).toHaveProperty(name);

    expect((await gone.admin.delete('/org')).status).toBe(204);
    const { status, body } = await gone.admin.post(`/orgs/${gone.id}/erase`, { name: 'Gone' });
    expect([status, body]).toEqual([202, { id: gone.id, status: 'erasing' }]);
    await expect.poll(() => isGone(gone.id)).toBe(true);

    expect(await rowsOf(gone.id)).toEqual({});
    expect(await rowsOf(kept.id)).toEqual(before);
    expect(await usersOf(gone)).toHaveLength(gone.members.length);
    expect(removed).toEqual([`${gone.id} 7`]);
    const [stone, ...more] = await tombstones(gone.id);
    expect(more).toEqual([]);
    expect(stone).toMatchObject({
      event: 'organization_erased',
      user_id: null,
      ip: null,
      details: { organizationId: gone.id },
    });
  });

  test('leaves no way back in, and no trace of those who try', async () => {
    const gone = await crm.createOrganization('Gone again');
    const { body: session } = await crm.anonymous.post('/auth/dev-login', { email: gone.admin.email, orgId: gone.id });
    await gone.admin.delete('/org');
    await gone.admin.post(`/orgs/${gone.id}/erase`, { name: 'Gone again' });
    await expect.poll(() => isGone(gone.id)).toBe(true);
    const client = crm.clientWith(session.accessToken);
    expect((await client.get('/org')).status).toBe(401);
    expect((await client.get('/org?orgId=1')).status).toBe(400);
    expect((await client.post('/auth/switch-org', { orgId: crm.acme.id })).status).toBe(403);
    expect((await client.post(`/orgs/${gone.id}/reactivate`)).status).toBe(404);
    expect((await client.post('/auth/logout')).status).toBe(204);
    expect(await rowsOf(gone.id)).toEqual({});
  });
});

describe('asking for it', () => {
  test('is 409 while the organization is active', async () => {
    const { id, admin } = await crm.createOrganization('Active');
    const { status, body } = await admin.post(`/orgs/${id}/erase`, { name: 'Active' });
    expect([status, body.code]).toEqual([409, 'ORGANIZATION_ACTIVE']);
    await expect(eraseOrganization(crm.app.crm, id)).rejects.toMatchObject({ code: 'ORGANIZATION_ACTIVE' });
    expect((await admin.get('/org')).status).toBe(200);
  });

  test('takes the name of the organization', async () => {
    const { id, admin } = await crm.createOrganization('Named');
    await admin.delete('/org');
    for (const name of ['named', '', 'Acme'])
      expect((await admin.post(`/orgs/${id}/erase`, { name })).body.errors[0].pointer).toBe('/name');
    expect((await admin.post(`/orgs/${id}/reactivate`)).status).toBe(200);
  });

  test('is for its admins: to anybody else there is no such organization', async () => {
    const { id, manager, admin } = await crm.createOrganization('Private');
    await admin.delete('/org');
    const unknown = await crm.acme.admin.post(`/orgs/${crypto.randomUUID()}/erase`, { name: 'Private' });
    for (const client of [manager, crm.acme.admin, crm.globex.admin]) {
      const { status, body } = await client.post(`/orgs/${id}/erase`, { name: 'Private' });
      expect([status, body.code, body.detail]).toEqual([404, 'NOT_FOUND', unknown.body.detail]);
      expect((await client.post(`/orgs/${id}/reactivate`)).status).toBe(404);
    }
    expect((await admin.post(`/orgs/${INSTALLATION_ORG_ID}/erase`, { name: 'x' })).status).toBe(404);
  });

  test('cannot be taken back once it has begun', async () => {
    const { id, admin } = await crm.createOrganization('Begun');
    await admin.delete('/org');
    await crm.adminSql('update organizations set erase_requested_at = now() where id = $1', [id]);
    const { status, body } = await admin.post(`/orgs/${id}/reactivate`);
    expect([status, body.code]).toEqual([409, 'ORGANIZATION_ERASING']);
  });
});

test('a process killed half-way leaves what the next one finishes', async () => {
  const half = await crm.createOrganization('Half');
  await fill(half);
  await half.admin.delete('/org');
  const before = await rowsOf(half.id);
  // Held: the erasure comes to the members last of the records, and waits there.
  await database.withClient(crm.urls.adminUrl, async (holder) => {
    await holder.query('begin');
    await holder.query('select from profiles where org_id = $1 order by id desc limit 1 for update', [half.id]);
    const script = join(import.meta.dirname, '../fixtures/erase-process.ts');
    const child = spawn(process.execPath, ['--conditions=@bottlecrm/source', script, crm.urls.url, half.id], {
      stdio: 'inherit',
    });
    const ended = once(child, 'exit');
    const waits = async () =>
      (await crm.adminSql("select 1 from pg_locks where not granted and locktype in ('transactionid', 'tuple')"))
        .length > 0;
    await expect.poll(waits).toBe(true);
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    await holder.query('rollback');
  });
  const after = await rowsOf(half.id);
  expect(after).not.toHaveProperty('notes');
  expect(after).not.toHaveProperty('sessions');
  expect(after.profiles).toBeGreaterThan(0);
  expect(after.organizations).toBe(1);
  expect(before).toHaveProperty('notes');
  expect(await tombstones(half.id)).toEqual([]);

  expect(await eraseOrganization(crm.app.crm, half.id, { batchSize: 3 })).toBe(true);
  expect(await rowsOf(half.id)).toEqual({});
  expect(await eraseOrganization(crm.app.crm, half.id)).toBe(true);
  expect(await tombstones(half.id)).toHaveLength(1);
});

test('two that erase the same organization at once get in nobody’s way', async () => {
  const twice = await crm.createOrganization('Twice');
  await fill(twice);
  await twice.admin.delete('/org');
  const erase = () => eraseOrganization(crm.app.crm, twice.id, { batchSize: 2 });
  expect(await Promise.all([erase(), erase()])).toEqual([true, true]);
  expect(await rowsOf(twice.id)).toEqual({});
  expect(await tombstones(twice.id)).toHaveLength(1);
});

test('an organization that never was is none', async () => {
  expect(await eraseOrganization(crm.app.crm, crypto.randomUUID())).toBe(false);
});

test('rows in a table that no plugin declares stop it, by name', async () => {
  const odd = await crm.createOrganization('Odd');
  await odd.admin.delete('/org');
  await crm.adminSql('create table leftovers (org_id uuid not null)');
  await crm.adminSql('grant select on leftovers to bottlecrm_app');
  await crm.adminSql('insert into leftovers values ($1)', [odd.id]);
  await expect(eraseOrganization(crm.app.crm, odd.id)).rejects.toThrow(/leftovers/);
  expect(await tombstones(odd.id)).toEqual([]);
  await crm.adminSql('drop table leftovers');
  expect(await eraseOrganization(crm.app.crm, odd.id)).toBe(true);
});

describe('the database itself refuses', () => {
  test.each([
    ['to remove an active organization', 'select erase_organization()'],
    ['to remove one whose log is asked for alone', 'select erase_audit_log(10)'],
    ['to remove rows of an active organization', "select erase_rows('notes', 10)"],
    ['to delete what it only adds to', 'delete from receipts'],
    ['to delete organizations', 'delete from organizations'],
    ['to delete users', 'delete from users'],
  ])('%s', async (_what, statement) => {
    await expect(crm.sql(crm.acme, statement)).rejects.toThrow(/permission denied|deactivated/);
  });

  test('to remove one that is deactivated and not to be erased', async () => {
    const { id, admin } = await crm.createOrganization('Asleep');
    await admin.delete('/org');
    for (const statement of ['select erase_organization()', "select erase_rows('profiles', 10)"])
      await expect(crm.sql({ id }, statement)).rejects.toThrow(/deactivated/);
    expect((await admin.post(`/orgs/${id}/reactivate`)).status).toBe(200);
  });

  test('to remove rows of another organization, or of what belongs to none', async () => {
    const { id, admin } = await crm.createOrganization('Going');
    await admin.delete('/org');
    await crm.adminSql('update organizations set erase_requested_at = now() where id = $1', [id]);
    const before = await rowsOf(crm.acme.id);
    await crm.sql({ id }, "select erase_rows('profiles', 100000)");
    expect(await rowsOf(crm.acme.id)).toEqual(before);
    for (const name of ['users', 'organizations', 'bottlecrm_migrations', 'notes; drop table notes', 'pg_class'])
      await expect(crm.sql({ id }, 'select erase_rows($1, 10)', [name])).rejects.toThrow(/does not exist/);
  });
});
