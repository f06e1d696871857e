import type pg from 'pg';
import { compareCatalogues, isolationFindings, withRunnerTables } from './audit.ts';
import { readCatalogue } from './catalogue.ts';
import { presentTables } from './derived/present-tables.ts';
import { databaseErrors } from './errors.ts';
import { type Finding, isUnsafe } from './findings.ts';
import type { Migration } from './migration.ts';
import type { TableDef } from './table.ts';

/** After each migration everything that shows rows is closed, and the tables that exist are guarded as declared. */
export async function refuseUnsafe(
  client: pg.Client,
  title: string,
  tables: readonly TableDef[],
  later: readonly Migration[],
): Promise<void> {
  const catalogue = await readCatalogue(client);
  const bound = [...catalogue.tables.values()].filter((table) => table.columns.has('org_id'));
  const findings = [
    ...bound.flatMap((table) => isolationFindings(table, catalogue)),
    ...compareCatalogues(catalogue, withRunnerTables(presentTables(tables, catalogue))),
  ].filter((found) => isUnsafe(found) && !isLeftToLater(found, later));
  if (findings.length === 0) return;
  const lines = new Set(findings.map(({ code, table, detail }) => `${code} ${table}: ${detail}`));
  throw databaseErrors.MIGRATION_UNSAFE(`${title} was not applied:\n${[...lines].join('\n')}`);
}

/** A later migration may drop the function that an older version of its plugin used. */
const isLeftToLater = ({ code, table }: Finding, later: readonly Migration[]): boolean =>
  code === 'FUNCTION_DEFINER_CALLABLE' && later.some(({ up }) => up.some((statement) => statement.includes(table)));
