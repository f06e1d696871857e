import { database, recordLinkColumns } from '@bottlecrm/core';

const { column, optionalColumn, TIMESTAMP } = database;

/** Comments on records of any entity. */
export const commentsTable: database.TableDef = {
  name: 'comments',
  plugin: 'comments',
  columns: [
    ...recordLinkColumns,
    column('text', 'text'),
    // SHA-256 of the token that opens its page.
    column('token_hash', 'text'),
    optionalColumn('created_by', 'uuid'),
    column('created_at', TIMESTAMP, { default: 'now()' }),
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [],
  indexes: [
    { name: 'comments_record_index', columns: ['org_id', 'entity', 'record_id', 'id'] },
    { name: 'comments_token_hash_unique', columns: ['org_id', 'token_hash'], unique: true },
  ],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'delete'],
};
