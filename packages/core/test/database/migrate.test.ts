import { describe, expect, test } from 'vitest';
import {
  auditCatalogue,
  diffSchema,
  isUnsafe,
  type Migration,
  migrate,
  migrationStatus,
  type PluginMigrations,
  rollback,
  servingProblems,
  withClient,
} from '../../src/database/index.ts';
import { sampleTables } from './sample-tables.ts';
import { inOrganization, ORG_A, ORG_B, samplePlugins, seedOrganizations, useConnections, useServer } from './server.ts';

const server = useServer();
const connect = useConnections();
const initial = await samplePlugins();

/** The sample plugins, and one more migration of leads. */
function withMigration(migration: Partial<Migration>): PluginMigrations[] {
  const extra: Migration = { name: '0002-extra', tables: [], up: [], down: [], ...migration };
  return initial.map((entry) =>
    entry.plugin === 'core' ? entry : { ...entry, migrations: [...entry.migrations, extra] },
  );
}

const run = (ownerUrl: string, plugins = initial) => migrate({ ownerUrl, plugins, tables: sampleTables });

async function seeded(name: string) {
  const urls = await server.migrated(name);
  const app = await connect(urls.url);
  await seedOrganizations(app);
  for (const org of [ORG_A, ORG_B]) {
    await inOrganization(app, org, () =>
      app.query(`INSERT INTO leads (org_id, name) SELECT $1, 'n' || n FROM generate_series(1, 3) n`, [org]),
    );
  }
  return { ...urls, app };
}

