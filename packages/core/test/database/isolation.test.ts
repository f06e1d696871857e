import type pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { inOrganization, ORG_A, ORG_B, PROFILE_B, seedOrganizations, useConnections, useServer } from './server.ts';

const server = useServer();
const connect = useConnections();
let app: pg.Client;
let owner: pg.Client;
let system: pg.Client;

beforeAll(async () => {
  const urls = await server.migrated('isolation');
  [app, owner, system] = await Promise.all([connect(urls.url), connect(urls.ownerUrl), connect(urls.systemUrl)]);
  await seedOrganizations(app);
  for (const org of [ORG_A, ORG_B]) {
    await inOrganization(app, org, () =>
      app.query('INSERT INTO leads (org_id, name) VALUES ($1, $2)', [org, `Lead of ${org}`]),
    );
  }
});

const inA = <T>(work: () => Promise<T>) => inOrganization(app, ORG_A, work);

describe('the serving role', () => {
  test.each([
    'TRUNCATE leads',
    'ALTER TABLE leads DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE leads NO FORCE ROW LEVEL SECURITY',
    'DROP POLICY leads_isolation_restrictive ON leads',
    'ALTER TABLE leads DISABLE TRIGGER ALL',
    'CREATE INDEX ON leads (name)',
    'CREATE TRIGGER t BEFORE UPDATE ON leads FOR EACH ROW EXECUTE FUNCTION bump_version()',
    'INSERT INTO change_log (org_id, entity, record_id, action, changes) VALUES (current_setting($$app.current_org$$)::uuid, $$lead$$, gen_random_uuid(), $$create$$, $${}$$)',
    'UPDATE change_log SET entity = $$x$$',
    'DELETE FROM change_log',
    'INSERT INTO bottlecrm_migrations (plugin, name, checksum) VALUES ($$a$$, $$b$$, $$c$$)',
    'SET SESSION AUTHORIZATION bottlecrm_owner',
    'SET ROLE bottlecrm_search',
    'SET LOCAL session_replication_role = replica',
  ])('may not: %s', async (statement) => {
    await expect(inA(() => app.query(statement))).rejects.toMatchObject({ code: '42501' });
  });

  test('sees nothing without an organization, even after one was set', async () => {
    expect((await inA(() => app.query('SELECT * FROM leads'))).rows).toHaveLength(1);
    for (const table of ['leads', 'organizations', 'profiles', 'change_log', 'outbox', 'lead_assignees']) {
      expect((await app.query(`SELECT * FROM ${table}`)).rows).toEqual([]);
    }
    await expect(app.query('SET row_security = off; SELECT * FROM leads')).rejects.toMatchObject({ code: '42501' });
    await app.query('RESET row_security');
  });

  test('sees, changes and removes rows of its organization only', async () => {
    await inA(async () => {
      expect((await app.query('SELECT org_id FROM leads')).rows).toEqual([{ org_id: ORG_A }]);
      expect((await app.query(`UPDATE leads SET name = 'x' WHERE org_id = $1`, [ORG_B])).rowCount).toBe(0);
      expect((await app.query('DELETE FROM leads WHERE org_id = $1', [ORG_B])).rowCount).toBe(0);
    });
    await expect(
      inA(() => app.query(`INSERT INTO leads (org_id, name) VALUES ($1, 'x')`, [ORG_B])),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(inA(() => app.query('UPDATE leads SET org_id = $1', [ORG_B]))).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('cannot refer to another organization', async () => {
    await expect(inA(() => app.query('UPDATE leads SET manager_id = $1', [PROFILE_B]))).rejects.toMatchObject({
      code: '23503',
    });
  });

  test('is not helped by a careless USING (true)', async () => {
    await owner.query('CREATE POLICY careless ON leads USING (true)');
    try {
      expect((await app.query('SELECT * FROM leads')).rows).toEqual([]);
      expect((await inA(() => app.query('SELECT org_id FROM leads'))).rows).toEqual([{ org_id: ORG_A }]);
    } finally {
      await owner.query('DROP POLICY careless ON leads');
    }
  });

  test('finds a user by possession, outside an organization only', async () => {
    const hash = 'a'.repeat(64);
    const find = async (...settings: string[]) => {
      await app.query(`BEGIN; ${settings.map((setting) => `SET LOCAL ${setting};`).join('')}`);
      const { rows } = await app.query('SELECT email FROM users');
      await app.query('ROLLBACK');
      return rows;
    };
    await app.query(`BEGIN; SET LOCAL app.email_key = '${hash}'`);
    await app.query('INSERT INTO users (email) VALUES ($1)', [hash.toUpperCase()]);
    await app.query('COMMIT');
    expect(await find()).toEqual([]);
    expect(await find(`app.email_key = '${'b'.repeat(64)}'`)).toEqual([]);
    expect(await find(`app.email_key = '${hash}'`)).toHaveLength(1);
    expect(await find(`app.email_key = '${hash}'`, `app.current_org = '${ORG_A}'`)).toEqual([]);
  });
});

describe('a membership', () => {
  test('is read by possession in every organization, and changed in its own only', async () => {
    const hash = 'c'.repeat(64);
    for (const org of [ORG_A, ORG_B]) {
      await inOrganization(app, org, () =>
        app.query(`INSERT INTO memberships (org_id, email_key, role) VALUES ($1, $2, 'user')`, [org, hash]),
      );
    }
    const outside = async (statement: string) => {
      await app.query(`BEGIN; SET LOCAL app.email_key = '${hash}'`);
      try {
        return (await app.query(statement)).rowCount;
      } finally {
        await app.query('ROLLBACK');
      }
    };
    expect(await outside('SELECT * FROM memberships')).toBe(2);
    expect(await outside('DELETE FROM memberships')).toBe(0);
    await expect(outside(`UPDATE memberships SET role = 'admin'`)).rejects.toMatchObject({ code: '42501' });
    const insert = `INSERT INTO memberships (org_id, email_key) VALUES ('${ORG_A}', '${hash}')`;
    await expect(outside(insert)).rejects.toMatchObject({ code: '42501' });
    expect((await inA(() => app.query(`UPDATE memberships SET role = 'admin'`))).rowCount).toBe(1);
    expect((await inA(() => app.query('DELETE FROM memberships'))).rowCount).toBe(1);
  });
});

describe('the other roles', () => {
  test('the owner is bound too', async () => {
    expect((await owner.query('SELECT * FROM leads')).rows).toEqual([]);
  });

  test('the system role reads three columns of organizations and works the outbox', async () => {
    await inA(() => app.query(`INSERT INTO outbox (org_id, kind, payload) VALUES ($1, 'mail.send', '{}')`, [ORG_A]));
    expect((await system.query('SELECT id, timezone, is_active FROM organizations')).rows).toHaveLength(2);
    await expect(system.query('SELECT name FROM organizations')).rejects.toMatchObject({ code: '42501' });
    await expect(system.query('SELECT * FROM leads')).rejects.toMatchObject({ code: '42501' });
    await expect(system.query(`UPDATE outbox SET payload = '{"a":1}'`)).rejects.toMatchObject({ code: '42501' });
    const taken = await system.query(
      'DELETE FROM outbox WHERE id IN (SELECT id FROM outbox ORDER BY available_at LIMIT 5 FOR UPDATE SKIP LOCKED) RETURNING org_id',
    );
    expect(taken.rows).toEqual([{ org_id: ORG_A }]);
  });
});

describe('ON DELETE SET NULL', () => {
  test('empties the reference and keeps org_id', async () => {
    await inA(async () => {
      const { rows } = await app.query('INSERT INTO profiles (org_id, name) VALUES ($1, $2) RETURNING id', [
        ORG_A,
        'Manager',
      ]);
      await app.query('INSERT INTO leads (org_id, name, manager_id) VALUES ($1, $2, $3)', [
        ORG_A,
        'Managed',
        rows[0].id,
      ]);
      await app.query('DELETE FROM profiles WHERE id = $1', [rows[0].id]);
      const found = await app.query(`SELECT org_id, manager_id FROM leads WHERE name = 'Managed'`);
      expect(found.rows).toEqual([{ org_id: ORG_A, manager_id: null }]);
    });
  });
});
