import { type database, defineErrors, definePlugin } from '@bottlecrm/core';

/** The showroom's own table, beside the CRM's in the same database. */
export const testDrivesTable = {
  name: 'test_drives',
  plugin: 'test-drives',
  columns: [
    { name: 'org_id', type: 'uuid', nullable: false },
    { name: 'id', type: 'uuid', nullable: false },
    { name: 'lead_id', type: 'uuid', nullable: false },
    { name: 'slot', type: 'timestamp with time zone', nullable: false },
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [
    {
      name: 'test_drives_lead_id_foreign',
      columns: ['org_id', 'lead_id'],
      references: { table: 'leads', columns: ['org_id', 'id'] },
      onDelete: 'cascade',
    },
  ],
  indexes: [{ name: 'test_drives_slot_unique', columns: ['org_id', 'slot'], unique: true }],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
} as const satisfies database.TableDef;

export const showroomErrors = defineErrors({
  SLOT_TAKEN: { status: 409, title: 'Somebody else drives at that time' },
  COMPETITOR: { status: 409, title: 'Competitors get no test drives' },
});

/** Makes the table known to migrations and to the audit at start; it brings no routes. */
export const testDrives = definePlugin({
  name: '@showroom/test-drives',
  core: '^0.1.0',
  requires: ['leads'],
  tables: [testDrivesTable],
  errors: showroomErrors,
});
