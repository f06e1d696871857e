import type { DatabaseFunction, Trigger } from './functions.ts';
import { owned } from './functions.ts';
import { identifier } from './identifier.ts';
import type { TableDef } from './table.ts';

/**
 * BEFORE UPDATE: the key stands, `version` is counted once per transaction, the stamps are ours whatever the statement said.
 * A row that this transaction wrote before keeps its version. A savepoint has an id of its own, later than its transaction's;
 * a row version that we can update and whose writer is still in progress is ours. While a column of a board is rebalanced, its
 * cards get other ranks in the order that they have: that is no change of theirs. Nor is another search text, while it is
 * computed again for all rows.
 */
export const bumpVersion = owned({
  name: 'bump_version',
  signature: '',
  returns: 'trigger',
  language: 'plpgsql',
  body: `
DECLARE
  organization text := nullif(current_setting('app.current_org', true), '');
  current_id bigint := pg_current_xact_id()::text::bigint;
  distance bigint := (OLD.xmin::text::bigint - current_id) & 4294967295;
  ours boolean := distance = 0;
  besides text[];
BEGIN
  IF 'on' IN (current_setting('app.rebalancing', true), current_setting('app.refilling', true)) THEN
    -- Generated columns are not computed yet.
    besides := ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = TG_RELID AND a.attgenerated <> '')
      || ARRAY['rank', 'search_text'];
    IF to_jsonb(OLD) - besides = to_jsonb(NEW) - besides
        AND (to_jsonb(OLD) ->> 'rank', to_jsonb(OLD) ->> 'search_text')
          IS DISTINCT FROM (to_jsonb(NEW) ->> 'rank', to_jsonb(NEW) ->> 'search_text') THEN
      RETURN NEW;
    END IF;
  END IF;
  IF NEW.id IS DISTINCT FROM OLD.id THEN
    RAISE EXCEPTION 'the key of a record cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF distance > 0 AND distance < 2147483648 THEN
    -- A frozen row may carry an id of the previous round of the counter, which looks like one to come.
    BEGIN
      ours := coalesce(pg_xact_status((current_id + distance)::text::xid8) = 'in progress', false);
    EXCEPTION WHEN invalid_parameter_value THEN
      ours := false;
    END;
  END IF;
  NEW.version := CASE WHEN ours THEN OLD.version ELSE OLD.version + 1 END;
  IF TG_ARGV[0]::boolean THEN
    NEW.updated_at := now();
  END IF;
  IF TG_ARGV[1]::boolean THEN
    NEW.updated_by := CASE WHEN organization IS NULL THEN OLD.updated_by ELSE nullif(current_setting('app.current_profile', true), '')::uuid END;
  END IF;
  RETURN NEW;
END
`,
});

/** AFTER a statement on a link table: the records that own the changed links are written, which bumps their version. */
function touchFunction(table: TableDef, owner: string, column: string): DatabaseFunction {
  const touch = (rows: string) => `UPDATE public.${owner} o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.${column} AS id FROM ${rows} c) c WHERE o.org_id = c.org_id AND o.id = c.id;`;
  return owned({
    name: identifier(`${table.name}_touch`),
    table: table.name,
    signature: '',
    returns: 'trigger',
    language: 'plpgsql',
    body: `
BEGIN
  IF TG_OP <> 'INSERT' THEN
    ${touch('old_rows')}
  END IF;
  IF TG_OP <> 'DELETE' THEN
    ${touch('new_rows')}
  END IF;
  RETURN NULL;
END
`,
  });
}

export const touchFunctionsOf = (table: TableDef): DatabaseFunction[] =>
  table.touches ? [touchFunction(table, table.touches.table, table.touches.column)] : [];

/** As PostgreSQL prints it. */
const unchanged = (column: string): string => `(NOT (old.${column} IS DISTINCT FROM new.${column}))`;

export function versionTriggersOf(table: TableDef): Trigger[] {
  const has = (name: string) => String(table.columns.some((column) => column.name === name));
  const args = `'${has('updated_at')}', '${has('updated_by')}'`;
  return [
    ...(table.versioned
      ? [
          {
            name: identifier(`${table.name}_version`),
            when: 'BEFORE UPDATE',
            forEach: 'ROW',
            ...(table.unversionedColumn ? { condition: unchanged(table.unversionedColumn) } : {}),
            execute: `bump_version(${args})`,
          } as const,
        ]
      : []),
    ...(table.touches ? statementTriggers(table.name, 'touch', `${identifier(`${table.name}_touch`)}()`) : []),
  ];
}

/** Three triggers, because a trigger that sees changed rows serves one kind of statement. */
export function statementTriggers(table: string, suffix: string, execute: string): Trigger[] {
  return [
    { event: 'INSERT', referencing: 'NEW TABLE AS new_rows' },
    { event: 'UPDATE', referencing: 'OLD TABLE AS old_rows NEW TABLE AS new_rows' },
    { event: 'DELETE', referencing: 'OLD TABLE AS old_rows' },
  ].map(({ event, referencing }) => ({
    name: identifier(`${table}_${suffix}_${event.toLowerCase()}`),
    when: `AFTER ${event}`,
    referencing,
    forEach: 'STATEMENT',
    execute,
  }));
}
