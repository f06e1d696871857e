import type { Pool } from 'pg';
import { inTransaction as inSqlTransaction } from '../../database/client.ts';
import { foldedExpression } from '../../database/collation.ts';
import { sql } from '../../database/sql.ts';
import { errors } from '../../errors/core-errors.ts';
import { writeAudit } from '../../http/audit/audit.ts';
import { INSTALLATION_ORG_ID, inTransaction } from '../../tenancy/transaction.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

/** An organization as the installation's administration sees it. */
export interface PlatformOrganization {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly createdAt: string;
}

/** Live records by entity, and the members who may sign in. */
export type OrganizationCounts = Readonly<Record<string, number>>;

/** A page of the installation's organizations in order of their ids, which is that of their creation. */
export async function listOrganizations(
  pool: Pool,
  { limit, after, search }: { limit: number; after?: string | undefined; search?: string | undefined },
): Promise<PlatformOrganization[]> {
  const client = await pool.connect();
  const find = () =>
    client.query<PlatformOrganization>(
      `select id, name, is_active as "isActive", created_at as "createdAt" from organizations
      where ($1::uuid is null or id > $1) and ($2::text is null or position(${foldedExpression('$2::text')} in ${foldedExpression('name')}) > 0) order by id limit $3`,
      [after ?? null, search ?? null, limit],
    );
  try {
    const { rows } = await inSqlTransaction(client, find);
    return rows;
  } finally {
    client.release();
  }
}

/** Counts in the organization's own transaction, under its own policies: the platform role reads no record. */
export async function countRecords(app: FeaturesRuntime, orgId: string): Promise<OrganizationCounts> {
  const entities = [...app.model.registry.values()];
  const counts = entities.map(
    ({ name, entity }) =>
      sql`(select count(*) from ${sql.table(entity.table)} where org_id = ${orgId} and deleted_at is null)::int as ${sql.id(name)}`,
  );
  return inTransaction(app.db, { settings: { organizationId: orgId }, readOnly: true }, async ({ db }) => {
    const { rows } = await sql<Record<string, number>>`select ${sql.join(counts)}`.execute(db);
    return rows[0] ?? {};
  });
}

/**
 * Opens or closes an organization. Closed, nobody works in it from the next request on, and its own admins do not reopen it;
 * nothing of it is removed.
 * @throws {NOT_FOUND} @throws {ORGANIZATION_ERASING}
 */
export async function setOrganizationActive(
  app: FeaturesRuntime,
  orgId: string,
  isActive: boolean,
  by: { readonly userId: string; readonly requestId: string },
): Promise<void> {
  if (orgId === INSTALLATION_ORG_ID) throw errors.NOT_FOUND();
  const settings = { organizationId: orgId, requestId: by.requestId };
  await inTransaction(app.db, { settings, readOnly: false }, async ({ db }) => {
    const { rows } = await sql<{ isErasing: boolean }>`update organizations
      set is_active = ${isActive} and erase_requested_at is null, suspended_at = case when ${isActive} then null else now() end
      where id = ${orgId} returning erase_requested_at is not null as "isErasing"`.execute(db);
    if (!rows[0]) throw errors.NOT_FOUND();
    if (isActive && rows[0].isErasing) throw errors.ORGANIZATION_ERASING('Its erasure has begun and cannot be undone.');
    const entry = { event: 'organization_changed', userId: by.userId, details: { isActive, by: 'platform' } } as const;
    await writeAudit(db, orgId, entry, { requestId: by.requestId });
  });
}
