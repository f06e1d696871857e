import { type DatabaseFunction, owned, type Trigger } from './functions.ts';
import { identifier } from './identifier.ts';
import type { SumsDef, TableDef } from './table.ts';

const nameOf = (table: TableDef): string => identifier(`${table.name}_sums`);

function check(table: TableDef, { table: rows, ownerColumn, columns }: SumsDef): string {
  const pairs = Object.entries(columns);
  const sums = pairs.map(([whole, part]) => `coalesce(sum(l.${part}), 0) AS ${whole}`);
  const differs = pairs.map(([whole]) => `t.${whole} <> s.${whole}`);
  return `
  IF EXISTS (
    SELECT FROM public.${table.name} t CROSS JOIN LATERAL (
      SELECT ${sums.join(', ')} FROM public.${rows} l WHERE l.org_id = t.org_id AND l.${ownerColumn} = t.id) s
    WHERE t.org_id = NEW.org_id AND t.id = NEW.id AND (${differs.join(' OR ')})
  ) THEN
    RAISE EXCEPTION 'the totals of ${table.name} are not the sums of ${rows}' USING ERRCODE = 'integrity_constraint_violation';
  END IF;`;
}

/**
 * At commit: the record's totals are the sums of its rows. Rows touch their record when they change, so that a trigger on the
 * record alone sees every change. Nothing is checked in migrations, nor while an organization is being erased.
 */
export const sumsFunctionsOf = (table: TableDef): DatabaseFunction[] =>
  table.sums
    ? [
        owned({
          name: nameOf(table),
          table: table.name,
          signature: '',
          returns: 'trigger',
          language: 'plpgsql',
          definer: true,
          body: `
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
BEGIN
  IF organization IS NULL OR public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;${table.sums.map((sums) => check(table, sums)).join('')}
  RETURN NULL;
END
`,
        }),
      ]
    : [];

export const sumsTriggersOf = (table: TableDef): Trigger[] =>
  table.sums
    ? [
        {
          name: nameOf(table),
          when: 'AFTER INSERT OR UPDATE',
          deferred: true,
          forEach: 'ROW',
          execute: `${nameOf(table)}()`,
        },
      ]
    : [];
