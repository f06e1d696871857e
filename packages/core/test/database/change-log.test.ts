import type pg from 'pg';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { beginSql } from '../../src/database/index.ts';
import { inOrganization, ORG_A, PROFILE_A, REQUEST, seedOrganizations, useConnections, useServer } from './server.ts';

const server = useServer();
const connect = useConnections();
let app: pg.Client;
let owner: pg.Client;
let lead: string;
let url: string;

beforeAll(async () => {
  const urls = await server.migrated('change_log');
  url = urls.url;
  [app, owner] = await Promise.all([connect(urls.url), connect(urls.ownerUrl)]);
  await seedOrganizations(app);
});

beforeEach(async () => {
  lead = await act(
    async () =>
      (await app.query(`INSERT INTO leads (org_id, name) VALUES ($1, 'Acme') RETURNING id`, [ORG_A])).rows[0].id,
  );
});

const act = <T>(work: () => Promise<T>) => inOrganization(app, ORG_A, work, PROFILE_A);
const update = (set: string) =>
  act(() => app.query(`UPDATE leads SET ${set} WHERE org_id = $1 AND id = $2`, [ORG_A, lead]));
const read = () =>
  act(async () => (await app.query('SELECT version, updated_by, updated_at FROM leads WHERE id = $1', [lead])).rows[0]);
const log = (record = lead) =>
  act(
    async () =>
      (await app.query('SELECT entity, action, changes FROM change_log WHERE record_id = $1 ORDER BY id', [record]))
        .rows,
  );

describe('version', () => {
  test('is counted once per transaction, also for raw SQL and savepoints', async () => {
    await update(`name = 'a'`);
    expect(await read()).toMatchObject({ version: 2, updated_by: PROFILE_A });
    await act(async () => {
      await app.query(`UPDATE leads SET name = 'b' WHERE id = $1`, [lead]);
      await app.query(`UPDATE leads SET name = 'c' WHERE id = $1`, [lead]);
      await app.query('SAVEPOINT one');
      await app.query(`UPDATE leads SET name = 'd' WHERE id = $1`, [lead]);
      await app.query('RELEASE one; SAVEPOINT two');
      await app.query(`UPDATE leads SET name = 'e' WHERE id = $1`, [lead]);
      await app.query('ROLLBACK TO two');
      await app.query(`UPDATE leads SET name = 'f' WHERE id = $1`, [lead]);
    });
    expect(await read()).toMatchObject({ version: 3 });
    await act(async () => {
      await app.query('SAVEPOINT one');
      await app.query(`UPDATE leads SET name = 'g' WHERE id = $1`, [lead]);
      await app.query('RELEASE one');
      await app.query(`UPDATE leads SET name = 'h' WHERE id = $1`, [lead]);
    });
    expect(await read()).toMatchObject({ version: 4 });
  });

  test('is not changed by a statement that says so, nor are the stamps and the key', async () => {
    await update(`version = 99, updated_by = NULL, updated_at = '2000-01-01'`);
    const row = await read();
    expect(row).toMatchObject({ version: 2, updated_by: PROFILE_A });
    expect(row.updated_at.getFullYear()).toBeGreaterThan(2000);
    await expect(update('id = gen_random_uuid()')).rejects.toMatchObject({ code: '23000' });
  });

  test('counts for a change of links', async () => {
    await act(() => app.query('INSERT INTO lead_assignees VALUES ($1, $2, $3)', [ORG_A, lead, PROFILE_A]));
    expect(await read()).toMatchObject({ version: 2 });
    await act(async () => {
      await app.query('DELETE FROM lead_assignees WHERE lead_id = $1', [lead]);
      await app.query('INSERT INTO lead_assignees VALUES ($1, $2, $3)', [ORG_A, lead, PROFILE_A]);
      await app.query(`UPDATE leads SET name = 'z' WHERE id = $1`, [lead]);
    });
    expect(await read()).toMatchObject({ version: 3 });
  });

  test('sees a concurrent writer of the same row', async () => {
    const other = await connect(url);
    await app.query(`${beginSql()}; SET LOCAL app.current_org = '${ORG_A}'`);
    await other.query(`${beginSql()}; SET LOCAL app.current_org = '${ORG_A}'`);
    await other.query('SELECT pg_current_xact_id()');
    await app.query(`UPDATE leads SET name = 'first' WHERE id = $1`, [lead]);
    const second = other.query(`UPDATE leads SET name = 'second' WHERE id = $1`, [lead]);
    await app.query('COMMIT');
    await second;
    await other.query('COMMIT');
    expect(await read()).toMatchObject({ version: 3 });
  });
});

