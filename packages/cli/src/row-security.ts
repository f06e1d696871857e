import type { Crm } from '@bottlecrm/core';
import { database, internalsOf } from '@bottlecrm/core/internal';

/** How one table is guarded, as the catalogue has it. */
export interface TableStatus {
  readonly table: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policies: readonly string[];
  readonly primaryKey: readonly string[];
  /** What is wrong with it, each with what to do. */
  readonly findings: readonly database.Finding[];
}

/** Every declared table and every other one with org_id; then what is wrong with functions. */
export interface RowSecurityStatus {
  readonly tables: readonly TableStatus[];
  readonly findings: readonly database.Finding[];
}

/** Findings that concern who sees what; indexes, checks and other drift are the doctor's. */
const concernsIsolation = (finding: database.Finding): boolean =>
  database.isUnsafe(finding) ||
  ['TABLE_MISSING', 'TABLE_UNDECLARED', 'FUNCTION_DEFINER_EXTRA', 'PRIMARY_KEY_CHANGED'].includes(finding.code) ||
  finding.code.startsWith('FOREIGN_KEY_');

export async function rowSecurityStatus(client: database.SqlClient, app: Crm): Promise<RowSecurityStatus> {
  const catalogue = await database.readCatalogue(client);
  const findings = (await database.auditCatalogue(client, internalsOf(app).model.tables)).filter(concernsIsolation);
  const declared = guardedTables(app);
  const others = [...catalogue.tables.values()].filter(
    ({ name, columns }) => columns.has('org_id') && !declared.includes(name),
  );
  const names = [...declared, ...others.map(({ name }) => name)];
  const tables = names.map((table): TableStatus => {
    const found = catalogue.tables.get(table);
    return {
      table,
      enabled: found?.rowSecurity ?? false,
      forced: found?.forced ?? false,
      policies: [...(found?.policies.keys() ?? [])],
      primaryKey: found?.primaryKey ?? [],
      findings: distinct(findings.filter((one) => one.table === table)),
    };
  });
  return { tables, findings: distinct(findings.filter((one) => !names.includes(one.table))) };
}

/** The audit may say one thing twice: against the declaration, and against the rules for any table. */
const distinct = (findings: readonly database.Finding[]): database.Finding[] => [
  ...new Map(findings.map((one) => [`${one.code} ${one.table} ${one.detail}`, one])).values(),
];

/** The declared tables that hold rows of organizations or people. */
export const guardedTables = (app: Crm): string[] =>
  internalsOf(app)
    .model.tables.filter(({ isolation }) => isolation.kind !== 'none')
    .map(({ name }) => name);

/** Switches row security of every declared table that exists, in one transaction. Policies stay as they are. */
export async function switchRowSecurity(client: database.SqlClient, app: Crm, on: boolean): Promise<readonly string[]> {
  const { tables } = await database.readCatalogue(client);
  const present = guardedTables(app).filter((name) => tables.has(name));
  await database.inTransaction(client, async () => {
    for (const name of present) {
      const table = `ALTER TABLE ${database.quoteName(name)}`;
      await client.query(
        on
          ? `${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`
          : `${table} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY`,
      );
    }
  });
  return present;
}
