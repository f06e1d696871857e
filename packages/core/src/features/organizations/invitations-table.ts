import { foldedExpression } from '../../database/collation.ts';
import { column, optionalColumn as optional, TIMESTAMP } from '../../database/columns.ts';
import type { TableDef } from '../../database/table.ts';
import { ROLES } from '../../entity/roles.ts';

/** Who was asked into an organization. The secret is derived from the id by the server's key; here is its hash. */
export const invitationsTable: TableDef = {
  name: 'invitations',
  plugin: 'core',
  columns: [
    column('org_id', 'uuid'),
    column('id', 'uuid'),
    column('email', 'text'),
    column('role', 'text'),
    column('token_hash', 'text'),
    optional('invited_by', 'uuid'),
    column('created_at', TIMESTAMP, { default: 'now()' }),
    column('expires_at', TIMESTAMP),
    optional('accepted_at', TIMESTAMP),
    optional('revoked_at', TIMESTAMP),
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [],
  indexes: [
    { name: 'invitations_token_hash_unique', columns: ['org_id', 'token_hash'], unique: true },
    {
      name: 'invitations_open_unique',
      columns: ['org_id', 'email'],
      unique: true,
      where: '((accepted_at IS NULL) AND (revoked_at IS NULL))',
    },
    { name: 'invitations_created_at_index', columns: ['org_id', 'created_at', 'id'] },
  ],
  checks: [
    {
      name: 'invitations_role_check',
      expression: `(role = ANY (ARRAY[${ROLES.map((role) => `'${role}'::text`).join(', ')}]))`,
    },
    {
      name: 'invitations_email_check',
      expression: `((char_length(email) <= 254) AND (email = ${foldedExpression('email')}))`,
    },
  ],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
};
