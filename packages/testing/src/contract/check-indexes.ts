import { type Ctx, database, sql } from '@bottlecrm/core';
import { explainList, internalsOf, isIndexed, type ListPlans, type Runtime } from '@bottlecrm/core/internal';
import { find, type Run } from './run.ts';

type CompiledEntity = Runtime['model']['registry'] extends ReadonlyMap<string, infer E> ? E : never;
type Column = CompiledEntity['columns'][number];

const ID = '00000000-0000-7000-8000-000000000000';
/** A value of each kind that few records or none have. */
const VALUES: Readonly<Record<string, unknown>> = {
  integer: 12_345,
  decimal: '12345.5',
  money: '12345.5',
  boolean: true,
  date: '1903-12-17',
  datetime: '1903-12-17T10:35:00Z',
  uuid: ID,
  ref: ID,
  email: 'nobody@example.com',
};
const NUMBERS = { gte: 2_147_483_000, lt: -2_147_483_000 };
const AMOUNTS = { gte: '899999999999', lt: '-899999999999' };
const TIMES = { gte: '9990-01-01T00:00:00Z', lt: '0010-01-01T00:00:00Z' };
const TEXTS = { gte: 'zzzzzzzz', lt: '!' };
/** Ranges that no record is in. */
const RANGES: Readonly<Record<string, Readonly<Record<'gte' | 'lt', unknown>>>> = {
  integer: NUMBERS,
  decimal: AMOUNTS,
  money: AMOUNTS,
  date: { gte: '9990-01-01', lt: '0010-01-01' },
  datetime: TIMES,
  text: TEXTS,
  email: TEXTS,
  phone: TEXTS,
  url: TEXTS,
};

const sampleOf = ({ kind, spec }: Column): unknown => spec.values?.[0] ?? VALUES[kind] ?? 'nothing of the kind';

/** What a plan finds records by in its indexes. */
const indexConditions = (plan: string): string =>
  [...plan.matchAll(/"Index Cond":"((?:[^"\\]|\\.)*)"/g)].map(([, found = '']) => found).join(' ');

/** The columns that stand for the field in an index. */
const namesOf = ({ column, keyColumn, unitsColumn }: Column): string[] =>
  [unitsColumn ?? column, keyColumn].filter((name) => name !== undefined);

const isFoundBy = (field: Column, plan: string): boolean =>
  namesOf(field).some((name) => new RegExp(`\\b${name}\\b`).test(indexConditions(plan)));

/** Lets the planner believe that there are many rows like those of the tables: of a few it reads all. */
async function enlarge(run: Run, tables: readonly string[]): Promise<void> {
  const { adminSql } = run.test;
  if (tables.length === 0) return;
  await adminSql(`ANALYZE ${tables.map(database.quoteName).join(', ')}`);
  await adminSql('SET allow_system_table_mods = on');
  await adminSql(
    `update pg_class set relpages = 1, reltuples = 1000000
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname = any($1)`,
    [tables],
  );
}

/**
 * Asks PostgreSQL how it would find and order the plugin's records by each field that promises an index, as the serving role. Under
 * row security no operator that might leak its operands finds anything by an index.
 */
export async function checkIndexes(run: Run, plugin: string): Promise<void> {
  const { app, acme } = run.test;
  const entities = [...internalsOf(app.crm).model.registry.values()].filter((entity) => entity.plugin === plugin);
  await enlarge(
    run,
    entities.map(({ entity }) => entity.table),
  );
  await app.crm.tenant({ orgId: acme.id }, async (ctx) => {
    await sql`set local enable_seqscan = off`.execute(ctx.db);
    for (const compiled of entities)
      for (const field of compiled.columns.filter(isIndexed)) await checkField(run, ctx, compiled, field);
  });
}

async function checkField(run: Run, ctx: Ctx, { name, entity }: CompiledEntity, field: Column): Promise<void> {
  const { spec, wire, kind } = field;
  const explain = (request: object): Promise<ListPlans> => explainList(ctx, entity, request);
  const value = sampleOf(field);
  const { gte, lt } = RANGES[kind] ?? {};
  const operators = spec.filterable
    ? [{ eq: value }, { in: [value] }, ...(gte === undefined ? [] : [{ gte }, { lt }])]
    : [];
  for (const operator of operators) {
    const { total } = await explain({ where: { [wire]: operator } });
    if (isFoundBy(field, total)) continue;
    const detail = `The filter ${JSON.stringify(operator)} reads every record of the organization.`;
    find(run, 'FILTER_WITHOUT_INDEX', `${name}.${wire}`, detail);
  }
  if (!spec.sortable || spec.mode === 'hidden') return;
  for (const sort of [wire, `-${wire}`]) {
    const { pages } = await explain({ sort: [sort] });
    if (pages.some((page) => /"Node Type":"Sort"/.test(page)))
      find(run, 'FILTER_WITHOUT_INDEX', `${name}.${wire}`, `sort=${sort} sorts every record of the organization.`);
  }
}
