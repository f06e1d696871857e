import { printedByDefault } from './begin.ts';
import type { SqlClient } from './client.ts';
import { argumentTypes, ownerSql } from './functions.ts';
import { type Policy, policySql } from './policies.ts';
import { type Relation, readRelations } from './relations.ts';

/** What a database holds, or shall hold: names → definitions as PostgreSQL prints them. */
export interface Catalogue {
  readonly tables: ReadonlyMap<string, CatalogueTable>;
  /** Functions of schema `public` that no extension owns, by name. */
  readonly functions: ReadonlyMap<string, CatalogueFunction>;
  /** What else rows can be read from: views, and what lies in other schemas. No plugin declares any. */
  readonly relations: readonly Relation[];
}

/** A table as the database has it. */
export interface CatalogueTable {
  readonly name: string;
  readonly owner: string;
  readonly rowSecurity: boolean;
  readonly forced: boolean;
  readonly columns: ReadonlyMap<string, CatalogueColumn>;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: ReadonlyMap<string, CatalogueForeignKey>;
  readonly checks: ReadonlyMap<string, CatalogueCheck>;
  readonly indexes: ReadonlyMap<string, CatalogueIndex>;
  readonly policies: ReadonlyMap<string, CataloguePolicy>;
  readonly triggers: ReadonlyMap<string, CatalogueTrigger>;
  /** `role:privilege` and `role:privilege(column)`; the owner's own are left out. */
  readonly grants: ReadonlySet<string>;
}

export interface CatalogueColumn {
  readonly type: string;
  readonly nullable: boolean;
  readonly default: string;
  /** Expression of a stored generated column, `identity`, or ''. */
  readonly generated: string;
  /** Both as they are executed. */
  readonly sql: { readonly default: string; readonly generated: string };
  /** '' for the default one. */
  readonly collation: string;
}

/** `definition` is for comparing, `sql` for executing. */
interface Part {
  readonly definition: string;
  readonly sql: string;
}

/** `sql` is the constraint without its name. */
export interface CatalogueForeignKey extends Part {
  readonly columns: readonly string[];
  readonly references: string;
}

/** `sql` is the constraint without its name. */
export type CatalogueCheck = Part;

export interface CatalogueIndex extends Part {
  readonly columns: readonly string[];
  readonly unique: boolean;
}

export interface CatalogueTrigger extends Part {
  readonly enabled: boolean;
}

export interface CataloguePolicy extends Part {
  readonly policy: Policy;
}

export interface CatalogueFunction {
  /** The table that it is made for, where that is declared. */
  readonly table?: string;
  readonly signature: string;
  readonly owner: string;
  readonly definer: boolean;
  readonly settings: readonly string[];
  readonly callers: readonly string[];
  /** Language, result, volatility and body. */
  readonly definition: string;
  /** Statements that create it, give it to its owner and grant it. */
  readonly create: readonly string[];
}

