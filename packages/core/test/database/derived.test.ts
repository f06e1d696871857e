import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import {
  auditCatalogue,
  diffSchema,
  type Migration,
  migrate,
  type PluginMigrations,
  rollback,
  type TableDef,
  withClient,
} from '../../src/database/index.ts';
import { leadAssignees, leads, sampleTables } from './sample-tables.ts';
import { inOrganization, ORG_A, samplePlugins, seedOrganizations, useConnections, useServer } from './server.ts';

const server = useServer();
const connect = useConnections();
const initial = await samplePlugins();

const withLeads = (change: Partial<TableDef>): TableDef[] =>
  sampleTables.map((table) => (table.name === 'leads' ? { ...leads, ...change } : table));

const run = async (ownerUrl: string, tables: readonly TableDef[], plugins = initial) => {
  const { derived, findings } = await migrate({ ownerUrl, plugins, tables });
  return { derived: derived.map(({ change, identity }) => `${change} ${identity}`), findings };
};

const host = (migration: Partial<Migration>): PluginMigrations[] => [
  ...initial,
  { plugin: 'host', migrations: [{ name: '0001-change', tables: ['leads'], up: [], down: [], ...migration }] },
];

/** Which transaction wrote each object last. */
const catalogue = async (owner: pg.Client) => {
  const { rows } = await owner.query(`
    SELECT 'class ' || oid AS id, xmin::text FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT 'policy ' || oid, xmin::text FROM pg_policy
    UNION ALL SELECT 'trigger ' || oid, xmin::text FROM pg_trigger
    UNION ALL SELECT 'function ' || oid, xmin::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT 'column ' || attrelid || ' ' || attnum, xmin::text FROM pg_attribute
      WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
    UNION ALL SELECT 'record ' || identity, xmin::text FROM bottlecrm_derived ORDER BY 1`);
  return rows;
};

const possession: Partial<TableDef> = {
  isolation: {
    kind: 'possession',
    whenNoOrganization: 'false',
    inOrganization: `(org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))`,
  },
};

const { touches: _touches, ...untouching } = leadAssignees;

