import { sql } from 'kysely';
import type { CompiledEntity } from '../entity/compile.ts';
import { errors } from '../errors/core-errors.ts';
import type { ErrorItem } from '../errors/crm-error.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';
import { UUID } from './values.ts';

type Values = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly pointer: string;
  readonly id: string;
}

const DETAIL = 'does not name a record that can be used here';

/**
 * Checks every reference in `values`: the target exists, is live and of this organization, and stays so until commit
 * (FOR SHARE). One query per target entity.
 * @throws {INVALID_REFERENCE} the same for unknown, deleted and foreign ids.
 */
export async function checkReferences(ctx: TenantCtx, entity: CompiledEntity, values: Values): Promise<void> {
  const wanted = new Map<string, Wanted[]>();
  const want = (target: string, pointer: string, id: unknown) => {
    const list = wanted.get(target) ?? [];
    list.push({ pointer, id: String(id) });
    wanted.set(target, list);
  };
  for (const field of entity.columns) {
    const value = values[field.wire];
    if (field.kind === 'ref' && field.target && value !== undefined && value !== null)
      want(field.target, `/${field.wire}`, value);
  }
  for (const link of entity.links) {
    const ids = values[link.wire];
    if (Array.isArray(ids)) for (const [at, id] of ids.entries()) want(link.target, `/${link.wire}/${at}`, id);
  }
  const broken: ErrorItem[] = [];
  for (const [target, list] of wanted) {
    const usable = await usableIds(
      ctx,
      ctx.app.entity(target),
      list.map((one) => one.id),
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

async function usableIds(ctx: TenantCtx, target: CompiledEntity, ids: readonly string[]): Promise<Set<string>> {
  const known = [...new Set(ids.filter((id) => UUID.test(id)))];
  if (known.length === 0) return new Set();
  const only = target.entity.referableWhen ? sql` and ${sql.raw(target.entity.referableWhen)}` : sql``;
  const { rows } = await sql<{ id: string }>`select t.id from ${sql.table(target.entity.table)} as t
    where t.org_id = ${ctx.org.id} and t.id = any(${known}::uuid[]) and t.deleted_at is null${only}
    order by t.id for share of t`.execute(ctx.db);
  return new Set(rows.map((row) => row.id));
}
