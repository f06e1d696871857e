import { type database, defineErrors, definePlugin } from '@bottlecrm/core';

/**
 * Repairs belong to a store and to a contact of the CRM, and are written in the CRM's transactions. So the table is declared:
 * it gets the row security of every other, and boot checks it.
 */
export const repairsTable = {
  name: 'repairs',
  plugin: 'repairs',
  columns: [
    { name: 'org_id', type: 'uuid', nullable: false },
    { name: 'id', type: 'uuid', nullable: false },
    { name: 'contact_id', type: 'uuid', nullable: false },
    { name: 'ticket', type: 'text', nullable: false },
    { name: 'service', type: 'text', nullable: false },
    { name: 'created_at', type: 'timestamp with time zone', nullable: false, default: 'now()' },
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [
    {
      name: 'repairs_contact_id_foreign',
      columns: ['org_id', 'contact_id'],
      references: { table: 'contacts', columns: ['org_id', 'id'] },
      onDelete: 'restrict',
    },
  ],
  indexes: [
    { name: 'repairs_ticket_unique', columns: ['org_id', 'ticket'], unique: true },
    { name: 'repairs_contact_id_index', columns: ['org_id', 'contact_id'] },
  ],
  checks: [],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
} as const satisfies database.TableDef;

export const repairErrors = defineErrors({
  TICKET_TAKEN: { status: 409, title: 'Another repair has this ticket' },
});

/** A host's plugin without entities: it makes the table known. Its migration is the host's. */
export const repairs = definePlugin({
  name: '@spokes/repairs',
  core: '^0.1.0',
  requires: ['contacts'],
  tables: [repairsTable],
  errors: repairErrors,
});
