import type pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { auditCatalogue, type FindingCode, findingAdvice, type TableDef } from '../../src/database/index.ts';
import { leads, sampleTables } from './sample-tables.ts';
import { useConnections, useServer } from './server.ts';

const server = useServer();
const connect = useConnections();
let admin: pg.Client;

beforeAll(async () => {
  const urls = await server.migrated('audit');
  const adminUrl = new URL(server.adminUrl);
  adminUrl.pathname = new URL(urls.url).pathname;
  admin = await connect(adminUrl.href);
});

/** What the audit finds after a change that is rolled back again. */
async function findings(change: string, tables: readonly TableDef[] = sampleTables): Promise<string[]> {
  await admin.query('BEGIN');
  try {
    await admin.query(change);
    return (await auditCatalogue(admin, tables)).map(({ code, table }) => `${code} ${table}`);
  } finally {
    await admin.query('ROLLBACK');
  }
}

const changes: [FindingCode, string, string[]?][] = [
  ['ROW_SECURITY_DISABLED', 'ALTER TABLE leads DISABLE ROW LEVEL SECURITY'],
  ['ROW_SECURITY_NOT_FORCED', 'ALTER TABLE leads NO FORCE ROW LEVEL SECURITY'],
  ['POLICY_MISSING', 'DROP POLICY leads_isolation ON leads'],
  ['POLICY_RESTRICTIVE_MISSING', 'DROP POLICY leads_isolation_restrictive ON leads'],
  ['POLICY_EXTRA', 'CREATE POLICY careless ON leads USING (true)'],
  ['POLICY_CHANGED', 'ALTER POLICY leads_isolation ON leads USING (true)'],
  ['GRANT_EXTRA', 'GRANT TRUNCATE ON leads TO bottlecrm_app'],
  ['GRANT_EXTRA', 'GRANT SELECT (name) ON leads TO PUBLIC'],
  ['GRANT_EXTRA', 'GRANT INSERT ON change_log TO bottlecrm_app', ['GRANT_EXTRA change_log']],
  ['GRANT_MISSING', 'REVOKE UPDATE ON leads FROM bottlecrm_app'],
  ['OWNER_CHANGED', 'ALTER TABLE leads OWNER TO postgres'],
  [
    'TABLE_UNDECLARED',
    'CREATE TABLE loose (org_id uuid, id uuid, PRIMARY KEY (org_id, id))',
    [
      'TABLE_UNDECLARED loose',
      'ROW_SECURITY_DISABLED loose',
      'ROW_SECURITY_NOT_FORCED loose',
      'POLICY_MISSING loose',
      'POLICY_RESTRICTIVE_MISSING loose',
    ],
  ],
  ['TABLE_MISSING', 'DROP TABLE document_counters', ['TABLE_MISSING document_counters']],
  [
    'PRIMARY_KEY_CHANGED',
    'ALTER TABLE outbox DROP CONSTRAINT outbox_pkey, ADD PRIMARY KEY (id)',
    ['PRIMARY_KEY_CHANGED outbox', 'PRIMARY_KEY_WITHOUT_ORGANIZATION outbox'],
  ],
  [
    'PRIMARY_KEY_WITHOUT_ORGANIZATION',
    'ALTER TABLE outbox DROP CONSTRAINT outbox_pkey',
    ['PRIMARY_KEY_CHANGED outbox', 'PRIMARY_KEY_WITHOUT_ORGANIZATION outbox'],
  ],
  [
    'FOREIGN_KEY_WITHOUT_ORGANIZATION',
    'CREATE UNIQUE INDEX u ON leads (id); ALTER TABLE leads ADD CONSTRAINT plain FOREIGN KEY (parent_id) REFERENCES leads (id)',
    [
      'FOREIGN_KEY_WITHOUT_ORGANIZATION leads',
      'UNIQUE_WITHOUT_ORGANIZATION leads',
      'INDEX_EXTRA leads',
      'FOREIGN_KEY_EXTRA leads',
    ],
  ],
  ['FOREIGN_KEY_MISSING', 'ALTER TABLE leads DROP CONSTRAINT leads_manager_id_foreign'],
  [
    'FOREIGN_KEY_CHANGED',
    'ALTER TABLE leads DROP CONSTRAINT leads_manager_id_foreign, ADD CONSTRAINT leads_manager_id_foreign FOREIGN KEY (org_id, manager_id) REFERENCES profiles (org_id, id) ON DELETE SET NULL',
  ],
  [
    'FOREIGN_KEY_CHANGED',
    'ALTER TABLE leads DROP CONSTRAINT leads_org_id_foreign, ADD CONSTRAINT leads_org_id_foreign FOREIGN KEY (org_id) REFERENCES organizations (id) NOT VALID',
  ],
  ['FOREIGN_KEY_EXTRA', 'ALTER TABLE leads ADD FOREIGN KEY (org_id, parent_id) REFERENCES profiles (org_id, id)'],
  [
    'UNIQUE_WITHOUT_ORGANIZATION',
    'CREATE UNIQUE INDEX oracle ON leads (email)',
    ['UNIQUE_WITHOUT_ORGANIZATION leads', 'INDEX_EXTRA leads'],
  ],
  ['INDEX_MISSING', 'DROP INDEX leads_search_index'],
  ['INDEX_EXTRA', 'CREATE INDEX more ON leads (org_id, name)'],
  [
    'INDEX_CHANGED',
    'DROP INDEX leads_email_unique; CREATE UNIQUE INDEX leads_email_unique ON leads (org_id, email_key)',
  ],
  ['CHECK_MISSING', 'ALTER TABLE leads DROP CONSTRAINT leads_status_check'],
  ['CHECK_EXTRA', `ALTER TABLE leads ADD CHECK (name <> '')`],
  [
    'CHECK_CHANGED',
    'ALTER TABLE leads DROP CONSTRAINT leads_amount_check, ADD CONSTRAINT leads_amount_check CHECK (amount > 0)',
  ],
  ['COLUMN_MISSING', 'ALTER TABLE leads DROP COLUMN hot'],
  [
    'COLUMN_UNFILLED',
    'ALTER TABLE leads ADD COLUMN must text NOT NULL',
    ['COLUMN_EXTRA leads', 'COLUMN_UNFILLED leads'],
  ],
  ['COLUMN_EXTRA', 'ALTER TABLE leads ADD COLUMN mystery text'],
  ['COLUMN_CHANGED', 'ALTER TABLE leads ALTER COLUMN hot DROP DEFAULT'],
  ['TRIGGER_MISSING', 'DROP TRIGGER leads_log_update ON leads'],
  ['TRIGGER_DISABLED', 'ALTER TABLE leads DISABLE TRIGGER leads_version'],
  [
    'TRIGGER_CHANGED',
    `DROP TRIGGER leads_version ON leads; CREATE TRIGGER leads_version BEFORE UPDATE OF name ON leads FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
  ],
  [
    'TRIGGER_EXTRA',
    `CREATE TRIGGER more BEFORE UPDATE ON leads FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
  ],
  ['FUNCTION_MISSING', 'DROP FUNCTION search_leads', ['FUNCTION_MISSING search_leads']],
  [
    'FUNCTION_CHANGED',
    `CREATE OR REPLACE FUNCTION leads_log() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'BEGIN RETURN NULL; END'`,
    ['FUNCTION_CHANGED leads_log'],
  ],
  ['FUNCTION_OWNER', 'ALTER FUNCTION search_leads OWNER TO bottlecrm_owner', ['FUNCTION_OWNER search_leads']],
  ['FUNCTION_NOT_DEFINER', 'ALTER FUNCTION leads_log SECURITY INVOKER', ['FUNCTION_NOT_DEFINER leads_log']],
  ['FUNCTION_SEARCH_PATH', 'ALTER FUNCTION leads_log RESET search_path', ['FUNCTION_SEARCH_PATH leads_log']],
  ['FUNCTION_GRANT', 'GRANT EXECUTE ON FUNCTION search_leads TO PUBLIC', ['FUNCTION_GRANT search_leads']],
  [
    'FUNCTION_DEFINER_EXTRA',
    `SET LOCAL ROLE bottlecrm_owner; CREATE FUNCTION backdoor() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'; RESET ROLE`,
    ['FUNCTION_DEFINER_EXTRA backdoor'],
  ],
  [
    'FUNCTION_DEFINER_CALLABLE',
    `SET LOCAL ROLE bottlecrm_owner; CREATE FUNCTION backdoor() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
     GRANT EXECUTE ON FUNCTION backdoor TO bottlecrm_app; RESET ROLE`,
    ['FUNCTION_DEFINER_CALLABLE backdoor'],
  ],
  [
    'FUNCTION_DEFINER_CALLABLE',
    `CREATE FUNCTION backdoor() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN RETURN NEW; END'`,
    ['FUNCTION_DEFINER_CALLABLE backdoor'],
  ],
  [
    'FUNCTION_DEFINER_CALLABLE',
    `CREATE SCHEMA side; GRANT USAGE ON SCHEMA side TO bottlecrm_system;
     CREATE FUNCTION side.backdoor() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`,
    ['FUNCTION_DEFINER_CALLABLE side.backdoor'],
  ],
  [
    'VIEW_OWNER',
    'CREATE VIEW everything AS SELECT * FROM leads; GRANT SELECT ON everything TO bottlecrm_app',
    ['VIEW_OWNER everything'],
  ],
  [
    'VIEW_UNGUARDED',
    `CREATE MATERIALIZED VIEW totals AS SELECT org_id, count(*) FROM leads GROUP BY 1; ALTER MATERIALIZED VIEW totals OWNER TO bottlecrm_owner;
     CREATE VIEW inner_view AS SELECT * FROM totals; ALTER VIEW inner_view OWNER TO bottlecrm_owner;
     CREATE VIEW outer_view AS SELECT * FROM inner_view; ALTER VIEW outer_view OWNER TO bottlecrm_owner;
     GRANT SELECT ON outer_view TO bottlecrm_app`,
    ['VIEW_UNGUARDED outer_view'],
  ],
  [
    'VIEW_UNGUARDED',
    `CREATE SCHEMA side; CREATE TABLE side.jobs (payload text); CREATE VIEW jobs AS SELECT * FROM side.jobs;
     ALTER VIEW jobs OWNER TO bottlecrm_owner; GRANT SELECT (payload) ON jobs TO PUBLIC`,
    ['VIEW_UNGUARDED jobs'],
  ],
  [
    'MATERIALIZED_VIEW_GRANTED',
    'CREATE MATERIALIZED VIEW totals AS SELECT count(*) FROM leads; GRANT SELECT ON totals TO bottlecrm_app',
    ['MATERIALIZED_VIEW_GRANTED totals'],
  ],
  [
    'MATERIALIZED_VIEW_GRANTED',
    `CREATE SCHEMA side; GRANT USAGE ON SCHEMA side TO bottlecrm_app;
     CREATE MATERIALIZED VIEW side.totals AS SELECT count(*) FROM leads; GRANT SELECT (count) ON side.totals TO PUBLIC`,
    ['MATERIALIZED_VIEW_GRANTED side.totals'],
  ],
  [
    'FOREIGN_TABLE_GRANTED',
    `CREATE FOREIGN DATA WRAPPER elsewhere; CREATE SERVER elsewhere FOREIGN DATA WRAPPER elsewhere;
     CREATE FOREIGN TABLE remote (org_id uuid, name text) SERVER elsewhere; GRANT SELECT ON remote TO bottlecrm_app`,
    ['FOREIGN_TABLE_GRANTED remote'],
  ],
  [
    'TABLE_OUTSIDE_SCHEMA',
    `CREATE SCHEMA side; GRANT USAGE ON SCHEMA side TO bottlecrm_app; CREATE TABLE side.rows (org_id uuid);
     GRANT SELECT ON side.rows TO bottlecrm_app`,
    ['TABLE_OUTSIDE_SCHEMA side.rows'],
  ],
];

