import { database } from '@bottlecrm/core';

type Table = database.TableDef;

const { column, optionalColumn: optional, TIMESTAMP: TIME } = database;
const common = { plugin: 'mail', foreignKeys: [], isolation: { kind: 'organization', column: 'org_id' } } as const;

/** Every message of an organization, and in the installation's own context those of sign-in, which name nobody once they left. */
export const mailMessagesTable: Table = {
  ...common,
  name: 'mail_messages',
  columns: [
    column('org_id', 'uuid'),
    column('id', 'uuid'),
    column('template', 'text'),
    column('to_addresses', 'text[]'),
    column('cc_addresses', 'text[]'),
    column('bcc_addresses', 'text[]'),
    column('subject', 'text'),
    column('status', 'text'),
    column('attempts', 'integer', { default: '0' }),
    optional('message_id'),
    optional('error_code'),
    optional('error'),
    optional('entity'),
    optional('record_id', 'uuid'),
    // Sealed; gone once it is sent.
    optional('content'),
    // The delivery that may send it: any other one comes too late.
    column('job_id', 'uuid'),
    column('created_at', TIME, { default: 'now()' }),
    optional('sent_at', TIME),
  ],
  primaryKey: ['org_id', 'id'],
  indexes: [
    { name: 'mail_messages_created_at_index', columns: ['org_id', 'created_at', 'id'] },
    { name: 'mail_messages_status_index', columns: ['org_id', 'status', 'created_at'] },
    { name: 'mail_messages_record_index', columns: ['org_id', 'record_id'] },
  ],
  checks: [
    {
      name: 'mail_messages_status_check',
      expression: `(status = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'failed'::text]))`,
    },
  ],
  appGrants: ['select', 'insert', 'update', 'delete'],
};

/** How an organization's messages are signed. */
export const mailSettingsTable: Table = {
  ...common,
  name: 'mail_settings',
  columns: [
    column('org_id', 'uuid'),
    optional('from_name'),
    optional('reply_to'),
    column('updated_at', TIME, { default: 'now()' }),
  ],
  primaryKey: ['org_id'],
  indexes: [],
  checks: [],
  appGrants: ['select', 'insert', 'update', 'delete'],
};

export const mailTables: readonly Table[] = [mailMessagesTable, mailSettingsTable];
