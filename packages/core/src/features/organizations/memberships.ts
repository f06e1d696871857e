import type { Kysely } from 'kysely';
import { sql } from '../../database/sql.ts';
import type { Tables } from '../../tenancy/ctx.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

export interface OpenMembership {
  readonly db: Kysely<Tables>;
  readonly orgId: string;
  readonly profileId: string;
}

export interface MembershipOptions {
  /** A UUID for the change log. */
  readonly requestId?: string;
  /** The history names the member as who did it. @defaultValue false */
  readonly asMember?: boolean;
}

/**
 * Runs `work` in each organization of a user, one after the other: no transaction sees two of them. Organizations that are
 * deactivated are among them, and memberships that have ended.
 */
export async function inEachMembership(
  app: FeaturesRuntime,
  userId: string,
  work: (membership: OpenMembership) => Promise<unknown>,
  { requestId, asMember = false }: MembershipOptions = {},
): Promise<void> {
  const { rows } = await inTransaction(app.db, { settings: { userId }, readOnly: true }, ({ db }) =>
    sql<{ orgId: string; profileId: string }>`select org_id as "orgId", id as "profileId" from profiles
      where user_id = ${userId} order by org_id`.execute(db),
  );
  for (const { orgId, profileId } of rows) {
    const who = { ...(requestId ? { requestId } : {}), ...(asMember ? { profileId } : {}) };
    const opening = { settings: { organizationId: orgId, ...who }, readOnly: false };
    await inTransaction(app.db, opening, ({ db }) => work({ db, orgId, profileId }));
  }
}
