import { foldedExpression } from './collation.ts';
import { type DatabaseFunction, owned, type Trigger } from './functions.ts';
import { identifier } from './identifier.ts';
import type { TableDef } from './table.ts';

/** Of the trigger and of its function. */
export const searchTextName = (table: Pick<TableDef, 'name'>): string => identifier(`${table.name}_search_text`);

/** Returns what free-text search reads of a row: its searched columns in lower case, one after the other. */
export const searchTextOf = ({ searchedColumns = [] }: TableDef, row: string): string =>
  foldedExpression(`concat_ws(' ', ${searchedColumns.map((column) => `${row}.${column}`).join(', ')})`);

/**
 * BEFORE a row is written, whoever writes it. A generated column would have to be dropped and added for every further field, which
 * rewrites the table while nobody may use it; a function is replaced while everybody works on.
 */
export const searchTextFunctionsOf = (table: TableDef): DatabaseFunction[] =>
  table.searchColumn && table.searchedColumns?.length
    ? [
        owned({
          name: searchTextName(table),
          table: table.name,
          signature: '',
          returns: 'trigger',
          language: 'plpgsql',
          pinned: false,
          body: `
BEGIN
  NEW.${table.searchColumn} := ${searchTextOf(table, 'NEW')};
  RETURN NEW;
END
`,
        }),
      ]
    : [];

export const searchTextTriggersOf = (table: TableDef): Trigger[] =>
  table.searchColumn && table.searchedColumns?.length
    ? [
        {
          name: searchTextName(table),
          when: 'BEFORE INSERT OR UPDATE',
          forEach: 'ROW',
          execute: `${searchTextName(table)}()`,
        },
      ]
    : [];
