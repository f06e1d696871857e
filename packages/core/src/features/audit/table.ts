import { column, optionalColumn as optional, TIMESTAMP } from '../../database/columns.ts';
import type { TableDef } from '../../database/table.ts';

/**
 * The security audit log of an organization; what concerns a user in none is kept in the installation's own context. The
 * serving role adds and reads; nobody changes or removes.
 */
export const auditLogTable: TableDef = {
  name: 'audit_log',
  plugin: 'core',
  columns: [
    column('org_id', 'uuid'),
    column('id', 'uuid'),
    column('event', 'text'),
    column('success', 'boolean'),
    optional('user_id', 'uuid'),
    optional('profile_id', 'uuid'),
    optional('ip'),
    optional('user_agent'),
    optional('method'),
    optional('path'),
    optional('request_id', 'uuid'),
    column('details', 'jsonb', { default: `'{}'::jsonb` }),
    column('at', TIMESTAMP, { default: 'now()' }),
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [],
  indexes: [
    { name: 'audit_log_at_index', columns: ['org_id', 'at', 'id'] },
    { name: 'audit_log_event_index', columns: ['org_id', 'event', 'at'] },
  ],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert'],
};