/** Line breaks, identifier quotes, the schema's name and outer brackets are how PostgreSQL prints, not what it means. */
export function normalize(expression: string | null | undefined): string {
  let text = (expression ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('"', '')
    .replace(/\bpublic\./g, '')
    .replace(/\( /g, '(')
    .trim();
  while (text.startsWith('(') && closingBracket(text) === text.length - 1) text = text.slice(1, -1).trim();
  return text;
}

function closingBracket(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === '(') depth += 1;
    if (character === ')') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

const QUERY = `
WITH t AS (
  SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner, c.relacl
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
)
SELECT t.relname AS name, pg_get_userbyid(t.relowner) AS owner, t.relrowsecurity AS row_security, t.relforcerowsecurity AS forced,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'nullable', NOT a.attnotnull,
      'default', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
      'generated', CASE WHEN a.attidentity <> '' THEN 'identity' WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END,
      'collation', CASE WHEN a.attcollation <> ty.typcollation THEN co.collname END) ORDER BY a.attnum), '[]')
    FROM pg_attribute a JOIN pg_type ty ON ty.oid = a.atttypid
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      LEFT JOIN pg_collation co ON co.oid = a.attcollation
    WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', k.conname, 'type', k.contype, 'validated', k.convalidated,
      'columns', (SELECT jsonb_agg(a.attname ORDER BY u.n) FROM unnest(k.conkey) WITH ORDINALITY u(attnum, n)
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = u.attnum),
      'references', (SELECT r.relname FROM pg_class r WHERE r.oid = k.confrelid),
      'definition', CASE WHEN k.contype = 'c' THEN pg_get_expr(k.conbin, k.conrelid) ELSE pg_get_constraintdef(k.oid) END)), '[]')
    FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype IN ('p', 'f', 'c')) AS constraints,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', x.relname, 'unique', i.indisunique, 'primary', i.indisprimary, 'valid', i.indisvalid,
      'columns', (SELECT jsonb_agg(pg_get_indexdef(i.indexrelid, n, true) ORDER BY n) FROM generate_series(1, i.indnkeyatts) n),
      'definition', pg_get_indexdef(i.indexrelid))), '[]')
    FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid WHERE i.indrelid = t.oid) AS indexes,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', p.polname, 'command', p.polcmd, 'restrictive', NOT p.polpermissive,
      'roles', (SELECT jsonb_agg(CASE WHEN r = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(r)::text END) FROM unnest(p.polroles) r),
      'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid))), '[]')
    FROM pg_policy p WHERE p.polrelid = t.oid) AS policies,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', g.tgname, 'enabled', g.tgenabled IN ('O', 'A'), 'definition', pg_get_triggerdef(g.oid))), '[]')
    FROM pg_trigger g WHERE g.tgrelid = t.oid AND NOT g.tgisinternal) AS triggers,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('role', CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(g.grantee)::text END,
      'privilege', lower(g.privilege_type), 'column', g.attname)), '[]')
    FROM (SELECT e.grantee, e.privilege_type, NULL::name AS attname FROM aclexplode(t.relacl) e
      UNION ALL SELECT e.grantee, e.privilege_type, a.attname FROM pg_attribute a, aclexplode(a.attacl) e
        WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped) g
    WHERE g.grantee <> t.relowner) AS grants
FROM t ORDER BY t.relname`;

const FUNCTIONS = `
SELECT p.proname AS name, pg_get_function_arguments(p.oid) AS signature, pg_get_userbyid(p.proowner) AS owner, p.prosecdef AS definer,
  coalesce(p.proconfig, '{}') AS settings, l.lanname || ' ' || pg_get_function_result(p.oid) || ' ' || p.provolatile::text || ' ' || p.prosrc AS definition,
  pg_get_functiondef(p.oid) AS sql,
  (SELECT coalesce(array_agg(CASE WHEN e.grantee = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(e.grantee)::text END), '{}')
    FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) e WHERE e.grantee <> p.proowner) AS callers
FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
WHERE p.pronamespace = 'public'::regnamespace AND p.prokind IN ('f', 'p')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e')
ORDER BY p.proname`;

interface TableRow extends Record<string, unknown> {
  name: string;
  owner: string;
  row_security: boolean;
  forced: boolean;
  columns: {
    name: string;
    type: string;
    nullable: boolean;
    default: string | null;
    generated: string | null;
    collation: string | null;
  }[];
  constraints: {
    name: string;
    type: string;
    validated: boolean;
    columns: string[] | null;
    references: string | null;
    definition: string;
  }[];
  indexes: { name: string; unique: boolean; primary: boolean; valid: boolean; columns: string[]; definition: string }[];
  policies: {
    name: string;
    command: string;
    restrictive: boolean;
    roles: string[];
    using: string | null;
    check: string | null;
  }[];
  triggers: { name: string; enabled: boolean; definition: string }[];
  grants: { role: string; privilege: string; column: string | null }[];
}

const COMMANDS: Record<string, Policy['command']> = { '*': 'all', r: 'select', a: 'insert', w: 'update', d: 'delete' };

/** Reads schema `public`. Any role may: the catalogue is readable by everyone. */
export async function readCatalogue(client: SqlClient): Promise<Catalogue> {
  const rows = await readPrinted<TableRow>(client, QUERY);
  const functions = await readPrinted<FunctionRow>(client, FUNCTIONS);
  return {
    tables: new Map(rows.map((row) => [row.name, tableFrom(row)])),
    functions: new Map(functions.map((row) => [row.name, functionFrom(row)])),
    relations: await readRelations(client),
  };
}

async function readPrinted<R extends Record<string, unknown>>(client: SqlClient, query: string): Promise<R[]> {
  // pg answers one result per statement; its type declarations know of one.
  const results = (await client.query<R>(printedByDefault(query))) as unknown as readonly { rows: R[] }[];
  return results.at(-1)?.rows ?? [];
}

interface FunctionRow extends Record<string, unknown> {
  name: string;
  signature: string;
  owner: string;
  definer: boolean;
  settings: string[];
  definition: string;
  sql: string;
  callers: string[];
}

function functionFrom(row: FunctionRow): CatalogueFunction {
  const { name, signature, owner, definer, settings, callers } = row;
  const reference = `public.${name}(${argumentTypes(signature)})`;
  return {
    signature,
    owner,
    definer,
    settings,
    callers,
    definition: normalize(row.definition),
    create: [
      row.sql.trim(),
      `REVOKE ALL ON FUNCTION ${reference} FROM PUBLIC`,
      ...callers.map((caller) => `GRANT EXECUTE ON FUNCTION ${reference} TO ${caller}`),
      ...ownerSql(reference, owner),
    ],
  };
}

function tableFrom(row: TableRow): CatalogueTable {
  const named = <T extends { name: string }, V>(items: readonly T[], value: (item: T) => V) =>
    new Map(items.map((item) => [item.name, value(item)]));
  const constraints = (type: string) => row.constraints.filter((constraint) => constraint.type === type);
  const unvalidated = (constraint: { validated: boolean }) => (constraint.validated ? '' : ' NOT VALID');
  return {
    name: row.name,
    owner: row.owner,
    rowSecurity: row.row_security,
    forced: row.forced,
    columns: named(row.columns, (column) => ({
      type: column.type,
      nullable: column.nullable,
      default: normalize(column.default),
      generated: normalize(column.generated),
      sql: { default: column.default ?? '', generated: column.generated ?? '' },
      collation: column.collation ?? '',
    })),
    primaryKey: constraints('p')[0]?.columns ?? [],
    foreignKeys: named(constraints('f'), (key) => ({
      columns: key.columns ?? [],
      references: key.references ?? '',
      ...part(key.definition),
    })),
    checks: named(constraints('c'), (check) => ({
      definition: normalize(check.definition) + unvalidated(check),
      sql: `CHECK (${check.definition})`,
    })),
    indexes: named(
      row.indexes.filter((index) => !index.primary),
      (index) => ({
        columns: index.columns.map((column) => column.replaceAll('"', '')),
        unique: index.unique,
        definition: normalize(index.definition) + (index.valid ? '' : ' INVALID'),
        sql: index.definition,
      }),
    ),
    policies: named(row.policies, (policy) => policyPart(row.name, policyFrom(policy))),
    triggers: named(row.triggers, (trigger) => ({ enabled: trigger.enabled, ...part(trigger.definition) })),
    grants: new Set(
      row.grants.map((grant) => `${grant.role}:${grant.privilege}${grant.column === null ? '' : `(${grant.column})`}`),
    ),
  };
}

const part = (sql: string): Part => ({ definition: normalize(sql), sql });

const policyFrom = (row: TableRow['policies'][number]): Policy => ({
  name: row.name,
  command: COMMANDS[row.command] ?? 'all',
  restrictive: row.restrictive,
  roles: row.roles,
  ...(row.using === null ? {} : { using: row.using }),
  ...(row.check === null ? {} : { check: row.check }),
});

export function policyPart(table: string, policy: Policy): CataloguePolicy {
  const { restrictive, command, using, check } = policy;
  const kind = restrictive ? 'restrictive' : 'permissive';
  const definition = `${kind} ${command} to ${[...policy.roles].sort().join(', ')} using (${normalize(using)}) with check (${normalize(check)})`;
  return { policy, definition, sql: policySql(table, policy) };
}
