import type { ColumnField, CompiledEntity, LinesField } from '../entity/compile.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Record<string, unknown>;

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

function holdsAmount(field: ColumnField | LinesField, record: Values): boolean {
  if (field.shape === 'column') return isPresent(record[field.wire] ?? field.spec.default);
  const rows = (record[field.wire] ?? []) as readonly Values[];
  return rows.some((row) =>
    field.columns.some(({ kind, wire, spec }) => kind === 'money' && isPresent(row[wire] ?? spec.default)),
  );
}

/**
 * Stores a currency with every amount: where `values` say none, the one that the record has, else the organization's default at
 * this moment. A default that changes later relabels nothing.
 */
export function stampCurrency(ctx: TenantCtx, entity: CompiledEntity, values: Values, current: Values = {}): void {
  const { currency, amounts } = entity;
  if (!currency) return;
  const { wire, spec } = currency;
  const after = { ...current, ...values };
  if (isPresent(after[wire])) return;
  if (spec.optional && !amounts.some((field) => holdsAmount(field, after))) return;
  if (isPresent(current[wire])) delete values[wire];
  else values[wire] = ctx.org.defaultCurrency;
}
