import { INSTALLATION_ORG_ID } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';

type TableDef = database.TableDef;

const textOf = ({ isolation }: TableDef): string =>
  isolation.kind === 'possession' ? `${isolation.whenNoOrganization} ${isolation.inOrganization}` : '';

/** The column that holds the organization; undefined for people, who belong to none. */
export function organizationColumn(table: TableDef): string | undefined {
  if (table.isolation.kind === 'organization') return table.isolation.column;
  if (table.columns.some(({ name }) => name === 'org_id')) return 'org_id';
  return /\((\w+) = \( SELECT \(NULLIF\(current_setting\('app\.current_org'/.exec(textOf(table))?.[1];
}

/** Whether rows are written inside an organization; those of people are written outside. */
export const livesInOrganization = (table: TableDef): boolean =>
  table.isolation.kind !== 'possession' ||
  !(table.isolation.inOrganization === 'false' || table.isolation.inOrganization.includes(INSTALLATION_ORG_ID));

/** Rows of people that the owner alone writes: nobody else can make one to look for. */
export const isWrittenByOwner = (table: TableDef): boolean =>
  table.isolation.kind === 'possession' && !may(table, 'insert') && table.changeLog === undefined;

/** Own columns that a setting must match for a row to be seen outside an organization: column → setting. */
export function possessionColumns(table: TableDef): ReadonlyMap<string, string> {
  if (table.isolation.kind !== 'possession') return new Map();
  const pairs = table.isolation.whenNoOrganization.matchAll(
    /(?<![\w.])(\w+) = \( SELECT \(*NULLIF\(current_setting\('(app\.\w+)'/g,
  );
  return new Map([...pairs].map(([, column = '', setting = '']) => [column, setting]));
}

/** Every setting that the policies of a table read. */
export const settingsOf = (table: TableDef): string[] =>
  database
    .policiesOf(table)
    .flatMap(({ using = '', check = '' }) =>
      [...`${using} ${check}`.matchAll(/current_setting\('(app\.\w+)'/g)].map(([, name = '']) => name),
    );

/** References to a record of the same organization. */
export function recordReferences(table: TableDef, tables: readonly TableDef[]): database.ForeignKeyDef[] {
  const ours = organizationColumn(table);
  return table.foreignKeys.filter((key) => {
    const target = tables.find(({ name }) => name === key.references.table);
    const belongs = target?.columns.some(({ name }) => name === 'org_id');
    return belongs && key.columns.some((column) => column !== ours);
  });
}

export const may = (table: TableDef, privilege: database.Privilege): boolean => table.appGrants.includes(privilege);