describe('migrate, of what follows from the tables', () => {
  test('names none of it in a migration, and makes all of it', async () => {
    const sql = initial.flatMap(({ migrations }) => migrations.flatMap(({ up }) => up)).join('\n');
    expect(sql).not.toMatch(/\b(policy|function|trigger|grant|row level security)\b/i);
    const { url } = await server.migrated('derived_all');
    expect(await withClient(url, (client) => auditCatalogue(client, sampleTables))).toEqual([]);
  });

  test('touches nothing where nothing differs, and waits for nobody who uses the tables', async () => {
    const { ownerUrl, url } = await server.migrated('derived_same');
    const [owner, app] = [await connect(ownerUrl), await connect(url)];
    await seedOrganizations(app);
    const before = await catalogue(owner);
    await app.query(`BEGIN; SET LOCAL app.current_org = '${ORG_A}'`);
    await app.query(`INSERT INTO leads (org_id, name) VALUES ('${ORG_A}', 'Held')`);
    for (const { name } of sampleTables) await app.query(`SELECT FROM ${name}`);
    const again = await migrate({ ownerUrl, plugins: initial, tables: sampleTables, lockTimeoutMs: 1 });
    await app.query('COMMIT');
    expect(again).toEqual({ applied: [], derived: [], findings: [] });
    expect(await catalogue(owner)).toEqual(before);
  });

  test.each<[string, TableDef[], string[]]>([
    [
      'a grant less',
      withLeads({ appGrants: ['select', 'insert', 'update'] }),
      ['dropped grant bottlecrm_app:delete on leads'],
    ],
    [
      'fewer logged fields',
      withLeads({ changeLog: { kind: 'entity', entity: 'lead', columns: { name: 'name' } } }),
      ['replaced function leads_log'],
    ],
    ['no version', withLeads({ versioned: false }), ['dropped trigger leads_version on leads']],
    [
      'another rule of who sees a row',
      withLeads(possession),
      ['replaced policy leads_isolation on leads', 'replaced policy leads_isolation_restrictive on leads'],
    ],
    [
      'links that touch nothing',
      sampleTables.map((table) => (table.name === 'lead_assignees' ? untouching : table)),
      [
        'dropped function lead_assignees_touch',
        'replaced function lead_assignees_log',
        ...['delete', 'insert', 'update'].map(
          (event) => `dropped trigger lead_assignees_touch_${event} on lead_assignees`,
        ),
      ],
    ],
  ])('follows a change without a migration, and goes back: %s', async (title, tables, changes) => {
    const { ownerUrl } = await server.migrated(`derived_${title.replaceAll(' ', '_')}`);
    const { derived, findings } = await run(ownerUrl, tables);
    expect(derived.sort()).toEqual(changes.sort());
    expect(findings).toEqual([]);
    expect(await run(ownerUrl, tables)).toEqual({ derived: [], findings: [] });
    expect((await run(ownerUrl, sampleTables)).findings).toEqual([]);
    expect(await run(ownerUrl, sampleTables)).toEqual({ derived: [], findings: [] });
  });

  test.each([
    ['a policy', 'DROP POLICY leads_isolation_restrictive ON leads', 'policy leads_isolation_restrictive on leads'],
    ['another policy', 'ALTER POLICY leads_isolation ON leads USING (true)', 'policy leads_isolation on leads'],
    ['a trigger', 'ALTER TABLE leads DISABLE TRIGGER leads_log_update', 'trigger leads_log_update on leads'],
    ['row security', 'ALTER TABLE leads NO FORCE ROW LEVEL SECURITY', 'row security forced on leads'],
    [
      'a function',
      `CREATE OR REPLACE FUNCTION leads_log() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
      'function leads_log',
    ],
  ])('restores what was changed by hand: %s', async (title, statement, identity) => {
    const { ownerUrl, url } = await server.migrated(`derived_by_hand_${title.replaceAll(' ', '_')}`);
    await withClient(ownerUrl, (owner) => owner.query(statement));
    expect(await withClient(url, (client) => auditCatalogue(client, sampleTables))).not.toEqual([]);
    expect(await run(ownerUrl, sampleTables)).toEqual({ derived: [`restored ${identity}`], findings: [] });
  });

  test('leaves what nobody declared to the audit, which names it', async () => {
    const { ownerUrl } = await server.migrated('derived_extra');
    await withClient(ownerUrl, (owner) =>
      owner.query('GRANT TRUNCATE ON leads TO bottlecrm_app; CREATE POLICY everyone ON leads USING (true)'),
    );
    const { derived, findings } = await run(ownerUrl, sampleTables);
    expect(derived).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['POLICY_EXTRA', 'GRANT_EXTRA']);
  });

  test('takes over what is there already and equals the declaration', async () => {
    const { ownerUrl } = await server.migrated('derived_adopted');
    const owner = await connect(ownerUrl);
    await owner.query('TRUNCATE bottlecrm_derived');
    expect(await run(ownerUrl, sampleTables)).toEqual({ derived: [], findings: [] });
    const { derived } = await run(ownerUrl, withLeads({ versioned: false }));
    expect(derived).toEqual(['dropped trigger leads_version on leads']);
  });

  test('keeps what guards the tables of a plugin that is not registered any more', async () => {
    const { ownerUrl, url } = await server.migrated('derived_unregistered');
    const tables = sampleTables.filter(({ plugin }) => plugin === 'core');
    expect((await migrate({ ownerUrl, plugins: initial.slice(0, 1), tables })).derived).toEqual([]);
    expect(await withClient(url, (client) => auditCatalogue(client, sampleTables))).toEqual([]);
  });

  test('knows no column that no migration made, so that writes go on', async () => {
    const { ownerUrl, url } = await server.migrated('derived_ahead');
    const app = await connect(url);
    await seedOrganizations(app);
    const columns = [...leads.columns, { name: 'score', type: 'integer', nullable: true } as const];
    const tables = withLeads({ columns, changeLog: { kind: 'entity', entity: 'lead', columns: { score: 'score' } } });
    const { findings } = await run(ownerUrl, tables);
    expect(findings.map(({ code, part }) => `${code} ${part ?? ''}`)).toContain('COLUMN_MISSING score');
    await inOrganization(app, ORG_A, () =>
      app.query(`INSERT INTO leads (org_id, name) VALUES ('${ORG_A}', 'Written'); UPDATE leads SET name = 'Again'`),
    );
    const { up, down, tables: touched } = await diffSchema({ ownerUrl, tables });
    expect(up).toEqual(['alter table "leads" add "score" int null']);
    const plugins = host({ tables: touched, up, down });
    expect(await run(ownerUrl, tables, plugins)).toEqual({ derived: ['replaced function leads_log'], findings: [] });
    await rollback({ ownerUrl, plugins, tables });
    await inOrganization(app, ORG_A, () => app.query(`UPDATE leads SET name = 'Once more'`));
  });

  test('has one source, whoever adds fields: a host, and a later release of the plugin', async () => {
    const { ownerUrl, url } = await server.migrated('derived_streams');
    const text = (name: string) => ({ name, type: 'text', nullable: true }) as const;
    const adding = (...names: string[]) =>
      withLeads({
        columns: [...leads.columns, ...names.map(text)],
        searchedColumns: ['name', ...names],
        changeLog: { kind: 'entity', entity: 'lead', columns: Object.fromEntries(names.map((name) => [name, name])) },
      });
    const extended = host({ up: ['ALTER TABLE leads ADD motto text'], down: ['ALTER TABLE leads DROP COLUMN motto'] });
    expect((await run(ownerUrl, adding('motto'), extended)).findings).toEqual([]);
    const phone = { name: '0002-phone', tables: ['leads'], up: ['ALTER TABLE leads ADD phone text'], down: [] };
    const released = extended.map((one) =>
      one.plugin === leads.plugin ? { ...one, migrations: [...one.migrations, phone] } : one,
    );
    expect(await run(ownerUrl, adding('motto', 'phone'), released)).toEqual({
      derived: ['replaced function leads_log', 'replaced function leads_search_text'],
      findings: [],
    });
    const app = await connect(url);
    await seedOrganizations(app);
    const ids = await inOrganization(app, ORG_A, async () => {
      await app.query(`INSERT INTO leads (org_id, name, motto, phone) VALUES ('${ORG_A}', 'A', 'Onwards', '+4930')`);
      return (await app.query(`SELECT search_leads('onwards +4930', 5)`)).rows;
    });
    expect(ids).toHaveLength(1);
  });

  test('lets a migration remove a column that a policy or a trigger names', async () => {
    const { ownerUrl } = await server.empty('derived_column');
    const columns = [...leads.columns, { name: 'seen_at', type: 'timestamp with time zone', nullable: true } as const];
    const before = withLeads({ columns, unversionedColumn: 'seen_at' });
    await run(ownerUrl, before, await samplePlugins(before));
    const plugins = [
      ...(await samplePlugins(before)),
      {
        plugin: 'host',
        migrations: [{ name: '0001-change', ...(await diffSchema({ ownerUrl, tables: sampleTables })) }],
      },
    ];
    const { derived, findings } = await run(ownerUrl, sampleTables, plugins);
    expect(derived).toEqual(['created trigger leads_version on leads']);
    expect(findings).toEqual([]);
  });

  test('leaves alone what a newer version made', async () => {
    const { ownerUrl } = await server.migrated('derived_newer');
    await run(ownerUrl, withLeads({ versioned: false }), host({ up: ['SELECT 1'] }));
    const older = [...initial, { plugin: 'host', migrations: [] }];
    expect((await run(ownerUrl, sampleTables, older)).derived).toEqual([]);
    await rollback({ ownerUrl, plugins: host({ up: ['SELECT 1'] }), tables: withLeads({ versioned: false }) });
    expect((await run(ownerUrl, sampleTables, older)).derived).toEqual(['created trigger leads_version on leads']);
  });

  test('tells whoever may not see it nothing of its record', async () => {
    const { url } = await server.migrated('derived_record');
    const app = await connect(url);
    await expect(app.query('SELECT * FROM bottlecrm_derived')).rejects.toMatchObject({ code: '42501' });
  });
});
