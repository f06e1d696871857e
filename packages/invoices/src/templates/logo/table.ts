import { database, type PluginDefinition } from '@bottlecrm/core';

type Table = NonNullable<PluginDefinition['tables']>[number];

const { column } = database;

/** The picture at the head of a template's documents, beside the template: lists of those need not carry it. */
export const templateLogosTable: Table = {
  name: 'invoice_template_logos',
  plugin: 'invoices',
  columns: [
    column('org_id', 'uuid'),
    column('template_id', 'uuid'),
    column('content_type', 'text'),
    column('image', 'bytea'),
  ],
  primaryKey: ['org_id', 'template_id'],
  foreignKeys: [
    {
      name: 'invoice_template_logos_template_id_foreign',
      columns: ['org_id', 'template_id'],
      references: { table: 'invoice_templates', columns: ['org_id', 'id'] },
      onDelete: 'cascade',
    },
  ],
  indexes: [],
  checks: [
    {
      name: 'invoice_template_logos_content_type_check',
      expression:
        "(content_type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text, 'image/gif'::text, 'image/webp'::text]))",
    },
    { name: 'invoice_template_logos_image_check', expression: '(octet_length(image) <= 524288)' },
  ],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
};
