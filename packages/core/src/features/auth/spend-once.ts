import { column, TIMESTAMP } from '../../database/columns.ts';
import { sql } from '../../database/sql.ts';
import type { TableDef } from '../../database/table.ts';
import { hashOf } from '../../http/secrets.ts';
import { INSTALLATION_ORG_ID } from '../../tenancy/transaction.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

/** Secrets that were used and must not be again, until they expire by themselves. Kept in the installation's own context. */
export const spentSecretsTable: TableDef = {
  name: 'spent_secrets',
  plugin: 'core',
  columns: [column('org_id', 'uuid'), column('secret_hash', 'text'), column('expires_at', TIMESTAMP)],
  primaryKey: ['org_id', 'secret_hash'],
  foreignKeys: [],
  indexes: [{ name: 'spent_secrets_expires_at_index', columns: ['org_id', 'expires_at'] }],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'delete'],
};

/** Whether this is the first use: of any number at once one is. What has expired is forgotten along the way. */
export async function spendOnce(app: FeaturesRuntime, secret: string, expiresAt: Date): Promise<boolean> {
  const rows = await app.installation(async ({ db }) => {
    await sql`delete from spent_secrets where org_id = ${INSTALLATION_ORG_ID} and expires_at < now()`.execute(db);
    const inserted = await sql`insert into spent_secrets (org_id, secret_hash, expires_at)
      values (${INSTALLATION_ORG_ID}, ${hashOf(secret)}, ${expiresAt.toISOString()}) on conflict do nothing
      returning secret_hash`.execute(db);
    return inserted.rows;
  });
  return rows.length > 0;
}
