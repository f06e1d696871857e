import { type RawBuilder, sql } from 'kysely';
import { type CustomFieldSet, visibleCustomFields } from '../custom-fields/definitions.ts';
import type { ColumnField, CompiledEntity, LinkField } from '../entity/compile.ts';
import type { ComputeScope } from '../entity/field.ts';

type Row = Record<string, unknown>;

/** What presenting a record may look at: the time, and the organization's own fields. */
export interface PresentScope extends ComputeScope {
  customFieldsOf(entity: string): CustomFieldSet;
}

interface ReadPlan {
  /** The select list over the table aliased `t`: columns and link ids under their wire names. */
  readonly select: RawBuilder<unknown>;
  /** The same without link ids, for statements whose caller knows them. */
  readonly selectColumns: RawBuilder<unknown>;
  /** Turns a row of that list into the record as answered. */
  readonly present: (row: Row, scope: PresentScope) => Row;
}

const plans = new WeakMap<CompiledEntity, ReadPlan>();

const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
export const visible = (field: { readonly spec: { readonly mode: string } }): boolean => field.spec.mode !== 'hidden';

/** Four stored decimals → at least two: "1250.0000" → "1250.00", "0.1250" → "0.125". */
export const formatMoney = (text: string): string =>
  text.endsWith('00') ? text.slice(0, -2) : text.endsWith('0') ? text.slice(0, -1) : text;

/** No trailing zeros: "2.500000" → "2.5", "3.000000" → "3". */
export const formatDecimal = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

/**
 * The links of the record `t`, as `x`: what follows FROM. A link follows the record that declares it, so that from the
 * other side the links of deleted records are not there.
 */
export function linkRows(link: LinkField): string {
  const own = `${quote(link.table)} x where x.org_id = t.org_id and x.${quote(link.ownerColumn)} = t.id`;
  if (!link.inverse) return own;
  return `${own} and exists (select from ${quote(link.targetTable)} r where r.org_id = x.org_id and r.id = x.${quote(link.targetColumn)} and r.deleted_at is null)`;
}

function formatter(field: ColumnField): ((text: string) => string) | undefined {
  if (field.kind === 'money') return formatMoney;
  if (field.kind === 'decimal') return formatDecimal;
  return undefined;
}

function makePlan(entity: CompiledEntity): ReadPlan {
  const columns = entity.columns.filter(visible);
  const links = entity.links.filter(visible);
  const columnList = columns.map((field) => `t.${quote(field.column)} as ${quote(field.wire)}`);
  const list = [
    ...columnList,
    ...links.map(
      (link) => `array(select x.${quote(link.targetColumn)} from ${linkRows(link)} order by 1) as ${quote(link.wire)}`,
    ),
  ];
  const formatted = columns.flatMap((field) => {
    const format = formatter(field);
    return format ? [{ wire: field.wire, format }] : [];
  });
  const computed = entity.computed.flatMap(({ wire, spec }) => (spec.compute ? [{ wire, compute: spec.compute }] : []));
  const custom = columns.some((field) => field.wire === 'customFields');
  return {
    select: sql.raw(list.join(', ')),
    selectColumns: sql.raw(columnList.join(', ')),
    present(row, scope) {
      for (const { wire, format } of formatted) {
        const value = row[wire];
        if (typeof value === 'string') row[wire] = format(value);
      }
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
