import { sql } from '../database/sql.ts';
import type { ColumnField, CompiledEntity, LinesField, LinkField } from '../entity/compile.ts';
import { errors } from '../errors/core-errors.ts';
import { readPlan } from './columns.ts';
import { readable } from './readable.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Row = Record<string, unknown>;
type Relation = ColumnField | LinkField | LinesField;

/** The relations of an entity that `include` may name. */
export const relationsOf = (entity: CompiledEntity): Relation[] =>
  [...entity.columns.filter((field) => field.kind === 'ref'), ...entity.links, ...entity.lines].filter(
    (field) => field.spec.mode !== 'hidden' && entity.lookup.has(field.wire),
  );

function relation(entity: CompiledEntity, name: string): Relation {
  const found = relationsOf(entity).find((field) => field.field === name);
  if (found) return found;
  const detail = `names no relation of this list; relations are ${relationsOf(entity)
    .map((field) => field.field)
    .join(', ')}`;
  throw errors.VALIDATION_FAILED({ detail: `?include ${detail}`, errors: [{ pointer: '?include', detail }] });
}

/**
 * Adds `account: { … } | null` beside `accountId` and `assignees: [ … ]` beside `assigneeIds`: one query per relation,
 * whatever the page size. What the caller may not read, and what is deleted, is null or absent.
 */
export async function includeRelations(
  ctx: TenantCtx,
  entity: CompiledEntity,
  rows: Row[],
  names: readonly string[],
): Promise<void> {
  for (const name of new Set(names)) {
    const field = relation(entity, name);
    // Rows are read with their record.
    if (field.shape === 'lines') continue;
    const target = ctx.app.model.entity(field.target ?? '');
    const ids = [...new Set(rows.flatMap((row) => (row[field.wire] ?? []) as string | string[]))];
    const found = await readByIds(ctx, target, ids);
    for (const row of rows) {
      const value = row[field.wire] as string | string[] | null;
      row[name] = Array.isArray(value) ? value.flatMap((id) => found.get(id) ?? []) : (found.get(value ?? '') ?? null);
    }
  }
}

async function readByIds(ctx: TenantCtx, entity: CompiledEntity, ids: readonly string[]): Promise<Map<string, Row>> {
  if (ids.length === 0 || ctx.scope(`${entity.name}:read`) === 'none') return new Map();
  const plan = readPlan(entity);
  const { rows } = await sql<Row>`select ${plan.selectListed()} from ${sql.table(entity.entity.table)} as t
    where ${sql.join([...readable(ctx, entity), sql`t.id = any(${ids}::uuid[])`], sql` and `)}`.execute(ctx.db);
  return new Map(rows.map((row) => [row.id as string, ctx.visibleRecord(entity.name, plan.present(row, ctx))]));
}
