import { functionFindings } from './audit-functions.ts';
import { type Catalogue, type CatalogueTable, readCatalogue } from './catalogue.ts';
import type { SqlClient } from './client.ts';
import { expectedCatalogue } from './expected.ts';
import { type Finding, type FindingCode, finding } from './findings.ts';
import { relationFindings } from './relations.ts';
import { ours, roles } from './roles.ts';
import type { TableDef } from './table.ts';
import { runnerTables, TABLES_WITHOUT_ORGANIZATION } from './tables.ts';

/** Unique indexes that cannot start with org_id, as `table(columns)`: what must be unique for everybody, or cannot be guessed. */
export const UNIQUE_WITHOUT_ORGANIZATION_ALLOWED: ReadonlySet<string> = new Set(['users(email_key)', 'users(email)']);

/** Columns of secrets too long to guess: that one exists tells nothing. */
const UNGUESSABLE = new Set(['token_hash', 'secret_hash']);

/**
 * Compares the database with the tables that the plugins declare. Reads `pg_catalog` only, so any role may run it.
 * An empty answer means: every table is forced, policed, granted, indexed and triggered exactly as declared.
 */
export async function auditCatalogue(client: SqlClient, tables: readonly TableDef[]): Promise<Finding[]> {
  return compareCatalogues(await readCatalogue(client), withRunnerTables(tables));
}

/** The tables, and those of the migration runner itself. */
export const withRunnerTables = (tables: readonly TableDef[]): TableDef[] => [
  ...tables.filter(({ name }) => !runnerTables.some((own) => own.name === name)),
  ...runnerTables,
];

/** Returns what differs between a database and the tables that are declared. */
export function compareCatalogues(actual: Catalogue, tables: readonly TableDef[]): Finding[] {
  const expected = expectedCatalogue(tables);
  return [
    ...tables.flatMap((table) => declarationFindings(table)),
    ...[...expected.tables.values()].flatMap((wanted) => {
      const found = actual.tables.get(wanted.name);
      return found === undefined
        ? [finding('TABLE_MISSING', wanted.name, 'The table does not exist.')]
        : tableFindings(found, wanted, actual);
    }),
    ...[...actual.tables.values()].flatMap((found) =>
      found.columns.has('org_id') && !expected.tables.has(found.name)
        ? [
            finding('TABLE_UNDECLARED', found.name, 'No registered plugin declares this table.'),
            ...isolationFindings(found, actual),
          ]
        : [],
    ),
    ...functionFindings(actual, expected),
    ...relationFindings(actual.relations),
  ];
}

function declarationFindings(table: TableDef): Finding[] {
  if (table.isolation.kind !== 'none' || TABLES_WITHOUT_ORGANIZATION.has(table.name)) return [];
  return [finding('TABLE_WITHOUT_ISOLATION', table.name, 'The table is declared without isolation.')];
}