describe('change log', () => {
  test('tells what raw SQL changed, and by whom', async () => {
    await update(`name = 'Bolt', amount = 12.5, rank = 'a0'`);
    await update(`rank = 'a1'`);
    await update(`name = 'Bolt'`);
    expect(await log()).toEqual([
      { entity: 'lead', action: 'create', changes: {} },
      { entity: 'lead', action: 'update', changes: { name: ['Acme', 'Bolt'], amount: [null, 12.5] } },
    ]);
    const { rows } = await act(() =>
      app.query('SELECT profile_id, request_id, tx FROM change_log WHERE record_id = $1', [lead]),
    );
    expect(rows[0]).toMatchObject({ profile_id: PROFILE_A, request_id: REQUEST });
    expect(Number(rows[0].tx)).toBeGreaterThan(0);
  });

  test('distinguishes delete, restore and purge', async () => {
    await update('deleted_at = now()');
    await update('deleted_at = NULL');
    await act(() => app.query('DELETE FROM leads WHERE id = $1', [lead]));
    expect((await log()).map(({ action }) => action)).toEqual(['create', 'delete', 'restore', 'purge']);
  });

  test('shows links as a change of the record, and a purge as one entry', async () => {
    await act(() => app.query('INSERT INTO lead_assignees VALUES ($1, $2, $3)', [ORG_A, lead, PROFILE_A]));
    await act(() => app.query('DELETE FROM lead_assignees WHERE lead_id = $1', [lead]));
    await act(() => app.query('INSERT INTO lead_assignees VALUES ($1, $2, $3)', [ORG_A, lead, PROFILE_A]));
    await act(() => app.query('DELETE FROM leads WHERE id = $1', [lead]));
    expect(await log()).toEqual([
      { entity: 'lead', action: 'create', changes: {} },
      { entity: 'lead', action: 'update', changes: { assigneeIds: [[], [PROFILE_A]] } },
      { entity: 'lead', action: 'update', changes: { assigneeIds: [[PROFILE_A], []] } },
      { entity: 'lead', action: 'update', changes: { assigneeIds: [[], [PROFILE_A]] } },
      { entity: 'lead', action: 'purge', changes: {} },
    ]);
  });

  test('logs every row of a statement', async () => {
    await act(() =>
      app.query(`INSERT INTO leads (org_id, name) SELECT $1, 'bulk' FROM generate_series(1, 500)`, [ORG_A]),
    );
    await act(() => app.query(`UPDATE leads SET status = 'closed' WHERE name = 'bulk'`));
    const { rows } = await act(() =>
      app.query(`SELECT count(*)::int AS n FROM change_log WHERE changes = '{"status": ["assigned", "closed"]}'`),
    );
    expect(rows[0].n).toBe(500);
  });

  test('cannot be silenced by a setting of the serving role', async () => {
    await expect(app.query('SET session_replication_role = replica')).rejects.toMatchObject({ code: '42501' });
    await act(async () => {
      await app.query(`SET LOCAL app.request_id = ''; SET LOCAL app.current_profile = ''`);
      await app.query(`UPDATE leads SET name = 'quiet' WHERE id = $1`, [lead]);
    });
    expect(await log()).toHaveLength(2);
  });

  test('is silent for the owner without an organization', async () => {
    await owner.query(`BEGIN; SET LOCAL row_security = off; ALTER TABLE leads NO FORCE ROW LEVEL SECURITY`);
    const { rowCount } = await owner.query(`UPDATE leads SET status = 'in_process' WHERE id = $1`, [lead]);
    await owner.query('ALTER TABLE leads FORCE ROW LEVEL SECURITY; COMMIT');
    expect(rowCount).toBe(1);
    expect(await log()).toHaveLength(1);
    expect(await read()).toMatchObject({ version: 2 });
  });

  test('is erased only with its organization, whose removals it does not record', async () => {
    const org = 'eeeeeeee-0000-4000-8000-000000000005';
    const inE = <T>(work: () => Promise<T>) => inOrganization(app, org, work);
    await inE(async () => {
      await app.query('INSERT INTO organizations (id, name) VALUES ($1, $2)', [org, 'Ended']);
      await app.query(`INSERT INTO leads (org_id, name) VALUES ($1, 'x')`, [org]);
    });
    await expect(inE(() => app.query('SELECT erase_change_log(1000)'))).rejects.toMatchObject({ code: '55000' });
    await inE(() => app.query('UPDATE organizations SET is_active = false'));
    await inE(() => app.query('DELETE FROM leads'));
    const actions = await inE(async () =>
      (await app.query('SELECT action FROM change_log ORDER BY id')).rows.map((row) => row.action),
    );
    expect(actions).toEqual(['create', 'create', 'update']);
    expect((await inE(() => app.query('SELECT erase_change_log(2) AS n'))).rows).toEqual([{ n: 2 }]);
    expect((await inE(() => app.query('SELECT erase_change_log(2) AS n'))).rows).toEqual([{ n: 1 }]);
    expect((await log()).length).toBeGreaterThan(0);
  });
});
