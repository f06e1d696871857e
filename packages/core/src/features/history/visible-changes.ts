import { isDeepStrictEqual } from 'node:util';
import { parseTimestamp } from '../../database/pool.ts';
import type { ColumnField, CompiledEntity, CompiledField, LinesField } from '../../entity/compile.ts';
import { visible } from '../../records/columns.ts';
import { type CustomFieldSet, customName, visibleCustomFields } from '../../records/custom-fields/definitions.ts';
import { asAnswered } from '../../records/format.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import type { Change, Changes } from './entry.ts';

type Row = Record<string, unknown>;

/** A logged value twice: with its numbers as JavaScript has them, and as the digits that are stored. */
interface Logged {
  readonly value: unknown;
  readonly exact: unknown;
}

/** @see https://tc39.es/proposal-json-parse-with-source/ */
const exactNumber = (_name: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' ? context?.source : value;

/** `jsonb` writes a time as `2026-01-02T03:04:05.123456+00:00`. What is none is from when the field was of another kind. */
const timeAsAnswered = (text: string): string =>
  Number.isNaN(Date.parse(text)) ? text : parseTimestamp(text.replace(/\+00:00$/, '+00'));

function valueAsAnswered({ kind }: ColumnField, { value, exact }: Logged): unknown {
  if (kind === 'money' || kind === 'decimal') return asAnswered(kind, exact);
  return kind === 'datetime' && typeof value === 'string' ? timeAsAnswered(value) : value;
}

const at = ({ value, exact }: Logged, key: string | number): Logged => ({
  value: (value as Row)[key],
  exact: (exact as Row)[key],
});

function linesAsAnswered(field: LinesField, logged: Logged): Row[] {
  const columns = field.columns.filter(visible);
  const lines = Array.isArray(logged.value) ? (logged.value as Row[]) : [];
  return lines.map((line, index) => {
    const values = columns
      .filter(({ wire }) => Object.hasOwn(line, wire))
      .map((column) => [column.wire, valueAsAnswered(column, at(at(logged, index), column.wire))]);
    return { position: line.position, ...Object.fromEntries(values) };
  });
}

function changeOf(field: CompiledField, logged: Logged): Change {
  const side = (index: number) => {
    const one = at(logged, index);
    if (field.shape === 'column') return valueAsAnswered(field, one);
    return field.shape === 'lines' ? linesAsAnswered(field, one) : one.value;
  };
  return [side(0), side(1)];
}

/** Those that are defined now, each by its own name. */
function customChanges(set: CustomFieldSet, [before, after]: Change): [string, Change][] {
  const [first, second] = [visibleCustomFields(set, before), visibleCustomFields(set, after)];
  return [...set.keys()].map((key) => [customName(key), [first[key] ?? null, second[key] ?? null]]);
}

/** The properties of an entity whose changes the caller may see: those that a read of a record shows. */
export const visibleNames = (ctx: TenantCtx, entity: CompiledEntity): string[] => {
  const hidden = ctx.hiddenFields(entity.name);
  return [...entity.byWire.values()]
    .filter((field) => visible(field) && !hidden.has(field.wire))
    .map(({ wire }) => wire);
};

/** Reads what the log says of `names`, by name and in the form that a read of the record answers. */
export function visibleChanges(
  ctx: TenantCtx,
  entity: CompiledEntity,
  names: readonly string[],
): (logged: string) => Changes {
  const customFields = ctx.customFieldsOf(entity.name);
  return (text) => {
    const logged = { value: JSON.parse(text), exact: JSON.parse(text, exactNumber) };
    const changes = names.flatMap((name): [string, Change][] => {
      const field = entity.byWire.get(name);
      if (!field || !Object.hasOwn(logged.value, name)) return [];
      const change = changeOf(field, at(logged, name));
      return name === 'customFields' ? customChanges(customFields, change) : [[name, change]];
    });
    return Object.fromEntries(changes.filter(([, [before, after]]) => !isDeepStrictEqual(before, after)));
  };
}
