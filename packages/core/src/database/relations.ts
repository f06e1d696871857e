import type { SqlClient } from './client.ts';
import { type Finding, finding } from './findings.ts';
import { roles } from './roles.ts';

/** What rows can be read from besides the tables of schema `public`, and functions beside those of it. */
export interface Relation {
  /** With its schema, unless that is `public`. */
  readonly name: string;
  readonly kind: 'view' | 'materialized view' | 'foreign table' | 'table' | 'function';
  readonly owner: string;
  /** Whether it reads with the rights of whoever asks. */
  readonly invoker: boolean;
  /** Whether it has the column `org_id`. */
  readonly bound: boolean;
  /** Those of our roles that may do anything with it, their own and what everybody may. */
  readonly users: readonly string[];
  /** What it shows with its owner's rights although no row security guards it. */
  readonly unguarded: readonly string[];
}

/** Our roles other than the owner, whom nothing serves. */
const SERVING = [roles.app, roles.system, roles.search, roles.platform];

// A view with the rights of whoever asks reads nothing that these could not read without it.
const QUERY = `
WITH RECURSIVE ours AS (SELECT oid, rolname FROM pg_roles WHERE rolname = ANY ($1)),
things AS (
  SELECT c.oid, c.relkind, c.relowner, n.oid AS schema, CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name,
    EXISTS (SELECT FROM pg_options_to_table(c.reloptions) o WHERE o.option_name = 'security_invoker' AND o.option_value::boolean) AS invoker
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND (c.relkind IN ('v', 'm', 'f') OR (c.relkind IN ('r', 'p') AND n.nspname <> 'public'))
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
),
direct AS (
  SELECT DISTINCT r.ev_class AS source, d.refobjid AS target FROM pg_rewrite r
  JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class
),
reads AS (
  SELECT t.oid AS source, d.target FROM things t JOIN direct d ON d.source = t.oid WHERE t.relkind = 'v' AND NOT t.invoker
  UNION
  SELECT r.source, d.target FROM reads r JOIN things t ON t.oid = r.target AND t.relkind = 'v' AND NOT t.invoker JOIN direct d ON d.source = t.oid
)
SELECT t.name, CASE t.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table' ELSE 'table' END AS kind,
  pg_get_userbyid(t.relowner)::text AS owner, t.invoker,
  EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'org_id' AND NOT a.attisdropped) AS bound,
  array(SELECT o.rolname::text FROM ours o WHERE has_schema_privilege(o.oid, t.schema, 'USAGE')
    AND (has_table_privilege(o.oid, t.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
      OR has_any_column_privilege(o.oid, t.oid, 'SELECT, INSERT, UPDATE, REFERENCES')) ORDER BY 1) AS users,
  array(SELECT c.relname::text FROM reads r JOIN pg_class c ON c.oid = r.target
    WHERE r.source = t.oid AND c.relnamespace <> 'pg_catalog'::regnamespace
      AND (c.relkind IN ('m', 'f') OR (c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
        AND NOT EXISTS (SELECT FROM ours o WHERE o.rolname = $2 AND has_table_privilege(o.oid, c.oid, 'SELECT')))) ORDER BY 1) AS unguarded
FROM things t
UNION ALL
SELECT n.nspname || '.' || p.proname, 'function', pg_get_userbyid(p.proowner)::text, false, false,
  array(SELECT o.rolname::text FROM ours o WHERE has_schema_privilege(o.oid, n.oid, 'USAGE') AND has_function_privilege(o.oid, p.oid, 'EXECUTE') ORDER BY 1), '{}'
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.prosecdef AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'public')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e')
ORDER BY 1`;

/** Reads them in every schema. Any role may. */
export async function readRelations(client: SqlClient): Promise<Relation[]> {
  const { rows } = await client.query<Relation & Record<string, unknown>>(QUERY, [SERVING, roles.app]);
  return rows;
}

/** What must hold for all of them that one of our roles may use; what only others may use is the operator's business. */
export const relationFindings = (relations: readonly Relation[]): Finding[] =>
  relations.filter(({ users }) => users.length > 0).flatMap(relationFinding);

function relationFinding({ name, kind, owner, invoker, bound, users, unguarded }: Relation): Finding[] {
  const who = `${users.join(', ')} may use it.`;
  switch (kind) {
    case 'materialized view':
      return [finding('MATERIALIZED_VIEW_GRANTED', name, who)];
    case 'foreign table':
      return [finding('FOREIGN_TABLE_GRANTED', name, who)];
    case 'function':
      return [finding('FUNCTION_DEFINER_CALLABLE', name, who)];
    case 'table':
      return bound ? [finding('TABLE_OUTSIDE_SCHEMA', name, who)] : [];
    case 'view':
      return [
        ...(invoker || owner === roles.owner ? [] : [finding('VIEW_OWNER', name, `It reads as ${owner}. ${who}`)]),
        ...(unguarded.length === 0
          ? []
          : [finding('VIEW_UNGUARDED', name, `It shows ${unguarded.join(', ')}. ${who}`)]),
      ];
  }
}
