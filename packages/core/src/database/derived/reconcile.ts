import type pg from 'pg';
import { withRunnerTables } from '../audit.ts';
import { type Catalogue, readCatalogue } from '../catalogue.ts';
import { expectedCatalogue } from '../expected.ts';
import { searchTextName } from '../search-text.ts';
import type { TableDef } from '../table.ts';
import { derivedTable } from '../tables.ts';
import { derivedObjects, hashOf } from './objects.ts';
import { type DerivedChange, type DerivedPlan, type DerivedRecord, planDerived } from './plan.ts';
import { presentTables } from './present-tables.ts';

export interface Reconciling {
  readonly tables: readonly TableDef[];
  /** Whether a migration ran in this transaction. */
  readonly migrated: boolean;
  /** Runs one statement; names it where it fails. */
  readonly run: (statement: string) => Promise<void>;
}

/**
 * Brings row security, policies, grants, functions and triggers to what the tables declare, as far as their columns exist.
 * Where nothing differs it reads the catalogue, and locks no table.
 */
export async function reconcileDerived(client: pg.Client, reconciling: Reconciling): Promise<readonly DerivedChange[]> {
  const plan = await planFor(client, reconciling.tables, reconciling.migrated);
  for (const statement of plan.statements) await reconciling.run(statement);
  await remember(client, plan);
  await markStale(client, reconciling.tables, plan);
  return plan.changes;
}

async function planFor(client: pg.Client, tables: readonly TableDef[], migrated: boolean): Promise<DerivedPlan> {
  const catalogue = await readCatalogue(client);
  const declared = new Set(tables.map(({ name }) => name));
  return planDerived({
    found: derivedObjects(catalogue),
    wanted: wantedObjects(tables, catalogue),
    recorded: await readRecords(client),
    stateOf: (table) => (!catalogue.tables.has(table) ? 'absent' : declared.has(table) ? 'declared' : 'undeclared'),
    migrated,
  });
}

const wantedObjects = (tables: readonly TableDef[], catalogue: Catalogue) =>
  derivedObjects(expectedCatalogue(withRunnerTables(presentTables(tables, catalogue))));

async function readRecords(client: pg.Client): Promise<DerivedRecord[]> {
  const { rows } = await client.query<DerivedRecord>(
    `SELECT identity, table_name AS table, hash, definition FROM public.${derivedTable.name}`,
  );
  return rows;
}

async function remember(client: pg.Client, { keep, forget }: DerivedPlan): Promise<void> {
  if (forget.length > 0)
    await client.query(`DELETE FROM public.${derivedTable.name} WHERE identity = ANY ($1)`, [forget]);
  if (keep.size === 0) return;
  const rows = [...keep].map(([identity, object]) => ({
    identity,
    table_name: object.table ?? null,
    definition: object.create.join(';\n'),
    hash: hashOf(object),
  }));
  await client.query(
    `INSERT INTO public.${derivedTable.name} (identity, table_name, definition, hash)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(identity text, table_name text, definition text, hash text)
     ON CONFLICT (identity) DO UPDATE SET table_name = excluded.table_name, definition = excluded.definition,
       hash = excluded.hash, made_at = now()`,
    [JSON.stringify(rows)],
  );
}

/** Rows that were written before have the search text that they had: `refillSearchTexts` sees to them. */
async function markStale(
  client: pg.Client,
  tables: readonly TableDef[],
  { changes, keep }: DerivedPlan,
): Promise<void> {
  const touched = new Set([...changes.map(({ identity }) => identity), ...keep.keys()]);
  const stale = tables
    .filter(({ searchColumn }) => searchColumn !== undefined)
    .map((table) => ({
      identity: `function ${searchTextName(table)}`,
      trigger: `trigger ${searchTextName(table)} on ${table.name}`,
    }))
    .filter(({ identity, trigger }) => touched.has(identity) || touched.has(trigger));
  if (stale.length === 0) return;
  await client.query(`UPDATE public.${derivedTable.name} SET progress = '{}' WHERE identity = ANY ($1)`, [
    stale.map(({ identity }) => identity),
  ]);
}
