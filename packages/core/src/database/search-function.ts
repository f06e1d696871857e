import { foldedExpression } from './collation.ts';
import { type DatabaseFunction, owned } from './functions.ts';
import { identifier } from './identifier.ts';
import { roles } from './roles.ts';
import type { TableDef } from './table.ts';

/** The function that finds ids by text: `search_<table>(q, max_rows)`. */
export const searchFunctionName = (table: string): string => identifier(`search_${table}`);

/**
 * Under row security LIKE uses no index, because its operator might leak rows to the caller. So the index is read by a role
 * that the policies let pass, in a function that asks for one organization: the transaction's, never an argument.
 */
export function searchFunctionsOf(table: TableDef): DatabaseFunction[] {
  const { searchColumn } = table;
  if (searchColumn === undefined) return [];
  const live = table.columns.some((column) => column.name === 'deleted_at') ? ' AND t.deleted_at IS NULL' : '';
  return [
    owned({
      name: searchFunctionName(table.name),
      table: table.name,
      signature: 'q text, max_rows integer',
      returns: 'SETOF uuid',
      language: 'plpgsql',
      volatility: 'stable',
      definer: true,
      owner: roles.search,
      callers: [roles.app],
      body: `
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(${foldedExpression('q')}, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.${table.name} t WHERE t.org_id = %L::uuid AND t.${searchColumn} LIKE %L${live} LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
`,
    }),
  ];
}
