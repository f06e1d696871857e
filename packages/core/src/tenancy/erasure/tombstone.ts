import { sql } from 'kysely';
import type { Application } from '../../application.ts';
import { writeAudit } from '../../audit/audit.ts';
import { INSTALLATION_ORG_ID } from '../transaction.ts';

/** When an organization was erased, RFC 3339; undefined when it was not. */
export async function findTombstone(app: Application, orgId: string): Promise<string | undefined> {
  const { rows } = await app.installation(
    ({ db }) =>
      sql<{
        at: string;
      }>`select at from audit_log where org_id = ${INSTALLATION_ORG_ID} and event = 'organization_erased'
        and details ->> 'organizationId' = ${orgId} order by at limit 1`.execute(db),
    { readOnly: true },
  );
  return rows[0]?.at;
}

/** What stays of an organization: that it was, and when it went. */
export async function placeTombstone(app: Application, orgId: string): Promise<void> {
  if ((await findTombstone(app, orgId)) !== undefined) return;
  const entry = { event: 'organization_erased', details: { organizationId: orgId } } as const;
  await app.installation((ctx) => writeAudit(ctx.db, INSTALLATION_ORG_ID, entry));
}
