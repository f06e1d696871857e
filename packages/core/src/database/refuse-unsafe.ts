import type pg from 'pg';
import { compareCatalogues, isolationFindings, withMigrations } from './audit.ts';
import { undeclaredFunctionFindings } from './audit-functions.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { databaseErrors } from './errors.ts';
import { expectedCatalogue } from './expected.ts';
import { type Finding, isUnsafe } from './findings.ts';
import type { Migration } from './migration.ts';
import { relationFindings } from './relations.ts';
import type { TableDef } from './table.ts';

/** What all migrations lead to, and those that are still to come. */
export interface Whole {
  readonly tables: readonly TableDef[];
  readonly later: readonly Migration[];
}

/** After each migration everything that shows rows is closed; after the last one, everything is as declared. */
export async function refuseUnsafe(
  client: pg.Client,
  title: string,
  tables: readonly TableDef[] | undefined,
  whole: Whole | undefined,
): Promise<void> {
  const catalogue = await readCatalogue(client);
  const bound = [...catalogue.tables.values()].filter((table) => table.columns.has('org_id'));
  const findings = [
    ...bound.flatMap((table) => isolationFindings(table, catalogue)),
    ...relationFindings(catalogue.relations),
    ...(whole === undefined ? [] : functionsToStay(catalogue, whole)),
    ...(tables === undefined ? [] : compareCatalogues(catalogue, withMigrations(tables))),
  ].filter(isUnsafe);
  if (findings.length === 0) return;
  const lines = new Set(findings.map(({ code, table, detail }) => `${code} ${table}: ${detail}`));
  throw databaseErrors.MIGRATION_UNSAFE(`${title} was not applied:\n${[...lines].join('\n')}`);
}

/** Undeclared functions that no later migration names: one may drop what an older version of its plugin used. */
const functionsToStay = (catalogue: Catalogue, { tables, later }: Whole): Finding[] =>
  undeclaredFunctionFindings(catalogue, expectedCatalogue(withMigrations(tables))).filter(
    (found) => !later.some(({ up }) => up.some((statement) => statement.includes(found.table))),
  );