describe('migrate', () => {
  test('brings an empty database to the declared tables: nothing to find, nothing to change', async () => {
    const { ownerUrl, url } = await server.empty('complete');
    const result = await run(ownerUrl);
    expect(result.applied.map(({ plugin }) => plugin)).toEqual(['core', '@bottlecrm/leads']);
    expect(result.findings).toEqual([]);
    expect(await withClient(url, (client) => auditCatalogue(client, sampleTables))).toEqual([]);
    expect(await diffSchema({ ownerUrl, tables: sampleTables })).toEqual({ up: [], down: [], tables: [] });
    expect((await migrationStatus({ url, plugins: initial })).map(({ state }) => state)).toEqual([
      'applied',
      'applied',
    ]);
  });

  test('runs once when four servers start it together', async () => {
    const { ownerUrl } = await server.empty('together');
    const results = await Promise.all([1, 2, 3, 4].map(() => run(ownerUrl)));
    expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 0, 2]);
  });

  test('stays safe when a plugin is not registered any more', async () => {
    const { ownerUrl, url } = await server.migrated('unregistered');
    const tables = sampleTables.filter(({ plugin }) => plugin === 'core');
    const found = await withClient(url, (client) => auditCatalogue(client, tables));
    expect(found.map(({ code, table }) => `${code} ${table}`)).toEqual([
      'TABLE_UNDECLARED lead_assignees',
      'TABLE_UNDECLARED leads',
    ]);
    expect(found.filter(isUnsafe)).toEqual([]);
    expect((await migrate({ ownerUrl, plugins: initial.slice(0, 1), tables })).applied).toEqual([]);
    expect((await migrationStatus({ url, plugins: initial.slice(0, 1) })).map(({ state }) => state)).toEqual([
      'applied',
      'missing',
    ]);
  });

  test('goes down and up again, and keeps the rows of other tables', async () => {
    const { ownerUrl, app } = await seeded('updown');
    expect(await rollback({ ownerUrl, plugins: initial, tables: sampleTables })).toEqual([
      { plugin: '@bottlecrm/leads', name: '0001-initial' },
    ]);
    const gone = await app.query(`SELECT to_regclass('leads') AS found`);
    expect(gone.rows[0].found).toBeNull();
    expect((await run(ownerUrl)).findings).toEqual([]);
    const profiles = await inOrganization(app, ORG_A, () => app.query('SELECT name FROM profiles'));
    expect(profiles.rows).toEqual([{ name: 'Ada' }]);
    await rollback({ ownerUrl, plugins: initial, tables: sampleTables, steps: 2 });
    expect((await diffSchema({ ownerUrl, tables: sampleTables })).up.length).toBeGreaterThan(0);
  });

  test('fills every organization', async () => {
    const { ownerUrl, app } = await seeded('backfill');
    await run(ownerUrl, withMigration({ tables: ['leads'], up: [`UPDATE leads SET status = 'closed'`] }));
    for (const org of [ORG_A, ORG_B]) {
      const { rows } = await inOrganization(app, org, () => app.query('SELECT DISTINCT status FROM leads'));
      expect(rows).toEqual([{ status: 'closed' }]);
    }
  });

  test('fails loudly when a statement touches a table that the migration does not name', async () => {
    const { ownerUrl } = await seeded('unnamed');
    const touching = withMigration({ up: [`UPDATE leads SET status = 'closed'`] });
    await expect(run(ownerUrl, touching)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      detail: expect.stringContaining('row-level security'),
    });
  });

  test('fails loudly on an orphan that a new foreign key would hide', async () => {
    const { ownerUrl, app } = await seeded('orphan');
    const key =
      'ALTER TABLE leads ADD CONSTRAINT leads_manager_id_foreign FOREIGN KEY (org_id, manager_id) REFERENCES profiles(org_id, id) ON DELETE SET NULL (manager_id)';
    const plugins = withMigration({ tables: ['leads', 'profiles'], up: [key], down: [] });
    await withClient(ownerUrl, (owner) => owner.query('ALTER TABLE leads DROP CONSTRAINT leads_manager_id_foreign'));
    await inOrganization(app, ORG_B, () =>
      app.query(`UPDATE leads SET manager_id = gen_random_uuid() WHERE name = 'n1'`),
    );
    await expect(run(ownerUrl, plugins)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      detail: expect.stringContaining('violates foreign key'),
    });
    await inOrganization(app, ORG_B, () => app.query('UPDATE leads SET manager_id = NULL'));
    expect((await run(ownerUrl, plugins)).findings).toEqual([]);
  });

  test('leaves nothing of a failed migration behind', async () => {
    const { ownerUrl, url } = await seeded('failed');
    const failing = withMigration({ tables: ['leads'], up: [`UPDATE leads SET status = 'closed'`, 'SELECT 1 / 0'] });
    await expect(run(ownerUrl, failing)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
    expect(await withClient(url, (client) => auditCatalogue(client, sampleTables))).toEqual([]);
    expect((await migrationStatus({ url, plugins: failing })).map(({ state }) => state)).toEqual([
      'applied',
      'applied',
      'pending',
    ]);
  });

  const edited = (name: string) =>
    initial.map((entry) => ({
      ...entry,
      migrations: entry.migrations.map((one) =>
        entry.plugin === name ? { ...one, up: [...one.up, 'SELECT 1'] } : one,
      ),
    }));

  test('refuses an applied migration that was edited', async () => {
    const { ownerUrl, url } = await server.migrated('edited');
    const plugins = edited('@bottlecrm/leads');
    await expect(run(ownerUrl, plugins)).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' });
    expect((await migrationStatus({ url, plugins })).map(({ state }) => state)).toEqual(['applied', 'changed']);
  });

  test('refuses a database that began otherwise, in a sentence that says what to do', async () => {
    const { ownerUrl, url } = await server.migrated('before_release');
    const plugins = edited('core');
    const detail =
      'The database was made before the first release, whose migrations begin anew: start with an empty database.';
    await expect(run(ownerUrl, plugins)).rejects.toMatchObject({ code: 'MIGRATION_PRE_RELEASE', detail });
    await expect(rollback({ ownerUrl, plugins, tables: sampleTables })).rejects.toMatchObject({ detail });
    const problems = await withClient(url, (client) => servingProblems(client, { plugins, tables: sampleTables }));
    expect(problems).toMatchObject([{ code: 'MIGRATION_PRE_RELEASE', detail, blocks: true }]);
  });

  test.each([
    [
      'an unforced table',
      ['CREATE TABLE notes (org_id uuid, id uuid, PRIMARY KEY (org_id, id))'],
      'ROW_SECURITY_DISABLED',
    ],
    ['a grant that passes row security', ['GRANT TRUNCATE ON leads TO bottlecrm_app'], 'GRANT_EXTRA'],
    ['a policy for everyone', ['CREATE POLICY everyone ON leads USING (true)'], 'POLICY_EXTRA'],
    [
      'a materialized view that the serving role reads',
      ['CREATE MATERIALIZED VIEW totals AS SELECT org_id, name FROM leads', 'GRANT SELECT ON totals TO bottlecrm_app'],
      'MATERIALIZED_VIEW_GRANTED',
    ],
    [
      'a view over one',
      [
        'CREATE MATERIALIZED VIEW totals AS SELECT org_id, name FROM leads',
        'CREATE VIEW shown AS SELECT * FROM totals',
        'GRANT SELECT ON shown TO bottlecrm_app',
      ],
      'VIEW_UNGUARDED',
    ],
    [
      'a function with the rights of the owner',
      [
        `CREATE FUNCTION backdoor() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM leads'`,
        'GRANT EXECUTE ON FUNCTION backdoor TO bottlecrm_app',
      ],
      'FUNCTION_DEFINER_CALLABLE',
    ],
  ])('refuses to leave %s', async (_, up, code) => {
    const { ownerUrl, url } = await server.migrated(`unsafe_${code.toLowerCase()}`);
    await expect(run(ownerUrl, withMigration({ tables: ['leads'], up }))).rejects.toMatchObject({
      code: 'MIGRATION_UNSAFE',
      detail: expect.stringContaining(code),
    });
    expect(await withClient(url, (client) => auditCatalogue(client, sampleTables))).toEqual([]);
  });

  test('refuses a function in the middle of several migrations, unless a later one names it', async () => {
    const { ownerUrl } = await server.migrated('unsafe_middle');
    const backdoor = {
      name: '0002-backdoor',
      tables: [],
      up: [
        `CREATE FUNCTION backdoor() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`,
        'GRANT EXECUTE ON FUNCTION backdoor TO bottlecrm_app',
      ],
      down: ['DROP FUNCTION backdoor()'],
    };
    const followedBy = (...up: string[]): PluginMigrations[] => [
      ...initial,
      { plugin: 'host', migrations: [backdoor, { name: '0003-later', tables: [], up, down: [] }] },
    ];
    await expect(run(ownerUrl, followedBy('SELECT 1'))).rejects.toMatchObject({
      code: 'MIGRATION_UNSAFE',
      detail: expect.stringMatching(/^host 0002-backdoor was not applied:\nFUNCTION_DEFINER_CALLABLE backdoor/),
    });
    const { applied } = await run(ownerUrl, followedBy('DROP FUNCTION backdoor()'));
    expect(applied.map(({ name }) => name)).toEqual(['0002-backdoor', '0003-later']);
  });

  test('does not wait for a lock for ever', async () => {
    const { ownerUrl, app } = await seeded('lock');
    await app.query(`BEGIN; SET LOCAL app.current_org = '${ORG_A}'`);
    await app.query('SELECT * FROM leads');
    const waiting = migrate({
      ownerUrl,
      plugins: withMigration({ tables: ['leads'], up: ['SELECT 1'] }),
      tables: sampleTables,
      lockTimeoutMs: 100,
    });
    await expect(waiting).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      detail: expect.stringContaining('lock timeout'),
    });
    await app.query('ROLLBACK');
  });
});
