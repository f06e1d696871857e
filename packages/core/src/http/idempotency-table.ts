import { column } from '../database/columns.ts';
import type { TableDef } from '../database/table.ts';

/** What a write with an `Idempotency-Key` answered, for 24 hours. */
export const idempotencyTable: TableDef = {
  name: 'idempotency_keys',
  plugin: 'core',
  columns: [
    column('org_id', 'uuid'),
    // SHA-256 of token or profile, method, path and key.
    column('key_hash', 'text'),
    // SHA-256 of query and body.
    column('request_hash', 'text'),
    column('status', 'integer'),
    { name: 'headers', type: 'jsonb', nullable: false },
    { name: 'body', type: 'jsonb', nullable: true },
    { name: 'created_at', type: 'timestamp with time zone', nullable: false, default: 'now()' },
  ],
  primaryKey: ['org_id', 'key_hash'],
  foreignKeys: [],
  indexes: [{ name: 'idempotency_keys_created_at_index', columns: ['org_id', 'created_at'] }],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
};
