import { sql } from '../../database/sql.ts';
import { writeAudit } from '../../http/audit/audit.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import { endSessions } from '../auth/sessions.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { inEachMembership } from './memberships.ts';

/**
 * Takes a user out of the whole installation, or lets it back in: no sign-in, no request, no token of it in any organization.
 * Asks nobody: an organization may be left without an active admin. Safe to repeat when it was interrupted.
 */
export async function setUserActive(app: FeaturesRuntime, userId: string, isActive: boolean): Promise<void> {
  await inTransaction(app.db, { settings: { userId }, readOnly: false }, ({ db }) =>
    sql`update users set is_active = ${isActive}, updated_at = now() where id = ${userId}`.execute(db),
  );
  await inEachMembership(app, userId, async ({ db, orgId, profileId }) => {
    const { numAffectedRows } = await sql`update profiles set user_is_active = ${isActive}
      where org_id = ${orgId} and id = ${profileId} and user_is_active <> ${isActive}`.execute(db);
    if (!numAffectedRows) return;
    const details = { profileId, userId, userIsActive: [!isActive, isActive] };
    await writeAudit(db, orgId, { event: 'membership_changed', details });
  });
  if (!isActive) await endSessions(app, userId, 'all', 'deactivated');
}
