import { type database, defineEntity, f } from '@bottlecrm/core';
import { beforeAll, expect, it } from 'vitest';
import { checkPluginContract } from '../../src/index.ts';
import { bySubject, samplePlugin } from './notes.ts';

const entity = (name: string) =>
  defineEntity(name, { path: `${name}s`, table: `${name}s`, fields: { title: f.text() }, access: 'shared' });
const Target = entity('target');
const Pointer = defineEntity('pointer', {
  path: 'pointers',
  table: 'pointers',
  fields: { target: f.ref(() => Target).optional() },
  access: 'shared',
});

const Named = defineEntity('named', {
  path: 'nameds',
  table: 'nameds',
  fields: { title: f.text().unique() },
  access: 'shared',
});

/** A table that no route writes, with a CHECK on its code. */
const unwritten = (name: string, check: string, sample?: database.TableDef['sample']): database.TableDef => ({
  name,
  plugin: 'sample',
  columns: [
    { name: 'org_id', type: 'uuid', nullable: false },
    { name: 'code', type: 'text', nullable: false },
    { name: 'amount', type: 'integer', nullable: false },
  ],
  primaryKey: ['org_id', 'code'],
  foreignKeys: [],
  indexes: [],
  checks: [
    { name: `${name}_code_check`, expression: check },
    { name: `${name}_amount_check`, expression: '(amount > 40)' },
  ],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
  ...(sample ? { sample } : {}),
});
const OBSCURE = "(md5(code) = '900150983cd24fb0d6963f7d28e17f72'::text)";
const OWN_TABLES = [
  unwritten('patterned', "(code ~ '^[A-Z]{3}-\\d+$'::text)"),
  unwritten('sampled', OBSCURE, { code: 'abc' }),
  unwritten('obscure', OBSCURE),
];

const Priced = defineEntity('priced', {
  path: 'priceds',
  table: 'priceds',
  fields: { fee: f.money().optional() },
  access: 'shared',
});
const Aim = entity('aim');
const Cascade = defineEntity('cascade', {
  path: 'cascades',
  table: 'cascades',
  fields: { aims: f.refs(() => Aim) },
  access: 'shared',
});
const Nulling = defineEntity('nulling', {
  path: 'nullings',
  table: 'nullings',
  fields: { title: f.text(), aim: f.ref(() => Aim).optional() },
  access: 'shared',
});

const SABOTAGE = `
  ALTER TABLE forgottens NO FORCE ROW LEVEL SECURITY; ALTER TABLE forgottens DISABLE ROW LEVEL SECURITY;
  CREATE POLICY careless ON helds FOR SELECT TO bottlecrm_app USING (true);
  DROP POLICY twinlesss_isolation_restrictive ON twinlesss;
  DROP POLICY opens_isolation_restrictive ON opens;
  CREATE POLICY careless ON opens FOR SELECT TO bottlecrm_app USING (true);
  CREATE UNIQUE INDEX targets_id_unique ON targets (id);
  ALTER TABLE pointers DROP CONSTRAINT pointers_target_id_foreign;
  ALTER TABLE pointers ADD CONSTRAINT pointers_target_id_foreign FOREIGN KEY (target_id) REFERENCES targets (id);
  DROP INDEX nameds_title_unique;
  CREATE UNIQUE INDEX nameds_title_unique ON nameds (title_key) WHERE (deleted_at IS NULL);
  CREATE UNIQUE INDEX oracles_title_unique ON oracles (title);
  GRANT TRUNCATE ON granteds TO bottlecrm_app;
  CREATE MATERIALIZED VIEW totals AS SELECT org_id, title FROM healthys;
  GRANT SELECT ON totals TO bottlecrm_app;
  CREATE VIEW over_totals AS SELECT * FROM totals;
  GRANT SELECT ON over_totals TO bottlecrm_app;
  CREATE FUNCTION everything() RETURNS SETOF uuid LANGUAGE sql SECURITY DEFINER AS 'SELECT id FROM healthys';
  GRANT EXECUTE ON FUNCTION everything TO bottlecrm_app`;

/** What only a superuser may create, such as the one that a migration was run with by mistake. */
const PRIVILEGED_SABOTAGE = `
  CREATE VIEW of_superuser AS SELECT * FROM healthys;
  GRANT SELECT ON of_superuser TO bottlecrm_app;
  CREATE FOREIGN DATA WRAPPER elsewhere;
  CREATE SERVER elsewhere FOREIGN DATA WRAPPER elsewhere;
  CREATE FOREIGN TABLE remote (org_id uuid, title text) SERVER elsewhere;
  GRANT SELECT ON remote TO bottlecrm_app;
  CREATE SCHEMA beside;
  GRANT USAGE ON SCHEMA beside TO bottlecrm_app;
  CREATE TABLE beside.rows (org_id uuid, title text);
  GRANT SELECT ON beside.rows TO bottlecrm_app`;

/** A BEFORE trigger that ON DELETE CASCADE reaches runs without row security: this one finds records by their id alone. */
const CARELESS_CASCADE = `
  CREATE FUNCTION careless_cascade() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE public.aims SET title = title || '!' WHERE id = OLD.aim_id;
    RETURN OLD;
  END $$;
  GRANT EXECUTE ON FUNCTION careless_cascade TO bottlecrm_app;
  CREATE TRIGGER careless BEFORE DELETE ON cascade_aims FOR EACH ROW EXECUTE FUNCTION careless_cascade()`;

