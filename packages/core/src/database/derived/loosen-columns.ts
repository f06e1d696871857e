import type pg from 'pg';
import { readCatalogue } from '../catalogue.ts';
import { mentions } from '../sample/values.ts';
import { derivedTable } from '../tables.ts';
import { derivedObjects } from './objects.ts';

const REMOVED = /\b(?:drop column (?:if exists )?|alter column )"?(\w+)"?(?: (?:set data )?type\b)?/gi;

/** Columns that a statement removes, or gives another type. */
const columnsIn = (statement: string): string[] =>
  [...statement.matchAll(REMOVED)].flatMap(([text, column = '']) =>
    /^drop/i.test(text) || / type$/i.test(text) ? [column] : [],
  );

/**
 * Drops the derived policies and triggers that name a column which the statements remove or retype: PostgreSQL refuses that
 * while something hangs on it. What is still wanted is made again afterwards.
 */
export async function loosenColumns(
  client: pg.Client,
  tables: readonly string[],
  statements: readonly string[],
  run: (statement: string) => Promise<void>,
): Promise<void> {
  const columns = statements.flatMap(columnsIn);
  if (columns.length === 0) return;
  const { rows } = await client.query<{ identity: string }>(
    `SELECT identity FROM public.${derivedTable.name} WHERE table_name = ANY ($1)`,
    [tables],
  );
  const objects = derivedObjects(await readCatalogue(client));
  for (const { identity } of rows) {
    const object = objects.get(identity);
    if (!object || !['policy', 'trigger'].includes(object.kind)) continue;
    if (!columns.some((column) => mentions(object.definition, column))) continue;
    for (const statement of object.drop) await run(statement);
  }
}
