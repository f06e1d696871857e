import { sql } from '../../../database/sql.ts';
import type { Ctx } from '../../../tenancy/ctx.ts';
import type { FeaturesRuntime } from '../../features-runtime.ts';
import { eraseTable, inErasedOrganization, leaveSessions, tablesLeft } from './erase-rows.ts';
import type { Erasure } from './erasure.ts';
import { erasureOrder } from './order.ts';
import { requestErasure } from './request.ts';
import { findTombstone, placeTombstone } from './tombstone.ts';

const DEFAULT_BATCH = 1000;
/** Requests that had begun before the organization was deactivated may still write once. */
const MOST_PASSES = 5;

/** Options of `eraseOrganization`. */
export interface ErasureOptions {
  /** Most rows of one transaction. @defaultValue 1000 */
  readonly batchSize?: number;
  /** Aborted, it ends between two transactions; calling again goes on. */
  readonly signal?: AbortSignal;
}

/**
 * Removes a deactivated organization: its rows in every table, and through their plugins its files and queued jobs. What stays
 * is one line in the installation's audit log, and the user accounts. Interrupted at any point, it goes on when called again.
 * @returns false when there is no such organization, and never was one that was erased
 * @throws {ORGANIZATION_ACTIVE}
 */
export async function eraseOrganization(
  app: FeaturesRuntime,
  orgId: string,
  { batchSize = DEFAULT_BATCH, signal }: ErasureOptions = {},
): Promise<boolean> {
  const exists = await requestErasure(app, orgId);
  if (!exists) return (await findTombstone(app, orgId)) !== undefined;
  const erasure: Erasure = {
    app: app.crm,
    orgId,
    read: <T>(work: (db: Ctx['db']) => Promise<T>) => inErasedOrganization(app, orgId, work),
  };
  for (const { definition } of [...app.model.plugins.values()].reverse())
    await definition.onOrganizationErased?.(erasure);
  await leaveSessions(app, orgId);
  const order = erasureOrder(app.model.tables);
  for (let pass = 1; ; pass += 1) {
    for (const owned of order) await eraseTable(app, owned, orgId, { batchSize, signal });
    const left = await inErasedOrganization(app, orgId, (db) => tablesLeft(db, orgId));
    if (left.length === 0) break;
    if (pass === MOST_PASSES)
      throw new Error(`Rows of ${orgId} are left in ${left.join(', ')}: no registered plugin declares these tables.`);
  }
  await placeTombstone(app, orgId);
  await inErasedOrganization(app, orgId, (db) => sql`select erase_organization()`.execute(db));
  return true;
}
