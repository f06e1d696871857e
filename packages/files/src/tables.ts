import { database, recordLinkColumns } from '@bottlecrm/core';

const { column, optionalColumn, TIMESTAMP } = database;

/** What is in the storage, one row per object. `removing`: nobody refers to it any more, its bytes may be gone already. */
export const filesTable = {
  name: 'files',
  plugin: 'files',
  columns: [
    column('org_id', 'uuid'),
    column('id', 'uuid'),
    column('storage_key', 'text'),
    column('name', 'text'),
    column('size', 'bigint'),
    column('content_type', 'text'),
    column('sha256', 'text'),
    column('state', 'text', { default: `'stored'::text` }),
    optionalColumn('created_by', 'uuid'),
    column('created_at', TIMESTAMP, { default: 'now()' }),
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [],
  indexes: [
    { name: 'files_storage_key_unique', columns: ['org_id', 'storage_key'], unique: true },
    { name: 'files_state_index', columns: ['org_id', 'state', 'size'] },
  ],
  checks: [{ name: 'files_state_check', expression: `(state = ANY (ARRAY['stored'::text, 'removing'::text]))` }],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
} as const satisfies database.TableDef;

/** Which record a file belongs to; a document's content is the one file that belongs to it. */
export const attachmentsTable = {
  name: 'attachments',
  plugin: 'files',
  columns: [
    ...recordLinkColumns,
    column('file_id', 'uuid'),
    optionalColumn('created_by', 'uuid'),
    column('created_at', TIMESTAMP, { default: 'now()' }),
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [
    {
      name: 'attachments_file_id_foreign',
      columns: ['org_id', 'file_id'],
      references: { table: 'files', columns: ['org_id', 'id'] },
      onDelete: 'restrict',
    },
  ],
  indexes: [
    { name: 'attachments_record_index', columns: ['org_id', 'entity', 'record_id', 'id'] },
    { name: 'attachments_file_id_unique', columns: ['org_id', 'file_id'], unique: true },
  ],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  // A record that becomes another one takes its files along.
  appGrants: ['select', 'insert', 'update', 'delete'],
} as const satisfies database.TableDef;
