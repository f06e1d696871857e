import { defineEntity } from '../../entity/entity.ts';
import { f } from '../../entity/f.ts';
import { Line } from '../../entity/text/line.ts';
import { Type } from '../../entity/type.ts';
import { CUSTOM_FIELD_TYPES } from './types.ts';

const Options = Type.Array(
  Type.Object({ value: Line({ maxLength: 100 }), label: Line() }, { additionalProperties: false }),
  { minItems: 1, maxItems: 500 },
);

/** A field that an organization adds to an entity. Its values live in the records' `customFields`. */
export const CustomField = defineEntity('customField', {
  path: 'custom-fields',
  table: 'custom_fields',
  fields: {
    entity: f.text({ max: 64 }).createOnly().sortable().describe('The entity that gets the field, such as lead.'),
    key: f
      .text({
        max: 63,
        pattern: '^[a-z][A-Za-z0-9_]*$',
        must: 'begin with a small letter and have letters, digits and _ alone',
      })
      .createOnly()
      .unique({ within: 'entity' })
      .describe('The name in customFields.'),
    label: f.text().sortable(),
    type: f.enum(CUSTOM_FIELD_TYPES).createOnly(),
    options: f.json(Options).optional().describe('For dropdown and multi_select.'),
    target: f.text({ max: 64 }).optional().createOnly().describe('For record: the entity that values name.'),
    required: f.boolean().default(false),
    filterable: f.boolean().default(false).describe('May be filtered and sorted by.'),
    unique: f.boolean().default(false).createOnly().describe('No two live records share a value.'),
    position: f.integer({ min: 0, max: 10_000 }).default(0).sortable(),
    isActive: f.boolean().default(true).describe('An inactive field keeps its values and takes no new ones.'),
  },
  search: ['label', 'key'],
  access: 'administration',
  customFields: false,
  defaultSort: 'position',
});
