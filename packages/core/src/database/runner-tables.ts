import type pg from 'pg';
import { quoteName } from './client.ts';
import type { TableDef } from './table.ts';
import { runnerTables } from './tables.ts';

/** Creates the tables that the runner keeps its own records in, where they are not there. */
export async function ensureRunnerTables(client: pg.Client): Promise<void> {
  for (const table of runnerTables) {
    const { rows } = await client.query('SELECT to_regclass($1) AS found', [`public.${table.name}`]);
    if (rows[0].found === null) await client.query(createSql(table));
  }
}

function createSql({ name, columns, primaryKey }: TableDef): string {
  const parts = columns.map(({ name: column, type, nullable, generated, default: value }) =>
    [
      quoteName(column),
      type,
      !nullable && 'NOT NULL',
      generated === 'identity' && 'GENERATED ALWAYS AS IDENTITY',
      value !== undefined && `DEFAULT ${value}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return `CREATE TABLE public.${name} (${parts.join(', ')}, PRIMARY KEY (${primaryKey.join(', ')}))`;
}
