import type { PluginDefinition } from '@bottlecrm/core';

type Table = NonNullable<PluginDefinition['tables']>[number];

/** The links that clients open their documents with. Of a link only its hash is kept. */
export const portalLinksTable: Table = {
  name: 'portal_links',
  plugin: 'invoices',
  columns: [
    { name: 'org_id', type: 'uuid', nullable: false },
    { name: 'token_hash', type: 'text', nullable: false },
    { name: 'entity', type: 'text', nullable: false },
    { name: 'record_id', type: 'uuid', nullable: false },
    { name: 'created_at', type: 'timestamp with time zone', nullable: false, default: 'now()' },
    { name: 'revoked_at', type: 'timestamp with time zone', nullable: true },
  ],
  primaryKey: ['org_id', 'token_hash'],
  foreignKeys: [
    {
      name: 'portal_links_org_id_foreign',
      columns: ['org_id'],
      references: { table: 'organizations', columns: ['id'] },
      onDelete: 'no action',
    },
  ],
  indexes: [{ name: 'portal_links_record_index', columns: ['org_id', 'record_id'] }],
  checks: [
    { name: 'portal_links_entity_check', expression: "(entity = ANY (ARRAY['invoice'::text, 'estimate'::text]))" },
    { name: 'portal_links_token_hash_check', expression: "(token_hash ~ '^[0-9a-f]{64}$'::text)" },
  ],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
};
