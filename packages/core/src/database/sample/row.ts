import { quoteName, type SqlClient } from '../client.ts';
import type { CheckDef, ColumnDef, TableDef } from '../table.ts';
import { mentions, sampleValues } from './values.ts';

/** A row as text, by column. */
export type SampleRow = Readonly<Record<string, string | null>>;

/** What a sample row is given instead of what is made up for it. */
export interface SampleOptions {
  /** The values that a column may have, in place of those that its type and CHECKs suggest. */
  readonly choices?: (column: ColumnDef) => readonly (string | null)[] | undefined;
  /** Whether a column that could stay empty gets a value. @defaultValue none does, unless a CHECK wants it */
  readonly filled?: (column: ColumnDef) => boolean;
}

/** A row to insert, or why there is none. */
export type Sample =
  | { readonly row: SampleRow; readonly missing?: never }
  | { readonly row?: never; readonly missing: string };

const ADVICE = 'declare a `sample` for it.';

/**
 * Finds values for a row of the table that every CHECK of it accepts. The database searches: it joins the values that each column
 * may have, and the CHECKs are the condition of the join. References are the caller's to give.
 */
export async function sampleRow(client: SqlClient, table: TableDef, options: SampleOptions = {}): Promise<Sample> {
  const columns = table.columns.filter((column) => isStored(column) && isWanted(table, column, options));
  const sources = columns.map((column) => sourceOf(table, column, options));
  const unknown = sources.find(({ values, expression }) => values.length === 0 && expression === undefined);
  if (unknown) return { missing: `nothing is known to put into the column ${unknown.column.name}: ${ADVICE}` };
  const groups = groupsOf(table, sources);
  const parameters: string[] = [];
  const selected = groups.map((group, index) => `(${groupSql(table, group, parameters)}) AS group_${index}`);
  const { rows } = await client.query<Record<string, SampleRow | null>>(`SELECT ${selected.join(', ')}`, parameters);
  const found = groups.map((group, index) => ({ group, values: rows[0]?.[`group_${index}`] }));
  const unmet = found.find(({ values }) => !values);
  if (unmet) {
    const names = unmet.group.checks.map(({ name }) => name).join(', ');
    return { missing: `no values were found that satisfy ${names}: ${ADVICE}` };
  }
  return { row: Object.assign({}, ...found.map(({ values }) => values)) };
}

const isStored = (column: ColumnDef): boolean => column.generated === undefined;
const isRequired = (column: ColumnDef): boolean => !column.nullable && column.default === undefined;

const isWanted = (table: TableDef, column: ColumnDef, { filled }: SampleOptions): boolean =>
  isRequired(column) ||
  (filled?.(column) ?? false) ||
  table.sample?.[column.name] !== undefined ||
  checksOf(table, [column]).length > 0;

/** What one column may hold: its default's expression, and values as text. */
interface Source {
  readonly column: ColumnDef;
  readonly expression?: string;
  readonly values: readonly (string | null)[];
}

function sourceOf(table: TableDef, column: ColumnDef, { choices, filled }: SampleOptions): Source {
  const given = choices?.(column);
  if (given) return { column, values: given };
  const values = sampleValues(table, column);
  const must = isRequired(column) || filled?.(column) || table.sample?.[column.name] !== undefined;
  if (must) return { column, values };
  if (column.default !== undefined) return { column, expression: column.default, values };
  return { column, values: [null, ...values] };
}

/** Columns that CHECKs tie together. */
interface Group {
  readonly sources: readonly Source[];
  readonly checks: readonly CheckDef[];
}

/** What a CHECK reads, through generated columns as well. */
function readBy(table: TableDef, { expression }: CheckDef): ColumnDef[] {
  const direct = table.columns.filter(({ name }) => mentions(expression, name));
  const indirect = table.columns.filter(({ name }) => direct.some((one) => mentions(one.generated ?? '', name)));
  return [...new Set([...direct, ...indirect])];
}

const checksOf = (table: TableDef, columns: readonly ColumnDef[]): CheckDef[] =>
  table.checks.filter((check) => readBy(table, check).some((column) => columns.includes(column)));

function groupsOf(table: TableDef, sources: readonly Source[]): Group[] {
  let groups: Source[][] = sources.map((source) => [source]);
  for (const check of table.checks) {
    const read = readBy(table, check);
    const tied = (group: Source[]) => group.some(({ column }) => read.includes(column));
    groups = [groups.filter(tied).flat(), ...groups.filter((group) => !tied(group))].filter(({ length }) => length > 0);
  }
  return groups.map((group) => ({
    sources: group,
    checks: checksOf(
      table,
      group.map(({ column }) => column),
    ),
  }));
}

function groupSql(table: TableDef, { sources, checks }: Group, parameters: string[]): string {
  const generated = table.columns.filter(
    ({ name, generated: expression }) =>
      expression !== undefined && expression !== 'identity' && checks.some((check) => mentions(check.expression, name)),
  );
  const from = [
    ...sources.map((source) => sourceSql(source, parameters)),
    ...generated.map(
      ({ name, generated: expression }) =>
        `LATERAL (SELECT ${expression} AS ${quoteName(name)}) ${quoteName(`of ${name}`)}`,
    ),
  ].join(' CROSS JOIN ');
  const texts = sources.map(({ column: { name } }) => `${quoteName(name)}::text AS ${quoteName(name)}`);
  // A CHECK that is neither true nor false lets the row pass.
  const where = checks.map(({ expression }) => `(${expression}) IS NOT FALSE`).join(' AND ');
  return `SELECT to_jsonb(r) FROM (SELECT ${texts.join(', ')} FROM ${from} WHERE ${where || 'true'} LIMIT 1) r`;
}

function sourceSql({ column, expression, values }: Source, parameters: string[]): string {
  const name = quoteName(column.name);
  const type = column.type;
  // As JSON: what an array of texts means depends on the server's settings.
  parameters.push(JSON.stringify(values));
  const listed = `SELECT v::${type} AS ${name} FROM jsonb_array_elements_text($${parameters.length}::jsonb) v`;
  const own = expression === undefined ? '' : `SELECT (${expression})::${type} AS ${name} UNION ALL `;
  return `(${own}${listed}) ${quoteName(`of ${column.name}`)}`;
}