function tableFindings(found: CatalogueTable, wanted: CatalogueTable, actual: Catalogue): Finding[] {
  const { name } = wanted;
  return [
    ...(wanted.rowSecurity ? rowSecurityFindings(found) : []),
    ...(found.owner === wanted.owner ? [] : [finding('OWNER_CHANGED', name, `The table belongs to ${found.owner}.`)]),
    ...policyFindings(found, wanted),
    ...grantFindings(found, wanted),
    ...keyFindings(found, wanted, actual),
    ...compare(name, 'COLUMN', found.columns, wanted.columns, (column) =>
      [
        column.type,
        column.nullable ? 'NULL' : 'NOT NULL',
        column.default && `DEFAULT ${column.default}`,
        column.generated && `GENERATED ${column.generated}`,
        column.collation && `COLLATE ${column.collation}`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...[...found.columns].flatMap(([column, { nullable, default: value, generated }]) =>
      wanted.columns.has(column) || nullable || value || generated
        ? []
        : [finding('COLUMN_UNFILLED', name, `Nobody fills the column ${column}, which takes no null.`, column)],
    ),
    ...compare(name, 'CHECK', found.checks, wanted.checks, (check) => check.definition),
    ...compare(name, 'INDEX', found.indexes, wanted.indexes, (index) => index.definition),
    ...compare(name, 'FOREIGN_KEY', found.foreignKeys, wanted.foreignKeys, (key) => key.definition),
    ...compare(name, 'TRIGGER', found.triggers, wanted.triggers, (trigger) => trigger.definition),
    ...[...found.triggers].flatMap(([trigger, { enabled }]) =>
      enabled ? [] : [finding('TRIGGER_DISABLED', name, `The trigger ${trigger} is disabled.`)],
    ),
  ];
}

function compare<T>(
  table: string,
  kind: 'COLUMN' | 'CHECK' | 'INDEX' | 'FOREIGN_KEY' | 'TRIGGER',
  found: ReadonlyMap<string, T>,
  wanted: ReadonlyMap<string, T>,
  text: (item: T) => string,
): Finding[] {
  const what = kind.toLowerCase().replace('_', ' ');
  return [
    ...[...wanted].flatMap(([name, item]) => {
      const present = found.get(name);
      if (present === undefined)
        return [finding(`${kind}_MISSING`, table, `The ${what} ${name} does not exist: ${text(item)}.`, name)];
      if (text(present) === text(item)) return [];
      const difference = `The ${what} ${name} is ${text(present)}, declared is ${text(item)}.`;
      return [finding(`${kind}_CHANGED`, table, difference, name)];
    }),
    ...[...found.keys()]
      .filter((name) => !wanted.has(name))
      .map((name) => finding(`${kind}_EXTRA`, table, `The ${what} ${name} is not declared.`, name)),
  ];
}

function rowSecurityFindings(found: CatalogueTable): Finding[] {
  return [
    ...(found.rowSecurity ? [] : [finding('ROW_SECURITY_DISABLED', found.name, 'Row security is off.')]),
    ...(found.forced ? [] : [finding('ROW_SECURITY_NOT_FORCED', found.name, 'Row security does not bind the owner.')]),
  ];
}

function policyFindings(found: CatalogueTable, wanted: CatalogueTable): Finding[] {
  const { name } = wanted;
  return [
    ...[...wanted.policies].flatMap(([key, { policy, definition }]) => {
      const present = found.policies.get(key);
      if (present === undefined) {
        const code = policy.restrictive ? 'POLICY_RESTRICTIVE_MISSING' : 'POLICY_MISSING';
        return [finding(code, name, `The policy ${key} does not exist.`, key)];
      }
      if (present.definition === definition) return [];
      return [
        finding('POLICY_CHANGED', name, `The policy ${key} is ${present.definition}, declared is ${definition}.`, key),
      ];
    }),
    ...[...found.policies]
      .filter(([key]) => !wanted.policies.has(key))
      .map(([key, { definition }]) =>
        finding('POLICY_EXTRA', name, `The policy ${key} (${definition}) is not declared.`),
      ),
  ];
}

/** Privileges of roles that are not ours (a backup role) are the operator's business. */
function grantFindings(found: CatalogueTable, wanted: CatalogueTable): Finding[] {
  const { name } = wanted;
  return [
    ...[...wanted.grants]
      .filter((grant) => !found.grants.has(grant))
      .map((grant) => finding('GRANT_MISSING', name, `${grant} is not granted.`, grant)),
    ...[...found.grants]
      .filter((grant) => !wanted.grants.has(grant) && ours.has(grant.split(':')[0] ?? ''))
      .map((grant) => finding('GRANT_EXTRA', name, `${grant} is granted.`)),
  ];
}

function keyFindings(found: CatalogueTable, wanted: CatalogueTable, actual: Catalogue): Finding[] {
  const { name } = wanted;
  const same = found.primaryKey.join() === wanted.primaryKey.join();
  return [
    ...(same
      ? []
      : [
          finding(
            'PRIMARY_KEY_CHANGED',
            name,
            `The primary key is (${found.primaryKey.join(', ')}), declared is (${wanted.primaryKey.join(', ')}).`,
          ),
        ]),
    ...organizationKeyFindings(found, actual),
  ];
}

/** What must hold for any table with org_id, declared or not. */
function organizationKeyFindings(found: CatalogueTable, actual: Catalogue): Finding[] {
  const bound = found.columns.has('org_id');
  const foreign = [...found.foreignKeys].filter(
    ([, key]) => actual.tables.get(key.references)?.columns.has('org_id') && key.columns[0] !== 'org_id',
  );
  const unique = [...found.indexes].filter(
    ([, index]) =>
      index.unique &&
      !(bound && index.columns[0] === 'org_id') &&
      !index.columns.some((column) => UNGUESSABLE.has(column)) &&
      !UNIQUE_WITHOUT_ORGANIZATION_ALLOWED.has(`${found.name}(${index.columns.join(', ')})`),
  );
  return [
    ...(bound && found.primaryKey[0] !== 'org_id'
      ? [
          finding(
            'PRIMARY_KEY_WITHOUT_ORGANIZATION',
            found.name,
            `The primary key is (${found.primaryKey.join(', ')}).`,
          ),
        ]
      : []),
    ...foreign.map(([key, { definition }]) =>
      finding('FOREIGN_KEY_WITHOUT_ORGANIZATION', found.name, `${key} is ${definition}.`),
    ),
    ...unique.map(([index, { columns }]) =>
      finding('UNIQUE_WITHOUT_ORGANIZATION', found.name, `${index} is unique on (${columns.join(', ')}).`),
    ),
  ];
}

const APP_PRIVILEGES = new Set(['select', 'insert', 'update', 'delete']);

/**
 * What must hold for every table with org_id whatever it is declared as: the check before each migration commits,
 * when the tables that later migrations bring do not exist yet.
 */
export function isolationFindings(found: CatalogueTable, actual: Catalogue): Finding[] {
  const { name } = found;
  const policies = [...found.policies.values()]
    .map(({ policy }) => policy)
    .filter((policy) => policy.roles.includes(roles.app) && policy.command === 'all');
  const open = [...found.policies.values()]
    .map(({ policy }) => policy)
    .filter((policy) => policy.roles.includes('PUBLIC'));
  const missing = (restrictive: boolean, code: FindingCode) =>
    policies.some((policy) => policy.restrictive === restrictive)
      ? []
      : [finding(code, name, `There is no ${restrictive ? 'restrictive' : 'permissive'} policy for ${roles.app}.`)];
  const excessive = [...found.grants].filter((grant) => {
    const [role = '', privilege = ''] = grant.split(':');
    return role === 'PUBLIC' || (ours.has(role) && !APP_PRIVILEGES.has(privilege.split('(')[0] ?? ''));
  });
  return [
    ...rowSecurityFindings(found),
    ...missing(false, 'POLICY_MISSING'),
    ...missing(true, 'POLICY_RESTRICTIVE_MISSING'),
    ...open.map((policy) => finding('POLICY_EXTRA', name, `The policy ${policy.name} is for PUBLIC.`)),
    ...excessive.map((grant) => finding('GRANT_EXTRA', name, `${grant} is granted.`)),
    ...organizationKeyFindings(found, actual),
  ];
}
