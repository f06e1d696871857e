import type { TenantCtx } from './tenant-ctx.ts';

/** By application: references whose target is changed, too, by what writes the record: `payment.invoiceId`. */
const upgraded = new WeakMap<object, Set<string>>();
/** By transaction: records that are held FOR SHARE, with the reference that named them. */
const shared = new WeakMap<object, Map<string, string>>();

const place = (entity: string, id: string): string => `${entity} ${id.toLowerCase()}`;

/**
 * Returns how a reference holds its target until commit. Others may hold it, too, unless the target is known to be changed
 * later in the transaction: two that hold it FOR SHARE and then change it would wait for each other. After such a meeting the
 * transaction runs again, and holds what it refers to alone.
 */
export function lockFor(ctx: TenantCtx, references: ReadonlySet<string>): 'share' | 'no key update' {
  const known = upgraded.get(ctx.app);
  return ctx.isRepeat || [...references].some((one) => known?.has(one)) ? 'no key update' : 'share';
}

export function rememberShared(ctx: TenantCtx, target: string, id: string, reference: string): void {
  const held = shared.get(ctx.db) ?? new Map<string, string>();
  shared.set(ctx.db, held.set(place(target, id), reference));
}

/** What one write held says nothing of the next one in the transaction. */
export const forgetShared = (ctx: TenantCtx): boolean => shared.delete(ctx.db);

/** Notes that a record is about to be changed: a reference that holds it FOR SHARE holds its targets alone from now on. */
export function noteUpgrade(ctx: TenantCtx, entity: string, id: string): void {
  const reference = shared.get(ctx.db)?.get(place(entity, id));
  if (reference !== undefined) upgraded.set(ctx.app, (upgraded.get(ctx.app) ?? new Set()).add(reference));
}
