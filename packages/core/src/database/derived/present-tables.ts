import type { Catalogue } from '../catalogue.ts';
import { mentions } from '../sample/values.ts';
import type { ChangeLogDef, TableDef } from '../table.ts';
import { changeLogTable } from '../tables.ts';

/**
 * Returns the declared tables as far as migrations have made them, without what names a column that is not there (yet).
 * Functions that name one would break the writes of a server that still runs.
 */
export function presentTables(tables: readonly TableDef[], { tables: found }: Catalogue): TableDef[] {
  const has = (table: string, columns: readonly string[]): boolean =>
    columns.every((column) => found.get(table)?.columns.has(column) ?? false);
  const isLogged = found.has(changeLogTable.name);
  return tables.filter(({ name }) => found.has(name)).map((table) => presentTable(table, has, isLogged));
}

type Has = (table: string, columns: readonly string[]) => boolean;

function presentTable(table: TableDef, has: Has, isLogged: boolean): TableDef {
  const own = (columns: readonly string[]) => has(table.name, columns);
  const missing = table.columns.filter(({ name }) => !own([name]));
  if (missing.length === 0 && isLogged && !table.touches && !table.sums) return table;
  const { expired, unversionedColumn, searchColumn, touches, sums, changeLog, versioned, ...rest } = table;
  const log = isLogged && changeLog ? presentLog(changeLog, own) : undefined;
  return {
    ...rest,
    columns: table.columns.filter(({ name }) => own([name])),
    isolation: missing.some(({ name }) => isIsolatedBy(table, name)) ? { kind: 'none' } : table.isolation,
    ...grantsOf(table, 'systemGrants', own),
    ...grantsOf(table, 'platformGrants', own),
    ...(expired && own(expired.columns) ? { expired } : {}),
    ...(versioned && own(['version']) ? { versioned } : {}),
    ...(unversionedColumn && own([unversionedColumn]) ? { unversionedColumn } : {}),
    ...(searchColumn && own([searchColumn]) ? { searchColumn } : {}),
    ...(table.searchedColumns ? { searchedColumns: table.searchedColumns.filter((column) => own([column])) } : {}),
    ...(touches && own([touches.column]) && has(touches.table, ['version']) ? { touches } : {}),
    ...(sums ? { sums: sums.filter((sum) => hasSums(sum, own, has)) } : {}),
    ...(log ? { changeLog: log } : {}),
  };
}

const grantsOf = (
  table: TableDef,
  kind: 'systemGrants' | 'platformGrants',
  own: (columns: readonly string[]) => boolean,
): Partial<TableDef> => {
  const given = table[kind];
  if (given === undefined) return {};
  return {
    [kind]: given.map((grant) =>
      grant.columns === undefined ? grant : { ...grant, columns: grant.columns.filter((column) => own([column])) },
    ),
  };
};

function presentLog(log: ChangeLogDef, own: (columns: readonly string[]) => boolean): ChangeLogDef | undefined {
  if (log.kind === 'link') return own([log.ownerColumn, log.targetColumn]) ? log : undefined;
  if (log.kind === 'lines' && !own([log.ownerColumn])) return undefined;
  return { ...log, columns: Object.fromEntries(Object.entries(log.columns).filter(([column]) => own([column]))) };
}

const hasSums = (
  { table, ownerColumn, columns }: NonNullable<TableDef['sums']>[number],
  own: (columns: readonly string[]) => boolean,
  has: Has,
): boolean => own(Object.keys(columns)) && has(table, [ownerColumn, ...Object.values(columns)]);

function isIsolatedBy({ isolation }: TableDef, column: string): boolean {
  if (isolation.kind === 'none') return false;
  if (isolation.kind === 'organization') return isolation.column === column;
  return mentions(isolation.whenNoOrganization, column) || mentions(isolation.inOrganization, column);
}
