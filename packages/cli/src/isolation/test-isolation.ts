import type { Crm } from '@bottlecrm/core';
import { database, internalsOf } from '@bottlecrm/core/internal';
import { rowSecurityStatus } from '../row-security.ts';
import { makeRows, newSide } from './make-rows.ts';
import { probeTable, type TableResult } from './probe-table.ts';
import { Session } from './session.ts';
import { settingsOf } from './tables.ts';

export interface IsolationReport {
  readonly tables: readonly TableResult[];
  /** What the catalogue and the role say: a hole that another rule still covers is one. */
  readonly findings: readonly database.Finding[];
}

export const isClean = ({ tables, findings }: IsolationReport): boolean =>
  findings.length === 0 && tables.every(({ failures }) => failures.length === 0);

/**
 * Tries to reach one organization's rows from another, table by table, as the role of this connection. Everything happens
 * in one transaction that is rolled back: no row stays, in no log either.
 */
export async function testIsolation(client: database.SqlClient, app: Crm): Promise<IsolationReport> {
  const role = await database.checkServingRole(client);
  const status = await rowSecurityStatus(client, app);
  const findings = [...role, ...status.tables.flatMap((table) => table.findings), ...status.findings];
  const tables = internalsOf(app).model.tables.filter(({ isolation }) => isolation.kind !== 'none');
  const undeclared = status.tables.filter(({ table }) => !tables.some(({ name }) => name === table));
  const probed = await probeTables(client, tables);
  return { tables: [...probed, ...undeclared.map(({ table }) => notProbed(table))], findings };
}

const notProbed = (table: string): TableResult => ({
  table,
  probes: 0,
  failures: [{ probe: 'control', detail: 'Not probed: no registered plugin declares this table.' }],
});

async function probeTables(client: database.SqlClient, tables: readonly database.TableDef[]): Promise<TableResult[]> {
  const session = new Session(client, tables.flatMap(settingsOf));
  const [victim, attacker] = [newSide(), newSide()];
  const results: TableResult[] = [];
  await client.query(`${database.beginSql()}; SET LOCAL lock_timeout = '5s'; SET LOCAL statement_timeout = '60s'`);
  try {
    await makeRows(session, tables, victim);
    await makeRows(session, tables, attacker);
    for (const table of tables) results.push(await probeTable({ session, tables, victim, attacker }, table));
  } finally {
    await client.query('ROLLBACK');
  }
  return results;
}
