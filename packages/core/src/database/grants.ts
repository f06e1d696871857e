import { quoteName } from './client.ts';
import { roles } from './roles.ts';
import type { TableDef } from './table.ts';

/** One privilege of one role, on a table or one column of it. */
export interface Grant {
  readonly role: string;
  readonly privilege: string;
  readonly column?: string;
}

/** What the roles other than the owner may do with a table. */
export function grantsOf(table: TableDef): Grant[] {
  return [
    ...table.appGrants.map((privilege) => ({ role: roles.app, privilege })),
    ...columnGrants(roles.system, table.systemGrants),
    ...columnGrants(roles.platform, table.platformGrants),
    ...(table.expired ? [{ role: roles.search, privilege: 'delete' }] : []),
    ...(table.expired?.columns ?? []).map((column) => ({ role: roles.search, privilege: 'select', column })),
    ...searchColumns(table).map((column) => ({ role: roles.search, privilege: 'select', column })),
  ];
}

const columnGrants = (role: string, given: TableDef['systemGrants'] = []): Grant[] =>
  given.flatMap(({ privilege, columns }) =>
    columns === undefined ? [{ role, privilege }] : columns.map((column) => ({ role, privilege, column })),
  );

/** The columns that the search function reads. */
function searchColumns(table: TableDef): string[] {
  if (table.searchColumn === undefined) return [];
  const names = ['org_id', 'id', table.searchColumn, 'deleted_at'];
  return names.filter((name) => table.columns.some((column) => column.name === name));
}

export const grantKey = (grant: Grant): string =>
  `${grant.role}:${grant.privilege}${grant.column === undefined ? '' : `(${grant.column})`}`;

const target = (grant: Grant): string =>
  `${grant.privilege.toUpperCase()}${grant.column === undefined ? '' : ` (${quoteName(grant.column)})`}`;

const grantee = (grant: Grant): string => (grant.role === 'PUBLIC' ? 'PUBLIC' : quoteName(grant.role));

export const grantSql = (table: string, grant: Grant): string =>
  `GRANT ${target(grant)} ON ${quoteName(table)} TO ${grantee(grant)}`;

export const revokeSql = (table: string, grant: Grant): string =>
  `REVOKE ${target(grant)} ON ${quoteName(table)} FROM ${grantee(grant)}`;

/** Reads what `grantKey` wrote. */
export function parseGrant(key: string): Grant {
  const [, role = '', privilege = '', column] = /^([^:]+):(\w+)(?:\((.+)\))?$/.exec(key) ?? [];
  return { role, privilege, ...(column === undefined ? {} : { column }) };
}
