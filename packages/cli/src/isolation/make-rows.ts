import { randomBytes, randomUUID } from 'node:crypto';
import { database } from '@bottlecrm/core/internal';
import { ORGANIZATION, type Row, type Session, type Settings } from './session.ts';
import { livesInOrganization, may, organizationColumn, possessionColumns } from './tables.ts';

/** A temporary organization with a person in it, and a row per table. */
export interface Side {
  readonly organization: string;
  /** What its person must know to be found outside an organization; grows with the rows. */
  readonly keys: Record<string, string>;
  readonly rows: Map<string, Row>;
  /** Table → why it has no row. */
  readonly missing: Map<string, string>;
}

export const newSide = (): Side => ({
  organization: randomUUID(),
  keys: { 'app.user_id': randomUUID(), 'app.email_key': randomBytes(32).toString('hex') },
  rows: new Map(),
  missing: new Map(),
});

/** Where a side's row of the table is written and seen. */
export const homeOf = (table: database.TableDef, side: Side): Settings =>
  livesInOrganization(table) ? { [ORGANIZATION]: side.organization } : { ...side.keys };

/** Writes a row per table, those first that others need; then looks for what triggers wrote. */
export async function makeRows(session: Session, tables: readonly database.TableDef[], side: Side): Promise<void> {
  let pending = tables.filter((table) => may(table, 'insert'));
  while (pending.length > 0) {
    const ready = pending.filter((table) => needs(table).every((name) => side.rows.has(name)));
    if (ready.length === 0) break;
    for (const table of ready) await makeRow(session, table, side);
    pending = pending.filter((table) => !ready.includes(table));
  }
  for (const table of pending) {
    const missing = needs(table).filter((name) => !side.rows.has(name));
    side.missing.set(table.name, `it needs a row of ${missing.join(', ')}, of which none could be made`);
  }
  for (const table of tables.filter((one) => !may(one, 'insert'))) await findRow(session, table, side);
}

const isRequired = (column: database.ColumnDef): boolean =>
  !column.nullable && column.default === undefined && column.generated === undefined;

/** Tables that a row must refer to. */
const needs = (table: database.TableDef): string[] =>
  table.foreignKeys
    .filter((key) => key.references.table !== table.name && key.columns.every((name) => isFilled(table, name)))
    .map((key) => key.references.table);

const isFilled = (table: database.TableDef, name: string): boolean =>
  table.columns.some((column) => column.name === name && isRequired(column));

/** Rows that only triggers write: one of them will do. */
async function findRow(session: Session, table: database.TableDef, side: Side): Promise<void> {
  const { rows, error } = await session.attempt(
    homeOf(table, side),
    `SELECT ${columnsAsText(table)} FROM ${database.quoteName(table.name)} LIMIT 1`,
  );
  const [row] = rows;
  if (row) side.rows.set(table.name, row);
  else side.missing.set(table.name, error?.message ?? 'the serving role may not insert, and no trigger wrote a row');
}

export const columnsAsText = (table: database.TableDef): string =>
  table.columns.map(({ name }) => `${database.quoteName(name)}::text AS ${database.quoteName(name)}`).join(', ');

/** Inserts a row whose values every CHECK accepts. */
async function makeRow(session: Session, table: database.TableDef, side: Side): Promise<void> {
  const sample = await session.sample(table, {
    choices: (column) => choicesFor(table, column, side),
    filled: (column) => isFilledAnyway(table, column),
  });
  if (!sample.row) {
    side.missing.set(table.name, sample.missing);
    return;
  }
  const outcome = await session.keep(homeOf(table, side), ...insertStatement(table, sample.row));
  const [row] = outcome.rows;
  if (!row) {
    side.missing.set(table.name, outcome.error?.message ?? 'the inserted row was not given back');
    return;
  }
  side.rows.set(table.name, row);
  for (const [column, setting] of possessionColumns(table)) {
    const value = row[column];
    if (value && !(setting in side.keys)) side.keys[setting] = value;
  }
}

export function insertStatement(table: database.TableDef, row: Row): [string, (string | null)[]] {
  const names = Object.keys(row);
  const values = names.map((_, index) => `$${index + 1}`);
  return [
    `INSERT INTO ${database.quoteName(table.name)} (${names.map(database.quoteName).join(', ')}) VALUES (${values.join(', ')}) RETURNING ${columnsAsText(table)}`,
    Object.values(row),
  ];
}

/** What could stay empty, but is asked for: what makes a row somebody's, and what the search reads. */
function isFilledAnyway(table: database.TableDef, column: database.ColumnDef): boolean {
  const searched = table.columns.find(({ name, type }) => type === 'text' && table.searchedColumns?.includes(name));
  return possessionColumns(table).has(column.name) || column.name === organizationColumn(table) || column === searched;
}

/** What a side may put into a column; undefined where any value will do. */
function choicesFor(table: database.TableDef, column: database.ColumnDef, side: Side): (string | null)[] | undefined {
  const { name } = column;
  if (name === organizationColumn(table)) return [side.organization];
  const setting = possessionColumns(table).get(name);
  const known = setting === undefined ? undefined : side.keys[setting];
  if (known !== undefined) return [known];
  if (setting !== undefined && column.type === 'text') return [randomBytes(32).toString('hex')];
  const key = table.foreignKeys.find(({ columns }) => columns.includes(name));
  if (key === undefined) return undefined;
  const target = key.references.columns[key.columns.indexOf(name)] ?? '';
  const value = side.rows.get(key.references.table)?.[target];
  if (column.nullable) return value ? [null, value] : [null];
  return value ? [value] : [];
}