/** What an operator or a plugin may have beside the declared tables. */
test.each([
  [
    'a view with the rights of whoever asks',
    'CREATE VIEW v WITH (security_invoker) AS SELECT * FROM leads; GRANT SELECT ON v TO bottlecrm_app',
  ],
  [
    'a view of the owner, whom row security binds',
    'CREATE VIEW v AS SELECT * FROM leads; ALTER VIEW v OWNER TO bottlecrm_owner; GRANT SELECT ON v TO bottlecrm_app',
  ],
  ['a materialized view that none of our roles may read', 'CREATE MATERIALIZED VIEW m AS SELECT * FROM leads'],
  [
    'a schema of the host that our roles cannot enter',
    'CREATE SCHEMA s; CREATE TABLE s.t (org_id uuid); GRANT SELECT ON s.t TO PUBLIC',
  ],
])('finds nothing in %s', async (_, change) => {
  expect(await findings(change)).toEqual([]);
});

test('finds nothing in a migrated database', async () => {
  expect(await findings('SELECT 1')).toEqual([]);
});

test.each(changes)('finds %s after: %s', async (code, change, expected) => {
  expect(await findings(change)).toEqual(expected ?? [`${code} leads`]);
});

test('provokes every finding but those of the serving role, which the tests of setup provoke', () => {
  const provoked = new Set<string>([...changes.map(([code]) => code), 'TABLE_WITHOUT_ISOLATION']);
  expect(Object.keys(findingAdvice).filter((code) => !provoked.has(code) && !code.startsWith('ROLE_'))).toEqual([]);
});

test('finds a table that is declared without isolation', async () => {
  const open: TableDef = { ...leads, isolation: { kind: 'none' }, searchColumn: undefined as never };
  const tables = sampleTables.map((table) => (table.name === 'leads' ? open : table));
  expect(await findings('SELECT 1', tables)).toContain('TABLE_WITHOUT_ISOLATION leads');
});

test('says what was found and what to do', async () => {
  await admin.query('BEGIN; ALTER TABLE leads NO FORCE ROW LEVEL SECURITY');
  const [found] = await auditCatalogue(admin, sampleTables);
  await admin.query('ROLLBACK');
  expect(found).toEqual({
    code: 'ROW_SECURITY_NOT_FORCED',
    table: 'leads',
    detail: 'Row security does not bind the owner. Run ALTER TABLE … FORCE ROW LEVEL SECURITY as the owner.',
  });
});