/** Reached by ON DELETE SET NULL: it writes into the log what it finds by the id alone. */
const CARELESS_LOG = `
  CREATE FUNCTION careless_log() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes)
    SELECT NEW.org_id, 'careless', NEW.id, 'update', to_jsonb(r) FROM public.nullings r WHERE r.id = NEW.id;
    RETURN NEW;
  END $$;
  CREATE TRIGGER careless BEFORE UPDATE ON nullings FOR EACH ROW EXECUTE FUNCTION careless_log()`;

let found: Record<string, string[]>;
beforeAll(async () => {
  const simple = ['forgotten', 'held', 'twinless', 'open', 'granted', 'silent', 'oracle', 'healthy'].map(
    (name) => [name, entity(name)] as const,
  );
  const entities = {
    ...Object.fromEntries(simple),
    target: Target,
    pointer: Pointer,
    named: Named,
    priced: Priced,
    aim: Aim,
    cascade: Cascade,
    nulling: Nulling,
  };
  const plugin = await samplePlugin(entities, undefined, { only: ['list', 'create', 'get'] }, OWN_TABLES);
  const report = await checkPluginContract(plugin, {
    prepare: async (test) => {
      await test.ownerSql(SABOTAGE);
      await test.adminSql(PRIVILEGED_SABOTAGE);
      await test.ownerSql(CARELESS_CASCADE);
      await test.ownerSql(CARELESS_LOG);
      const [trigger] = await test.adminSql(
        `select tgname from pg_trigger where tgrelid = 'silents'::regclass and not tgisinternal order by 1 limit 1`,
      );
      await test.ownerSql(`ALTER TABLE silents DISABLE TRIGGER ${trigger?.tgname}`);
    },
  });
  found = bySubject(report);
});

it('finds a table whose row security was forgotten', () => {
  expect(found.forgottens).toEqual([
    'ROW_SECURITY_DISABLED',
    'ROW_SECURITY_NOT_FORCED',
    'TABLE_CHANGES_FOREIGN_ROWS',
    'TABLE_SHOWS_FOREIGN_ROWS',
    'TABLE_TAKES_FOREIGN_ROWS',
    'TABLE_VISIBLE_WITHOUT_CONTEXT',
  ]);
});

it('finds a policy that shows everything, though the restrictive twin holds it', () => {
  expect(found.helds).toEqual(['POLICY_EXTRA']);
});

it('finds a restrictive twin that is missing', () => {
  expect(found.twinlesss).toEqual(['POLICY_RESTRICTIVE_MISSING']);
});

it('finds what a careless policy opens once the restrictive twin is missing', () => {
  expect(found.opens).toEqual([
    'POLICY_EXTRA',
    'POLICY_RESTRICTIVE_MISSING',
    'TABLE_SHOWS_FOREIGN_ROWS',
    'TABLE_VISIBLE_WITHOUT_CONTEXT',
  ]);
});

it('finds a foreign key of one column, and the unique index that it needs', () => {
  expect(found.pointers).toEqual(['FOREIGN_KEY_CHANGED', 'FOREIGN_KEY_WITHOUT_ORGANIZATION']);
  expect(found.targets).toEqual(['INDEX_EXTRA', 'UNIQUE_WITHOUT_ORGANIZATION']);
});

it('finds a unique index that tells what another organization has', () => {
  expect(found.oracles).toEqual(['INDEX_EXTRA', 'UNIQUE_WITHOUT_ORGANIZATION']);
  // The field is not declared unique: the next one is.
  expect(found.createNamed).toEqual(['FOREIGN_VALUE_TAKEN', 'READ_WITHOUT_ORGANIZATION']);
  expect(found.nameds).toEqual(['INDEX_CHANGED', 'UNIQUE_WITHOUT_ORGANIZATION']);
});

it('finds a grant that passes row security', () => {
  expect(found.granteds).toEqual(['GRANT_EXTRA']);
});

it('finds a trigger that is switched off', () => {
  expect(found.silents).toEqual(['TRIGGER_DISABLED']);
});

it('finds a table of which it could make no row, and no other whose CHECKs are hard to meet', () => {
  expect(found.obscure).toEqual(['TABLE_NOT_PROBED']);
});

it('finds views, foreign tables, other schemas and functions that pass row security', () => {
  expect(found.totals).toEqual(['MATERIALIZED_VIEW_GRANTED']);
  expect(found.over_totals).toEqual(['VIEW_UNGUARDED']);
  expect(found.of_superuser).toEqual(['VIEW_OWNER']);
  expect(found.remote).toEqual(['FOREIGN_TABLE_GRANTED']);
  expect(found['beside.rows']).toEqual(['TABLE_OUTSIDE_SCHEMA']);
  expect(found.everything).toEqual(['FUNCTION_DEFINER_CALLABLE']);
});

it('finds amounts whose currency is not stored', () => {
  expect(found.priced).toEqual(['MONEY_WITHOUT_CURRENCY']);
});

it('finds triggers that ON DELETE reaches and that name no organization', () => {
  expect(found.cascade_aims).toEqual(['CASCADE_REACHES_ORGANIZATION', 'TRIGGER_EXTRA']);
  expect(found.nullings).toEqual(['CASCADE_REACHES_ORGANIZATION', 'TRIGGER_EXTRA']);
  expect(found.careless_log).toEqual(['FUNCTION_DEFINER_EXTRA']);
});

it('finds nothing else', () => {
  expect(Object.keys(found).sort()).toEqual([
    'beside.rows',
    'careless_log',
    'cascade_aims',
    'createNamed',
    'everything',
    'forgottens',
    'granteds',
    'helds',
    'nameds',
    'nullings',
    'obscure',
    'of_superuser',
    'opens',
    'oracles',
    'over_totals',
    'pointers',
    'priced',
    'remote',
    'silents',
    'targets',
    'totals',
    'twinlesss',
  ]);
});
