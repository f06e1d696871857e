import { sql } from '../../../database/sql.ts';
import { errors } from '../../../errors/core-errors.ts';
import { inTransaction } from '../../../tenancy/transaction.ts';
import type { FeaturesRuntime } from '../../features-runtime.ts';

/**
 * Marks a deactivated organization for erasure: it cannot be reactivated any more. False when there is no such organization.
 * @throws {ORGANIZATION_ACTIVE}
 */
export async function requestErasure(app: FeaturesRuntime, orgId: string): Promise<boolean> {
  const opening = { settings: { organizationId: orgId }, readOnly: false };
  const { rows } = await inTransaction(app.db, opening, ({ db }) =>
    sql<{ isActive: boolean }>`update organizations
      set erase_requested_at = case when is_active then null else coalesce(erase_requested_at, now()) end
      where id = ${orgId} returning is_active as "isActive"`.execute(db),
  );
  if (rows[0]?.isActive) throw errors.ORGANIZATION_ACTIVE('Deactivate the organization first: DELETE /org.');
  return rows.length > 0;
}
