import type { CompiledEntity } from '../entity/compile.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Row = Record<string, unknown>;

interface Locked {
  readonly row: Row;
  /** How many queries that may change something the transaction had run. */
  readonly changes: number;
  /** Scopes within which the record was found. */
  readonly reach: Set<string>;
}

/** By transaction. */
const locked = new WeakMap<object, Map<string, Locked>>();

const place = (entity: string, id: string): string => `${entity} ${id.toLowerCase()}`;

const reachOf = (ctx: TenantCtx, entity: string, permission: string): string =>
  `${ctx.scope(`${entity}:read`)} ${ctx.scope(permission)}`;
const EVERYTHING = 'all all';

/** Returns what is known of a locked record; undefined when anything may have changed since. */
function findKnown(ctx: TenantCtx, entity: string, id: string): Locked | undefined {
  const known = locked.get(ctx.db)?.get(place(entity, id));
  return known?.changes === (ctx.opening?.changes ?? 0) ? known : undefined;
}

/** Remembers the row of a record that was locked under a permission, until the transaction changes anything. */
export function rememberLocked(ctx: TenantCtx, entity: CompiledEntity, permission: string, row: Row): void {
  if (!ctx.opening) return;
  const id = String(row.id);
  const reach = findKnown(ctx, entity.name, id)?.reach ?? new Set<string>();
  reach.add(reachOf(ctx, entity.name, permission));
  const ofTransaction = locked.get(ctx.db) ?? new Map<string, Locked>();
  ofTransaction.set(place(entity.name, id), { row: structuredClone(row), changes: ctx.opening.changes ?? 0, reach });
  locked.set(ctx.db, ofTransaction);
}

/** Returns the row of a record that the transaction has locked and may lock again under this permission, as it still is. */
export function findLocked(ctx: TenantCtx, entity: CompiledEntity, id: string, permission: string): Row | undefined {
  const known = findKnown(ctx, entity.name, id);
  if (!known) return undefined;
  const reach = reachOf(ctx, entity.name, permission);
  return reach === EVERYTHING || known.reach.has(reach) ? structuredClone(known.row) : undefined;
}

/** Whether the transaction has locked a live record and changed nothing since: a reference may name it. */
export const isLocked = (ctx: TenantCtx, { name, entity }: CompiledEntity, id: string): boolean =>
  entity.referableWhen === undefined && findKnown(ctx, name, id) !== undefined;
