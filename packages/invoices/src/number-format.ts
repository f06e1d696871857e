import { defineEntity, f } from '@bottlecrm/core';
import { NUMBERED_KINDS } from './values.ts';

/** How the organization numbers one kind of document. Without one, `INV-2026-0001` and `EST-2026-0001`. */
export const NumberFormat = defineEntity('numberFormat', {
  path: 'number-formats',
  table: 'number_formats',
  label: 'NumberFormat',
  fields: {
    kind: f.enum(NUMBERED_KINDS).unique(),
    prefix: f.text({ max: 20, min: 0 }).default(''),
    format: f
      .text({ max: 64 })
      .default('{prefix}{yyyy}-{0000}')
      .describe('With {prefix} {yyyy} {yy} {mm} and, once, as many zeros as the counter has digits: {0000}.'),
    restartsYearly: f.boolean().default(true).describe('Whether the counter begins at 1 each year.'),
  },
  access: 'administration',
});
