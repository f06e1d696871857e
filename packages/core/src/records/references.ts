import { sql } from '../database/sql.ts';
import type { CompiledEntity } from '../entity/compile.ts';
import { errors } from '../errors/core-errors.ts';
import type { ErrorItem } from '../errors/crm-error.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';
import { UUID } from './values.ts';

type Values = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly pointer: string;
  readonly id: string;
  /** The record that is named changes too: its own side of the link is the one that counts versions. */
  readonly changes?: boolean;
}

const DETAIL = 'does not name a record that can be used here';

/**
 * Checks every reference in `values`: the target exists, is live and of this organization, and stays so until commit
 * (FOR SHARE). What the `current` record links already may stay, whatever became of it. One query per target entity.
 * @throws {INVALID_REFERENCE} the same for unknown, deleted and foreign ids.
 */
export async function checkReferences(
  ctx: TenantCtx,
  entity: CompiledEntity,
  values: Values,
  current: Values = {},
): Promise<void> {
  const wanted = new Map<string, Wanted[]>();
  const want = (target: string, one: Wanted) => {
    const list = wanted.get(target) ?? [];
    list.push(one);
    wanted.set(target, list);
  };
  for (const field of entity.columns) {
    const value = values[field.wire];
    if (field.kind === 'ref' && field.target && value !== undefined && value !== null)
      want(field.target, { pointer: `/${field.wire}`, id: String(value) });
  }
  for (const link of entity.links) {
    const ids = values[link.wire];
    if (!Array.isArray(ids)) continue;
    const linked = new Set(current[link.wire] as readonly string[] | undefined);
    for (const [at, id] of ids.entries()) {
      if (!linked.has(id)) want(link.target, { pointer: `/${link.wire}/${at}`, id: String(id), changes: link.inverse });
    }
  }
  for (const lines of entity.lines) {
    const rows = values[lines.wire];
    if (!Array.isArray(rows)) continue;
    for (const field of lines.columns) {
      if (field.kind !== 'ref' || !field.target) continue;
      const kept = new Set(((current[lines.wire] ?? []) as Values[]).map((row) => row[field.wire]));
      for (const [at, row] of (rows as Values[]).entries()) {
        const id = row[field.wire];
        if (typeof id === 'string' && !kept.has(id))
          want(field.target, { pointer: `/${lines.wire}/${at}/${field.wire}`, id });
      }
    }
  }
  const broken: ErrorItem[] = [];
  for (const [target, list] of wanted) {
    const usable = await usableIds(
      ctx,
      ctx.app.entity(target),
      list.map((one) => one.id),
      list.some((one) => one.changes) ? sql`no key update` : sql`share`,
    );
    for (const { pointer, id } of list) if (!usable.has(id.toLowerCase())) broken.push({ pointer, detail: DETAIL });
  }
  if (broken.length > 0) throw errors.INVALID_REFERENCE({ errors: broken });
}

/** Of these ids, those that a reference may name; held FOR SHARE until commit. */
export async function referableIds(ctx: TenantCtx, target: CompiledEntity, ids: readonly string[]): Promise<string[]> {
  const usable = await usableIds(ctx, target, ids);
  return ids.filter((id) => usable.has(id.toLowerCase()));
}

async function usableIds(
  ctx: TenantCtx,
  target: CompiledEntity,
  ids: readonly string[],
  lock = sql`share`,
): Promise<Set<string>> {
  const known = [...new Set(ids.filter((id) => UUID.test(id)))];
  if (known.length === 0) return new Set();
  const only = target.entity.referableWhen ? sql` and ${sql.raw(target.entity.referableWhen)}` : sql``;
  const { rows } = await sql<{ id: string }>`select t.id from ${sql.table(target.entity.table)} as t
    where t.org_id = ${ctx.org.id} and t.id = any(${known}::uuid[]) and t.deleted_at is null${only}
    order by t.id for ${lock} of t`.execute(ctx.db);
  return new Set(rows.map((row) => row.id));
}
