import type { RawBuilder } from 'kysely';
import { sql } from '../database/sql.ts';
import type { ColumnField, CompiledEntity, LinesField, LinkField } from '../entity/compile.ts';
import type { ComputeScope } from '../entity/field.ts';
import { type CustomFieldSet, visibleCustomFields } from './custom-fields/definitions.ts';
import { formatDecimal, formatMoney } from './format.ts';

type Row = Record<string, unknown>;

/** What presenting a record may look at: the time, and the organization's own fields. */
export interface PresentScope extends ComputeScope {
  customFieldsOf(entity: string): CustomFieldSet;
}

interface ReadPlan {
  /** The select list over the table aliased `t`: columns, link ids and rows under their wire names. */
  readonly select: RawBuilder<unknown>;
  /** The same without rows but those that `include` names: for many records at once. */
  readonly selectListed: (include?: readonly string[]) => RawBuilder<unknown>;
  /** The rows alone; undefined for an entity that has none. */
  readonly selectLines: RawBuilder<unknown> | undefined;
  /** The same without link ids and rows, for statements whose caller knows them. */
  readonly selectColumns: RawBuilder<unknown>;
  /** Turns a row of that list into the record as answered. */
  readonly present: (row: Row, scope: PresentScope) => Row;
}

const plans = new WeakMap<CompiledEntity, ReadPlan>();

const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
export const visible = (field: { readonly spec: { readonly mode: string } }): boolean => field.spec.mode !== 'hidden';

/**
 * The links of the record `t`, as `x`: what follows FROM. A link to a deleted record is kept, for when it comes back, and is not
 * shown meanwhile, from either side.
 */
export function linkRows(link: LinkField): string {
  const own = `${quote(link.table)} x where x.org_id = t.org_id and x.${quote(link.ownerColumn)} = t.id`;
  return `${own} and exists (select from ${quote(link.targetTable)} r where r.org_id = x.org_id and r.id = x.${quote(link.targetColumn)} and r.deleted_at is null)`;
}

/** The rows of the record `t` as a JSON list. Decimals are texts there, which no reader of JSON rounds. */
function linesSelect({ table, ownerColumn, columns, wire }: LinesField): string {
  const exact = (field: ColumnField) => (formatter(field) ? '::text' : '');
  const pairs = columns
    .filter(visible)
    .map((field) => `, '${field.wire}', x.${quote(field.column)}${exact(field)}`)
    .join('');
  return `coalesce((select json_agg(json_build_object('position', x."position"${pairs}) order by x."position") from ${quote(table)} x
    where x.org_id = t.org_id and x.${quote(ownerColumn)} = t.id), '[]'::json) as ${quote(wire)}`;
}

function formatter(field: ColumnField): ((text: string) => string) | undefined {
  if (field.kind === 'money') return formatMoney;
  if (field.kind === 'decimal') return formatDecimal;
  return undefined;
}

interface Format {
  readonly wire: string;
  readonly format: (text: string) => string;
}

function applyFormats(formats: readonly Format[], row: Row): void {
  for (const { wire, format } of formats) {
    const value = row[wire];
    if (typeof value === 'string') row[wire] = format(value);
  }
}

function makePlan(entity: CompiledEntity): ReadPlan {
  const columns = entity.columns.filter(visible);
  const links = entity.links.filter(visible);
  const lines = entity.lines.filter(visible);
  const columnList = columns.map((field) => `t.${quote(field.column)} as ${quote(field.wire)}`);
  const list = [
    ...columnList,
    ...links.map(
      (link) => `array(select x.${quote(link.targetColumn)} from ${linkRows(link)} order by 1) as ${quote(link.wire)}`,
    ),
  ];
  const formatsOf = (fields: readonly ColumnField[]) =>
    fields.flatMap((field) => {
      const format = formatter(field);
      return format ? [{ wire: field.wire, format }] : [];
    });
  const formatted = formatsOf(columns);
  const formattedLines = lines.map((field) => ({ wire: field.wire, formats: formatsOf(field.columns) }));
  const full = [...list, ...lines.map(linesSelect)];
  const computed = entity.computed.flatMap(({ wire, spec }) => (spec.compute ? [{ wire, compute: spec.compute }] : []));
  const custom = columns.some((field) => field.wire === 'customFields');
  return {
    select: sql.raw(full.join(', ')),
    selectListed: (include: readonly string[] = []) =>
      sql.raw([...list, ...lines.filter(({ field }) => include.includes(field)).map(linesSelect)].join(', ')),
    selectLines: lines.length > 0 ? sql.raw(lines.map(linesSelect).join(', ')) : undefined,
    selectColumns: sql.raw(columnList.join(', ')),
    present(row, scope) {
      applyFormats(formatted, row);
      for (const { wire, formats } of formattedLines)
        for (const line of (row[wire] ?? []) as Row[]) applyFormats(formats, line);
      if (custom) row.customFields = visibleCustomFields(scope.customFieldsOf(entity.name), row.customFields);
      for (const { wire, compute } of computed) row[wire] = compute(row, scope);
      return row;
    },
  };
}

/** How to read records of an entity; made once per entity. */
export function readPlan(entity: CompiledEntity): ReadPlan {
  let plan = plans.get(entity);
  if (!plan) {
    plan = makePlan(entity);
    plans.set(entity, plan);
  }
  return plan;
}
