import { quoteText } from './client.ts';
import { type DatabaseFunction, owned, type Trigger } from './functions.ts';
import { identifier } from './identifier.ts';
import type { ChangeLogDef, TableDef } from './table.ts';
import { statementTriggers } from './version-trigger.ts';

type EntityLog = Extract<ChangeLogDef, { kind: 'entity' }>;
type LinesLog = Extract<ChangeLogDef, { kind: 'lines' }>;
type LinkLog = Extract<ChangeLogDef, { kind: 'link' }>;

const TARGET = 'INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)';

/**
 * Without an organization nothing is logged: that is a migration, and the serving role can write no record then.
 * Removals in an organization that is deactivated are its erasure; there nobody works, and the deactivation is logged.
 */
const prologue = `
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  profile uuid := nullif(current_setting('app.current_profile', true), '')::uuid;
  request uuid := nullif(current_setting('app.request_id', true), '')::uuid;
BEGIN
  IF organization IS NULL THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' AND public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;
`;

function entityFunction(table: TableDef, log: EntityLog): DatabaseFunction {
  const organization = organizationColumn(table);
  const deleted = table.columns.some((column) => column.name === 'deleted_at');
  const entity = quoteText(log.entity);
  const fields = Object.entries(log.columns).map(
    ([column, field]) =>
      `(${quoteText(field)}, CASE WHEN o.${column} IS DISTINCT FROM n.${column} THEN jsonb_build_array(o.${column}, n.${column}) END)`,
  );
  const action = deleted
    ? "CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END"
    : "'update'";
  const changes =
    fields.length === 0
      ? 'NULL::jsonb'
      : `(SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ${fields.join(',\n        ')}
      ) f(name, change) WHERE f.change IS NOT NULL)`;
  return logFunction(
    table,
    `${prologue}
  IF TG_OP = 'INSERT' THEN
    ${TARGET}
    SELECT n.${organization}, ${entity}, n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    ${TARGET}
    SELECT o.${organization}, ${entity}, o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    ${TARGET}
    SELECT c.organization, ${entity}, c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.${organization} AS organization, n.id, ${action} AS action, ${changes} AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.${organization} = o.${organization}
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
`,
  );
}

/** A changed link is a change of the owning record's field: the target ids before and after the statement. */
function linkFunction(table: TableDef, log: LinkLog): DatabaseFunction {
  const { ownerColumn: owner, targetColumn: target } = log;
  // A record that was purged took its links with it: its own entry says so.
  const alive = table.touches
    ? `WHERE EXISTS (SELECT FROM public.${table.touches.table} r WHERE r.org_id = c.org_id AND r.id = c.owner_id)`
    : '';
  const none = `SELECT NULL::uuid AS org_id, NULL::uuid AS ${owner}, NULL::uuid AS ${target} WHERE false`;
  const insert = (before: string, after: string) => `WITH removed AS (${before}), added AS (${after}),
    changed AS (SELECT x.org_id, x.${owner} AS owner_id FROM removed x UNION SELECT x.org_id, x.${owner} FROM added x)
    ${TARGET}
    SELECT d.org_id, ${quoteText(log.entity)}, d.owner_id, 'update', jsonb_build_object(${quoteText(log.field)}, jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.${target} ORDER BY b.${target}) FROM (
          (SELECT l.${target} FROM public.${table.name} l WHERE l.org_id = c.org_id AND l.${owner} = c.owner_id
           EXCEPT SELECT a.${target} FROM added a WHERE a.org_id = c.org_id AND a.${owner} = c.owner_id)
          UNION SELECT x.${target} FROM removed x WHERE x.org_id = c.org_id AND x.${owner} = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.${target} ORDER BY l.${target}) FROM public.${table.name} l
          WHERE l.org_id = c.org_id AND l.${owner} = c.owner_id), '[]') AS after
      FROM changed c ${alive}
    ) d WHERE d.before <> d.after;`;
  const rows = (name: string) => `SELECT t.org_id, t.${owner}, t.${target} FROM ${name} t`;
  return logFunction(
    table,
    `${prologue}
  IF TG_OP = 'INSERT' THEN
    ${insert(none, rows('new_rows'))}
  ELSIF TG_OP = 'DELETE' THEN
    ${insert(rows('old_rows'), none)}
  ELSE
    ${insert(rows('old_rows'), rows('new_rows'))}
  END IF;
  RETURN NULL;
END
`,
  );
}

/**
 * Changed rows are a change of the owning record's field: those that the statement changed, before and after. Those that came
 * with the record are not told: a create stores no values.
 */
function linesFunction(table: TableDef, log: LinesLog): DatabaseFunction {
  const { ownerColumn: owner, columns } = log;
  const row = (alias: string) =>
    `jsonb_build_object(${[['position', 'position'], ...Object.entries(columns)]
      .map(([column, field]) => `${quoteText(field ?? '')}, ${alias}.${column}`)
      .join(', ')})`;
  const list = (alias: string) => `jsonb_agg(${row(alias)} ORDER BY ${alias}.position)`;
  const known = table.touches
    ? `WHERE EXISTS (SELECT FROM public.${table.touches.table} r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()))`
    : '';
  const insert = (changes: string) => `${TARGET}
    SELECT d.org_id, ${quoteText(log.entity)}, d.owner_id, 'update', jsonb_build_object(${quoteText(log.field)}, jsonb_build_array(d.before, d.after)), profile, request
    FROM (${changes}) d ${known};`;
  return logFunction(
    table,
    `${prologue}
  IF TG_OP = 'INSERT' THEN
    ${insert(`SELECT n.org_id, n.${owner} AS owner_id, '[]'::jsonb AS before, ${list('n')} AS after FROM new_rows n GROUP BY 1, 2`)}
  ELSIF TG_OP = 'DELETE' THEN
    ${insert(`SELECT o.org_id, o.${owner} AS owner_id, ${list('o')} AS before, '[]'::jsonb AS after FROM old_rows o GROUP BY 1, 2`)}
  ELSE
    ${insert(`SELECT n.org_id, n.${owner} AS owner_id, ${list('o')} AS before, ${list('n')} AS after
      FROM old_rows o JOIN new_rows n ON n.org_id = o.org_id AND n.${owner} = o.${owner} AND n.position = o.position
      WHERE ${row('o')} <> ${row('n')} GROUP BY 1, 2`)}
  END IF;
  RETURN NULL;
END
`,
  );
}

/** `id` for the organizations themselves. */
const organizationColumn = (table: TableDef): string =>
  table.columns.some((column) => column.name === 'org_id') ? 'org_id' : 'id';

const logFunction = (table: TableDef, body: string): DatabaseFunction =>
  owned({
    name: identifier(`${table.name}_log`),
    table: table.name,
    signature: '',
    returns: 'trigger',
    language: 'plpgsql',
    definer: true,
    body,
  });

export function changeLogFunctionsOf(table: TableDef): DatabaseFunction[] {
  if (table.changeLog === undefined) return [];
  switch (table.changeLog.kind) {
    case 'link':
      return [linkFunction(table, table.changeLog)];
    case 'lines':
      return [linesFunction(table, table.changeLog)];
    default:
      return [entityFunction(table, table.changeLog)];
  }
}

export const changeLogTriggersOf = (table: TableDef): Trigger[] =>
  table.changeLog === undefined ? [] : statementTriggers(table.name, 'log', `${identifier(`${table.name}_log`)}()`);
