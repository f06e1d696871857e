import { sql } from '../../../database/sql.ts';
import { writeAudit } from '../../../http/audit/audit.ts';
import type { Ctx } from '../../../tenancy/ctx.ts';
import { INSTALLATION_ORG_ID } from '../../../tenancy/transaction.ts';
import type { FeaturesRuntime } from '../../features-runtime.ts';

const find = async (db: Ctx['db'], orgId: string): Promise<string | undefined> => {
  const { rows } = await sql<{ at: string }>`select at from audit_log where org_id = ${INSTALLATION_ORG_ID}
    and event = 'organization_erased' and details ->> 'organizationId' = ${orgId} order by at limit 1`.execute(db);
  return rows[0]?.at;
};

/** When an organization was erased, RFC 3339; undefined when it was not. */
export const findTombstone = (app: FeaturesRuntime, orgId: string): Promise<string | undefined> =>
  app.installation(({ db }) => find(db, orgId), { readOnly: true });

/** What stays of an organization: that it was, and when it went. Told once. */
export async function placeTombstone(app: FeaturesRuntime, orgId: string): Promise<void> {
  const entry = { event: 'organization_erased', details: { organizationId: orgId } } as const;
  await app.installation(async ({ db }) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`tombstone ${orgId}`}, 0))`.execute(db);
    if ((await find(db, orgId)) === undefined) await writeAudit(db, INSTALLATION_ORG_ID, entry);
  });
}
