import { defineEntity, f } from '@bottlecrm/core';

/** Something that the organization sells, as its documents' lines name it. */
export const Product = defineEntity('product', {
  path: 'products',
  table: 'products',
  fields: {
    name: f.text().sortable(),
    description: f.textarea().optional(),
    sku: f.text({ max: 64 }).optional().unique().sortable(),
    price: f.money({ min: 0 }).default('0').sortable(),
    currency: f.currency().describe("The currency of price. When absent, the organization's default of that moment."),
    category: f.text().optional().sortable(),
    isActive: f.boolean().default(true),
  },
  search: ['name', 'sku', 'category'],
  access: 'settings',
  customFields: true,
});
