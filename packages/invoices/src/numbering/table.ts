import type { PluginDefinition } from '@bottlecrm/core';

type Table = NonNullable<PluginDefinition['tables']>[number];

/** How an organization numbers one kind of document, where it does so in its own way. */
export const numberFormatsTable: Table = {
  name: 'number_formats',
  plugin: 'invoices',
  columns: [
    { name: 'org_id', type: 'uuid', nullable: false },
    { name: 'kind', type: 'text', nullable: false },
    { name: 'prefix', type: 'text', nullable: false },
    { name: 'format', type: 'text', nullable: false },
    { name: 'restarts_yearly', type: 'boolean', nullable: false },
    { name: 'updated_at', type: 'timestamp with time zone', nullable: false, default: 'now()' },
  ],
  primaryKey: ['org_id', 'kind'],
  foreignKeys: [
    {
      name: 'number_formats_org_id_foreign',
      columns: ['org_id'],
      references: { table: 'organizations', columns: ['id'] },
      onDelete: 'no action',
    },
  ],
  indexes: [],
  checks: [
    { name: 'number_formats_kind_check', expression: "(kind = ANY (ARRAY['invoice'::text, 'estimate'::text]))" },
    { name: 'number_formats_format_check', expression: "(format ~ '\\{0+\\}'::text)" },
  ],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
};
