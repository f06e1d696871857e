import type { ColumnDef, TableDef } from './table.ts';

const organization: ColumnDef = { name: 'org_id', type: 'uuid', nullable: false };
const now = 'now()';

/**
 * Who changed what. Written by triggers alone; the serving role only reads it. Entries outlive what they tell of: no foreign key.
 * A position is `(tx, id)`: read only where `tx` is below `pg_snapshot_xmin(pg_current_snapshot())`, since ids commit out of order.
 */
export const changeLogTable: TableDef = {
  name: 'change_log',
  plugin: 'core',
  columns: [
    organization,
    { name: 'id', type: 'bigint', nullable: false, generated: 'identity' },
    { name: 'tx', type: 'bigint', nullable: false, default: '((pg_current_xact_id())::text)::bigint' },
    { name: 'entity', type: 'text', nullable: false },
    { name: 'record_id', type: 'uuid', nullable: false },
    { name: 'action', type: 'text', nullable: false },
    { name: 'changes', type: 'jsonb', nullable: false },
    { name: 'profile_id', type: 'uuid', nullable: true },
    { name: 'request_id', type: 'uuid', nullable: true },
    { name: 'at', type: 'timestamp with time zone', nullable: false, default: now },
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [],
  indexes: [
    { name: 'change_log_position_index', columns: ['org_id', 'tx', 'id'] },
    { name: 'change_log_record_index', columns: ['org_id', 'entity', 'record_id', 'id'] },
  ],
  checks: [
    {
      name: 'change_log_action_check',
      expression: `(action = ANY (ARRAY['create'::text, 'update'::text, 'delete'::text, 'restore'::text, 'purge'::text]))`,
    },
  ],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select'],
};

/** Effects to come, written with the change that causes them; the relay hands them to the queue and removes them. */
export const outboxTable: TableDef = {
  name: 'outbox',
  plugin: 'core',
  columns: [
    organization,
    { name: 'id', type: 'uuid', nullable: false, default: 'gen_random_uuid()' },
    { name: 'kind', type: 'text', nullable: false },
    { name: 'payload', type: 'jsonb', nullable: false },
    { name: 'tx', type: 'bigint', nullable: false, default: '((pg_current_xact_id())::text)::bigint' },
    { name: 'created_at', type: 'timestamp with time zone', nullable: false, default: now },
    { name: 'available_at', type: 'timestamp with time zone', nullable: false, default: now },
    { name: 'attempts', type: 'integer', nullable: false, default: '0' },
    // Given up by core's own relay, and the code of what failed last.
    { name: 'failed_at', type: 'timestamp with time zone', nullable: true },
    { name: 'failure', type: 'text', nullable: true },
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [],
  indexes: [{ name: 'outbox_available_at_index', columns: ['available_at', 'org_id', 'id'] }],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'delete'],
  // FOR UPDATE SKIP LOCKED asks for UPDATE on at least one column; the relay records what became of a row.
  systemGrants: [
    { privilege: 'select' },
    { privilege: 'update', columns: ['available_at', 'attempts', 'failed_at', 'failure'] },
    { privilege: 'delete' },
  ],
};

/** The last number given per organization, kind and period; locked by the insert that needs the next one. */
export const documentCountersTable: TableDef = {
  name: 'document_counters',
  plugin: 'core',
  columns: [
    organization,
    { name: 'kind', type: 'text', nullable: false },
    { name: 'period', type: 'text', nullable: false, default: `''::text` },
    { name: 'value', type: 'bigint', nullable: false, default: '0' },
  ],
  primaryKey: ['org_id', 'kind', 'period'],
  foreignKeys: [],
  indexes: [],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
};

/** What was applied; the migration runner creates it. Readiness reads it. */
export const migrationsTable: TableDef = {
  name: 'bottlecrm_migrations',
  plugin: 'core',
  columns: [
    { name: 'position', type: 'bigint', nullable: false, generated: 'identity' },
    { name: 'plugin', type: 'text', nullable: false },
    { name: 'name', type: 'text', nullable: false },
    { name: 'checksum', type: 'text', nullable: false },
    { name: 'applied_at', type: 'timestamp with time zone', nullable: false, default: now },
  ],
  primaryKey: ['plugin', 'name'],
  foreignKeys: [],
  indexes: [],
  checks: [],
  isolation: { kind: 'none' },
  appGrants: ['select'],
};

/** What `migrate` derived from the declared tables and made: so it knows what is no longer wanted. The owner's alone. */
export const derivedTable: TableDef = {
  name: 'bottlecrm_derived',
  plugin: 'core',
  columns: [
    { name: 'identity', type: 'text', nullable: false },
    // Null for functions that serve every table.
    { name: 'table_name', type: 'text', nullable: true },
    // The statements that make it, and SHA-256 of it as PostgreSQL prints it.
    { name: 'definition', type: 'text', nullable: false },
    { name: 'hash', type: 'text', nullable: false },
    { name: 'made_at', type: 'timestamp with time zone', nullable: false, default: now },
    // How far the rows follow it, where they must: `{}`, then the key of the last row. Null: all of them do.
    { name: 'progress', type: 'jsonb', nullable: true },
  ],
  primaryKey: ['identity'],
  foreignKeys: [],
  indexes: [],
  checks: [],
  isolation: { kind: 'none' },
  appGrants: [],
};

/** Tables that the migration runner makes for itself, before any migration. */
export const runnerTables: readonly TableDef[] = [migrationsTable, derivedTable];

/** Core's tables that no entity describes. The migrations table comes first, and from the runner itself. */
export const coreTables: readonly TableDef[] = [changeLogTable, outboxTable, documentCountersTable];

/** The only tables that may hold rows without an organization or a possession rule. */
export const TABLES_WITHOUT_ORGANIZATION: ReadonlySet<string> = new Set(runnerTables.map(({ name }) => name));
